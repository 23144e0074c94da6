// `pinkslip view`: one article as a page that shows what was read from it, and where.
import { explainMisuse, readText } from './read-article.ts'
import { writePage } from './write-page.ts'

export interface ViewArguments {
  readonly file: string
  readonly out?: string
  readonly published?: string
  readonly title?: string
  readonly url?: string
}

/** Runs the command; throws a `CommandProblem` where it cannot. */
export async function view({ file, out, published, title, url }: ViewArguments): Promise<void> {
  const text = await readText(file)
  const options = { publishedAt: published, title, url }
  const [{ explain, extractLayoffEvent, PinkslipError }, { renderRecord }] = await Promise.all([import('../index.ts'), import('../view/index.ts')])
  const page = explainMisuse(PinkslipError, () => renderRecord(text, extractLayoffEvent(text, options), explain(text, options)))
  await writePage(page, out)
}
