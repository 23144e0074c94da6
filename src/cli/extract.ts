// `pinkslip extract`: one article from a file or standard input, its record to standard output.
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import colours from 'picocolors'
import type { ExtractOptions, LayoffRecord } from '../index.ts'
import { CommandProblem } from './command-problem.ts'
import { formatTable } from './table.ts'

export interface ExtractArguments {
  readonly file: string
  readonly published?: string
  readonly title?: string
  readonly url?: string
  readonly format: 'json' | 'table'
}

const WIDEST = 110
const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
}

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
  try {
    return extractLayoffEvent(text, options)
  } catch (error) {
    if (!(error instanceof PinkslipError)) throw error
    throw new CommandProblem(
      error.code === 'invalid-option' ? 2 : 1,
      error.message.replace('options.publishedAt', '--published').replace(' (options.maxLength)', ''),
    )
  }
}

async function readText(file: string): Promise<string> {
  const name = file === '-' ? 'standard input' : file
  if (file === '-' && process.stdin.isTTY) throw new CommandProblem(2, 'expected a file, or an article on standard input (see pinkslip extract --help)')
  let bytes: Uint8Array
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new CommandProblem(1, `cannot read ${name}: ${FILE_PROBLEMS[code] ?? code}`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandProblem(1, `cannot read ${name}: it is not UTF-8 text`)
  }
}
