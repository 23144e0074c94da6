// What the words of a date say before anything anchors them: "July" is a month whose year is still open.
import type { Weekday } from './calendar.ts'
import type { Part } from './stretch.ts'

export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year'

/** "last", "this", "next", "this coming" before a name of the calendar ("last May", "next Tuesday"). */
export type Shift = 'last' | 'this' | 'next' | 'coming'

/** `offset` units from the publication day: "yesterday" is day -1, "two weeks ago" week -2, "this year" year 0. */
export interface Deictic {
  readonly kind: 'deictic'
  readonly unit: Unit
  readonly offset: number
  /** "a year ago", which beside a quarter's figures is the quarter a year before. */
  readonly ago?: true
}

/** `offset` units from another date of the text: "two months previously" is month -2, "that year" year 0. */
export interface Anaphoric {
  readonly kind: 'anaphoric'
  readonly unit: Unit
  readonly offset: number
}

export interface PlainYear {
  readonly kind: 'year'
  readonly year: number
}

export type Year = PlainYear | Deictic | Anaphoric

/** A name that recurs every year (a month, a date, a quarter, a half, a season); `year` is null where the text leaves it open. */
export interface Recurring {
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'season'
  /** The month, the quarter, the half or the season, from 1. */
  readonly number: number
  /** Of a date only; 0 otherwise. */
  readonly day: number
  readonly year: Year | null
  readonly shift: Shift | null
  /** Of a date, where the text names it: "Monday, Oct. 26" tells the year. */
  readonly weekday?: Weekday
}

export type Expression =
  | Recurring
  | Year
  | Deictic
  | Anaphoric
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly shift: Shift | null; readonly anaphoric: -1 | 0 | 1 | null }
  /** `short` where the second year has two digits ("2023-24"). */
  | { readonly kind: 'years'; readonly from: number; readonly to: number; readonly short: boolean }
  | { readonly kind: 'financial-year'; readonly from: number }
  | { readonly kind: 'decade'; readonly year: number }
  /** "03/02/2024": the order of day and month is the writer's. */
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  /** A fixed feast of a year, "Thanksgiving". */
  | { readonly kind: 'feast'; readonly name: string; readonly year: Year | null; readonly shift: Shift | null }
  /** "the year", "the quarter" in "the end of the quarter": the one that the text speaks of, else the running one. */
  | { readonly kind: 'current'; readonly unit: Unit }
  /** "the quarter" alone: only the one that the text has named. */
  | { readonly kind: 'named'; readonly unit: 'quarter' | 'period' }
  /** "the year-earlier quarter", "the same month last year": the one that the text has named, so many years away. */
  | { readonly kind: 'same'; readonly unit: 'day' | 'month' | 'quarter' | 'period'; readonly years: number; readonly year: number | null }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Expression }
  /** "the week of Feb. 10". */
  | { readonly kind: 'week-of'; readonly of: Expression }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  /** "the three months to June", "the year ended 31 March". */
  | { readonly kind: 'trailing'; readonly count: number; readonly unit: 'month' | 'week'; readonly to: Expression }
  /** "the first nine months of 1997", "the last two weeks of March". */
  | { readonly kind: 'portion'; readonly count: number; readonly unit: 'month' | 'week' | 'day'; readonly end: 'first' | 'last'; readonly of: Expression }
  /** "this financial year": a point of the calendar that the text does not place. */
  | { readonly kind: 'unplaced' }
  /** Looked like a date and is none; `reads`, where given, still tells the text's time ("fourth-quarter results"). */
  | { readonly kind: 'refused'; readonly reason: string; readonly reads?: Expression }
