// What the main thread and its workers say to each other.
import type { ArchiveProblem, ArticleSummary } from '../article.ts'
import type { Portion } from '../portion.ts'
import type { ReadingOptions } from '../reading/read-portion.ts'

/** How articles are to be treated; the same for every batch of a run. */
export interface WorkOptions extends ReadingOptions {
  /** Every article gets the full extraction, and its record is kept whatever it says. */
  readonly all: boolean
  /** Nothing is extracted: reading and the gate only. */
  readonly gateOnly: boolean
  /** ISO days, inclusive; an article without a date is out where one of them is given. */
  readonly since: string | null
  readonly until: string | null
  /** Articles without a record come back as a mere count. */
  readonly brief: boolean
}

export interface Task {
  readonly portions: readonly Portion[]
  /** Items of the archive before this task. */
  readonly first: number
  readonly options: WorkOptions
  /** One Int32: the item in work, from 1, so that the main thread knows which one hangs or kills. */
  readonly inWork: SharedArrayBuffer
}

/** An article that was read; `record` is JSON. `number` is its place in the archive, from 1. */
export interface ArticleOutcome {
  readonly kind: 'article'
  readonly number: number
  readonly article: ArticleSummary
  readonly mentionsLayoff: boolean
  readonly record: string | null
  readonly events: number
}

/** Articles without a record, where only their number is wanted. */
export interface PassedOutcome {
  readonly kind: 'passed'
  count: number
}

/** Articles outside of `since` and `until`. */
export interface SkippedOutcome {
  readonly kind: 'skipped'
  count: number
}

export interface ProblemOutcome {
  readonly kind: 'problem'
  readonly number: number
  readonly problem: ArchiveProblem
}

export type Outcome = ArticleOutcome | PassedOutcome | SkippedOutcome | ProblemOutcome
