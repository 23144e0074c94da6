// How a run is getting on.

export interface Progress {
  /** Articles read, those outside of `since` and `until` not counted. */
  readonly articles: number
  /** Articles that passed the gate. */
  readonly mentioning: number
  /** Articles that report a layoff (or, with `all`, that were extracted). */
  readonly records: number
  readonly events: number
  readonly problems: number
  /** Articles outside of `since` and `until`. */
  readonly skipped: number
  /** Bytes read from disk, and how many there are; null where that cannot be known. */
  readonly bytes: number
  readonly totalBytes: number | null
}

export type Counts = Omit<Progress, 'bytes' | 'totalBytes'>
export const NO_COUNTS: Counts = Object.freeze({ articles: 0, mentioning: 0, records: 0, events: 0, problems: 0, skipped: 0 })
