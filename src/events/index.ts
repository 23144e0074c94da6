// Reductions of staff: triggers, their arguments, rounds, and the one that the article is about.
import type { Entities } from '../entities/index.ts'
import type { DateValue } from '../mentions/date/index.ts'
import type { HeadcountValue } from '../mentions/headcount/index.ts'
import type { MoneyValue } from '../mentions/money/index.ts'
import type { Find } from '../mentions/rule.ts'
import type { QuoteValue } from '../quotes/index.ts'
import type { Means, Reason, Status } from '../record/event.ts'
import type { Interval } from '../record/interval.ts'
import type { Quantity } from '../record/quantity.ts'
import type { Span } from '../record/span.ts'
import type { Document } from '../text/document.ts'
import { indexEmployers } from './employer.ts'
import { findFrames } from './frames.ts'
import { principalRound } from './principal.ts'
import { headcountOf, isBackground, isReported, revisedBy } from './reported.ts'
import { mergeRounds } from './rounds.ts'
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

/** One reduction with the finds that it was made of. */
export interface EventValue {
  readonly employer: { readonly id: string; readonly name: string } | null
  readonly units: readonly { readonly id: string | null; readonly name: string }[]
  readonly headcount: Quantity | null
  readonly share: Quantity | null
  readonly previousHeadcount: Quantity | null
  readonly workforce: Quantity | null
  readonly status: Status
  readonly announced: Interval | null
  readonly effective: Interval | null
  readonly locations: readonly string[]
  readonly reasons: readonly Reason[]
  readonly means: readonly Means[]
  readonly cost: Find<MoneyValue> | null
  readonly savings: Find<MoneyValue> | null
  readonly quotes: readonly QuoteValue[]
  readonly evidence: readonly Span[]
  readonly confidence: number
}

export interface Events {
  readonly event: EventValue | null
  readonly background: readonly EventValue[]
}

/** The reductions of an article: the one that it is about, and every other one that it gives a number or a date for. */
export function findEvents(findings: Findings): Events {
  const { document, entities } = findings
  const employers = indexEmployers(document, entities)
  const frames = findFrames({ document, headcounts: findings.headcounts, dates: findings.dates, employers })
  if (frames.length === 0) return { event: null, background: [] }
  const title = readTitle(document, entities.organisations)
  const rounds = mergeRounds(frames, employers.principal).filter((round) => isReported(round, document, title))
  const principal = principalRound(document, rounds, title)
  const revised = principal ? revisedBy(principal.round, rounds) : null
  const background = rounds.filter((round) => round !== principal?.round && round !== revised && isBackground(round))
  return {
    event: principal
      ? writeEvent(findings, { round: principal.round, main: true, previousHeadcount: revised ? headcountOf(revised) : null, titleEmployers: title.employers })
      : null,
    background: background.map((round) => writeEvent(findings, { round, main: false, previousHeadcount: null, titleEmployers: title.employers })),
  }
}
