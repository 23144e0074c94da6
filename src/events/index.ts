// Reductions of staff: triggers, their arguments, rounds, and the one that the article is about.
import type { Entities, OrganisationEntity } from '../entities/index.ts'
import type { DateValue } from '../mentions/date/index.ts'
import type { HeadcountValue } from '../mentions/headcount/index.ts'
import type { MoneyValue } from '../mentions/money/index.ts'
import type { Find } from '../mentions/rule.ts'
import type { QuoteValue } from '../quotes/index.ts'
import type { Means, Reason, Status } from '../record/event.ts'
import type { Span } from '../record/span.ts'
import { type Document, sentenceAt } from '../text/document.ts'
import { denialsIn } from './denials.ts'
import { type EmployerIndex, employerAt, indexEmployers } from './employer.ts'
import { findFrames } from './frames.ts'
import { principalRound } from './principal.ts'
import { bestFigure, isBackground, isShort, reportedRounds, revisedBy } from './reported.ts'
import { mergeRounds, type Round } from './rounds.ts'
import { readTitle } from './title.ts'
import { writeEvent } from './write-event.ts'

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

/** The reductions of an article: the one that it is about, and every other one that it gives a number or a date for. */
export function findEvents(findings: Findings): Events {
  const { document, entities } = findings
  const employers = indexEmployers(document, entities)
  const frames = findFrames({ document, headcounts: findings.headcounts, dates: findings.dates, employers })
  const owners = ownersOf(findings, employers)
  if (frames.length === 0) return { event: null, background: [], denials: [], owners }
  const title = readTitle(document, entities.organisations)
  const rounds = reportedRounds(
    mergeRounds(frames, { principal: employers.principal, weakCount: isShort(document), titleFigures: title.figures }),
    document,
    title,
  )
  const principal = principalRound(document, rounds, title)?.round ?? null
  const revised = new Map(
    rounds.flatMap((round) => {
      const other = revisedBy(round, rounds)
      return other ? [[round, other] as const] : []
    }),
  )
  const superseded = new Set(revised.values())
  const write = (round: Round, main: boolean): EventValue => {
    const previous = revised.get(round)
    return writeEvent(findings, { round, main, previousHeadcount: previous ? bestFigure(previous) : null, titleEmployers: title.employers, owners })
  }
  return {
    event: principal ? write(principal, true) : null,
    background: rounds.filter((round) => round !== principal && !superseded.has(round) && isBackground(round)).map((round) => write(round, false)),
    denials: denialsIn(frames),
    owners,
  }
}

function ownersOf({ document, headcounts }: Findings, employers: EmployerIndex): Map<Find<HeadcountValue>, OrganisationEntity> {
  const owners = new Map<Find<HeadcountValue>, OrganisationEntity>()
  for (const find of headcounts) {
    const sentence = sentenceAt(document, find.start)
    const reading = sentence && employerAt(employers, sentence, find)
    if (reading) owners.set(find, reading.organisation)
  }
  return owners
}
