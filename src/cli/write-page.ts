// Where a page goes: a file, or standard output.
import { writeFile } from 'node:fs/promises'
import { CommandProblem } from './command-problem.ts'

const PROBLEMS: Readonly<Record<string, string>> = { ENOENT: 'no such folder', EISDIR: 'it is a folder', EACCES: 'permission denied' }

/** Writes a page; throws a `CommandProblem` where the file cannot be written. */
export async function writePage(page: string, out: string | undefined): Promise<void> {
  if (out === undefined || out === '-') {
    process.stdout.write(page)
    return
  }
  try {
    await writeFile(out, page)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new CommandProblem(1, `cannot write ${out}: ${PROBLEMS[code] ?? code}`)
  }
}
