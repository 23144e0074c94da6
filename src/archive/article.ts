// What an archive is made of: articles, and the problems met on the way to them.
import type { LayoffRecord } from '../index.ts'

/** One article as it came out of its source; `publishedAt` is an ISO day or null. */
export interface Article {
  /** The archive's own id where it has one; else its path or address, with the line where a file holds many. */
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly url: string | null
  /** The file it came from, "-" for standard input. */
  readonly source: string
}

/** An article without its text; `length` is the length of the text in UTF-16 code units. */
export interface ArticleSummary extends Omit<Article, 'text'> {
  readonly length: number
}

/** Codes of what keeps an article from being read, and (last line) of what is noted while it is read all the same. */
export const PROBLEM_CODES = [
  ...(['unreadable-file', 'damaged-gzip', 'malformed-json', 'malformed-csv', 'malformed-warc', 'not-an-object', 'no-text', 'too-long', 'empty-line'] as const),
  ...(['timeout', 'worker-died', 'extraction-failed'] as const),
  ...(['not-utf-8', 'unclear-date'] as const),
] as const
export type ArchiveProblemCode = (typeof PROBLEM_CODES)[number]

/** Something wrong at one place of an archive: data like any other, never a reason to stop. */
export interface ArchiveProblem {
  readonly source: string
  /** Line of the source, from 1, where it has lines. */
  readonly line: number | null
  readonly id: string | null
  readonly code: ArchiveProblemCode
  readonly message: string
}

/** An article after the gate; `record` is null where it does not mention a layoff or reports none. */
export interface Extraction {
  readonly article: ArticleSummary
  /** Whether it passed the gate, `mentionsLayoff`. */
  readonly mentionsLayoff: boolean
  readonly record: LayoffRecord | null
}

/** Tells a problem from an article or an extraction. */
export function isProblem(entry: Article | Extraction | ArchiveProblem): entry is ArchiveProblem {
  return 'code' in entry
}
