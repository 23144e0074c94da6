// What is handed to a worker: pieces of an archive that are still to be decoded, so that the thread which reads the files does nothing else.
import type { ArchiveProblem, Article } from './article.ts'

export type WholeKind = 'text' | 'html' | 'json'

/** Lines of JSON in one piece of bytes: the cheapest way to hand over thousands of articles. */
export interface LinesPortion {
  readonly form: 'lines'
  readonly source: string
  /** Number of the first line in its file, from 1. */
  readonly line: number
  readonly bytes: Uint8Array
  readonly items: number
}

/** One row of a table, or one element of a JSON array. */
export interface RowPortion {
  readonly form: 'row'
  readonly source: string
  readonly line: number | null
  readonly row: unknown
  /** Whether its strings are bytes in the guise of latin1, still to be decoded. */
  readonly latin1: boolean
  readonly items: 1
}

/** One document: a file, or a page out of a WARC file. */
export interface WholePortion {
  readonly form: 'whole'
  readonly source: string
  readonly kind: WholeKind
  readonly bytes: Uint8Array
  readonly id: string | null
  readonly url: string | null
  /** Charset that the server declared. */
  readonly charset: string | null
  readonly items: 1
}

export interface ArticlePortion {
  readonly form: 'article'
  readonly article: Article
  readonly items: 1
}

export interface ProblemPortion {
  readonly form: 'problem'
  readonly problem: ArchiveProblem
  readonly items: 1
}

export type Portion = LinesPortion | RowPortion | WholePortion | ArticlePortion | ProblemPortion

const NEWLINE = 10

/** The size by which batches are measured: bytes, or characters where it is decoded already. */
export function sizeOf(portion: Portion): number {
  if (portion.form === 'lines' || portion.form === 'whole') return portion.bytes.length
  if (portion.form === 'article') return portion.article.text.length
  if (portion.form === 'problem') return 100
  return typeof portion.row === 'object' && portion.row !== null
    ? Object.values(portion.row).reduce((sum: number, value) => sum + (typeof value === 'string' ? value.length : 10), 0)
    : 10
}

/** The items of a portion, each a portion of its own. */
export function singles(portion: Portion): readonly Portion[] {
  if (portion.form !== 'lines') return [portion]
  const list: LinesPortion[] = []
  for (let start = 0, line = portion.line; list.length < portion.items; line++) {
    const end = portion.bytes.indexOf(NEWLINE, start)
    list.push({ ...portion, line, bytes: portion.bytes.subarray(start, end < 0 ? portion.bytes.length : end), items: 1 })
    start = end + 1
  }
  return list
}

/** What is left of a portion when its first items are dropped; null where nothing is. */
export function dropItems(portion: Portion, count: number): Portion | null {
  if (count <= 0) return portion
  if (count >= portion.items || portion.form !== 'lines') return null
  let start = 0
  for (let dropped = 0; dropped < count; dropped++) start = portion.bytes.indexOf(NEWLINE, start) + 1
  return { ...portion, line: portion.line + count, bytes: portion.bytes.subarray(start), items: portion.items - count }
}
