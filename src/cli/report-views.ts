// The pages that a report links to: the articles are read once more from the files that the archive names.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ArchivedRound } from './report-rounds.ts'

/** Writes a page for each article whose file is still there; gives the path of each by its source and id. */
export async function writeViews(folder: string, rounds: readonly ArchivedRound[]): Promise<ReadonlyMap<string, string>> {
  const [{ isProblem, openArchive }, { explain, extractLayoffEvent }, { renderRecord }] = await Promise.all([
    import('../archive/index.ts'),
    import('../index.ts'),
    import('../view/index.ts'),
  ])
  const wanted = new Set(rounds.map(({ source, id }) => `${source} ${id}`))
  const sources = [...new Set(rounds.flatMap(({ source }) => source ?? []))].filter((source) => source !== '-')
  const pages = new Map<string, string>()
  await mkdir(folder, { recursive: true })
  for (const source of sources) {
    try {
      for await (const entry of openArchive(source)) {
        if (isProblem(entry)) continue
        const key = `${source} ${entry.id}`
        if (!wanted.has(key) || pages.has(key)) continue
        const { text, title, publishedAt, url } = entry
        const page = path.join(folder, `${pages.size + 1}.html`)
        await writeFile(page, renderRecord(text, extractLayoffEvent(text, { title, publishedAt, url }), explain(text, { title, publishedAt, url })))
        pages.set(key, page)
      }
    } catch (error) {
      process.stderr.write(`pinkslip: no views for ${source}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return pages
}
