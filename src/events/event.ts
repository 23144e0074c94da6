// What the event stage takes and what it makes.
import type { Entities, OrganisationEntity } from '../entities/index.ts'
import type { DateValue } from '../mentions/date/index.ts'
import type { HeadcountValue } from '../mentions/headcount/index.ts'
import type { MoneyValue } from '../mentions/money/index.ts'
import type { Find } from '../mentions/rule.ts'
import type { QuoteValue } from '../quotes/index.ts'
import type { Means, Reason, Status } from '../record/event.ts'
import type { Span } from '../record/span.ts'
import type { Document } from '../text/document.ts'

/** All that the earlier stages found. */
export interface Findings {
  readonly document: Document
  readonly headcounts: readonly Find<HeadcountValue>[]
  readonly dates: readonly Find<DateValue>[]
  readonly money: readonly Find<MoneyValue>[]
  readonly entities: Entities
  readonly quotes: readonly QuoteValue[]
}

/** A part of an employer: an organisation of the record, or a name alone. */
export interface Unit {
  readonly id: string | null
  readonly name: string
}

/** One reduction; every value at its place in the text, signed by the rule that gave it. */
export interface EventValue {
  readonly employer: Find<OrganisationEntity> | null
  readonly units: readonly Find<Unit>[]
  readonly headcount: Find<HeadcountValue> | null
  /** False where the text says that the number was not given. */
  readonly disclosed: Find<boolean> | null
  /** Figures that add up to the headcount. */
  readonly parts: readonly Find<HeadcountValue>[]
  readonly share: Find<HeadcountValue> | null
  readonly previousHeadcount: Find<HeadcountValue> | null
  readonly workforce: Find<HeadcountValue> | null
  readonly status: Find<Status>
  readonly announced: Find<DateValue> | null
  readonly effective: Find<DateValue> | null
  readonly locations: readonly Find<string>[]
  readonly reasons: readonly Find<Reason>[]
  readonly deniedReasons: readonly Find<Reason>[]
  readonly means: readonly Find<Means>[]
  readonly cost: Find<MoneyValue> | null
  readonly savings: Find<MoneyValue> | null
  readonly quotes: readonly QuoteValue[]
  readonly evidence: readonly Span[]
  readonly confidence: number
}

/** A clause that denies a reduction. */
export interface DenialValue extends Span {
  readonly employer: OrganisationEntity | null
}

export interface Events {
  readonly event: EventValue | null
  readonly background: readonly EventValue[]
  readonly denials: readonly DenialValue[]
  /** Whose people or jobs each headcount counts, where the text tells. */
  readonly owners: ReadonlyMap<Find<HeadcountValue>, OrganisationEntity>
}
