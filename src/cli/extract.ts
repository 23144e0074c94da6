// `pinkslip extract`: one article from a file or standard input, its record to standard output.
import colours from 'picocolors'
import type { ExtractOptions, LayoffRecord } from '../index.ts'
import { explainMisuse, readText } from './read-article.ts'
import { formatTable } from './table.ts'

export interface ExtractArguments {
  readonly file: string
  readonly published?: string
  readonly title?: string
  readonly url?: string
  readonly format: 'json' | 'table'
}

const WIDEST = 110

/** Runs the command; throws a `CommandProblem` where it cannot. */
export async function extract(given: ExtractArguments): Promise<void> {
  const { published, title, url } = given
  const record = await readRecord(await readText(given.file), { publishedAt: published, title, url })
  const terminal = process.stdout.isTTY === true
  const width = Math.min(terminal ? (process.stdout.columns ?? WIDEST) : WIDEST, WIDEST)
  const output =
    given.format === 'json'
      ? JSON.stringify(record, null, 2)
      : formatTable(record, { width, paint: colours.createColors(terminal && colours.isColorSupported) })
  process.stdout.write(`${output}\n`)
}

async function readRecord(text: string, options: ExtractOptions): Promise<LayoffRecord> {
  const { extractLayoffEvent, PinkslipError } = await import('../index.ts') // here, so that --help need not wait for the lexicons
  return explainMisuse(PinkslipError, () => extractLayoffEvent(text, options))
}
