// How a command gets its article: a file or standard input, UTF-8, and what it says where that fails.
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { PinkslipError } from '../index.ts'
import { CommandProblem } from './command-problem.ts'

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
}

/** Runs a call of the library; its misuse becomes a problem of the command, told in the command's own words. */
export function explainMisuse<Result>(misuse: typeof PinkslipError, call: () => Result): Result {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof misuse)) throw error
    throw new CommandProblem(
      error.code === 'invalid-option' ? 2 : 1,
      error.message.replace('options.publishedAt', '--published').replace(' (options.maxLength)', ''),
    )
  }
}

/** The text of a file, or of standard input for "-". */
export async function readText(file: string): Promise<string> {
  const name = file === '-' ? 'standard input' : file
  if (file === '-' && process.stdin.isTTY) throw new CommandProblem(2, 'expected a file, or an article on standard input (see pinkslip --help)')
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
