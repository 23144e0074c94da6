// What an expression is resolved with, and what comes of it.
import type { DateBasis } from '../../record/mentions.ts'
import type { Day } from './calendar.ts'
import type { Direction } from './direction.ts'
import type { Stretch } from './stretch.ts'

export interface Resolved {
  readonly stretch: Stretch
  readonly basis: DateBasis
}

/** What a sentence's dates may lean on. */
export interface Surroundings {
  readonly anchor: Day | null
  /** Lazy: only open expressions ask for it. */
  readonly direction: () => Direction
  /** The date named last, if it is near enough to be meant by "two months previously". */
  readonly point: Stretch | null
  /** The quarter or other period of figures that the text speaks of. */
  readonly period: Stretch | null
  /** Whether the sentence compares figures ("up from ... a year ago"). */
  readonly compares: () => boolean
  /** Whether the sentence speaks of results ("expects to report a loss"). */
  readonly reports: () => boolean
  /** The order of day and month in this text's numeric dates; null where nothing tells. */
  readonly dayFirst: boolean | null
  /** "2023-24" is a year from April to March in India. */
  readonly indian: boolean
  /** Seasons turn round in the south. */
  readonly southern: boolean
}
