// `pinkslip report`: what an archive holds, as one page.

import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { CommandProblem } from './command-problem.ts'
import { readRounds } from './report-rounds.ts'
import { writeViews } from './report-views.ts'
import { writePage } from './write-page.ts'

export interface ReportArguments {
  readonly file: string
  readonly out?: string
  readonly title?: string
  readonly views?: string
}

/** Runs the command; throws a `CommandProblem` where it cannot. */
export async function report({ file, out, title, views }: ReportArguments): Promise<void> {
  if (views !== undefined && out === undefined) throw new CommandProblem(2, '--views needs --out, for the report links to the pages')
  const rounds = await readRounds(file)
  if (rounds.length === 0) throw new CommandProblem(1, `${file} holds no event to report on`)
  const { renderReport } = await import('../view/index.ts')
  const pages = views === undefined ? new Map<string, string>() : await writeViews(views, rounds)
  const linked = rounds.map(({ id, ...round }) => {
    const page = pages.get(`${round.source} ${id}`)
    return { ...round, view: page && out !== undefined ? relative(out, page) : null }
  })
  await writePage(await renderReport(linked, { title }), out)
}

/** The address of a page as the report has to name it. */
function relative(from: string, to: string): string {
  const base = pathToFileURL(`${path.resolve(path.dirname(from))}/`).href
  const target = pathToFileURL(path.resolve(to)).href
  return target.startsWith(base) ? target.slice(base.length) : target
}
