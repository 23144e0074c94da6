// What a report without quotation marks is, and the readings that find one.
import type { Span } from '../../record/span.ts'
import type { Spoken } from '../speakers/history.ts'

/** The readings, by the place of the clause and how it is joined to its verb. */
export const reportRules = ['quote.said-that', 'quote.said-clause', 'quote.clause-said', 'quote.according-to-first', 'quote.according-to-last'] as const
export type ReportRule = (typeof reportRules)[number]

export interface Report {
  readonly spoken: Spoken
  readonly parts: readonly Span[]
  readonly rule: ReportRule
}

/** Stretches of a clause's tokens, `to` exclusive. */
export interface Reading {
  readonly parts: readonly { readonly from: number; readonly to: number }[]
  readonly rule: ReportRule
}

/** What the quoted passages have used up already. */
export interface Taken {
  readonly spoken: ReadonlySet<Spoken>
  /** Where an attributed passage begins, its mark included. */
  readonly passages: ReadonlySet<number>
}
