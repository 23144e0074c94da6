// `writeArchive` with extractions of a caller's own.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type ArchiveProblem, type Extraction, writeArchive } from '../../src/archive/index.ts'
import { extractLayoffEvent } from '../../src/index.ts'
import { newFolder } from './places.ts'

const folder = newFolder()
const TEXTS = ['Northgate is cutting 80 jobs.', 'The ferry runs again.', 'Vantor will lay off 12 people.']

async function* extractions(upTo = TEXTS.length): AsyncGenerator<Extraction | ArchiveProblem> {
  for (const [index, text] of TEXTS.slice(0, upTo).entries()) {
    const record = extractLayoffEvent(text)
    const article = { id: `own-${index}`, title: null, publishedAt: null, url: null, source: 'own', length: text.length }
    yield { article, mentionsLayoff: record.layoff, record: record.layoff ? record : null }
    if (index === 0) yield { source: 'own', line: null, id: null, code: 'no-text', message: 'left out by its owner' }
  }
}
const ids = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)

test('writes them in order, problems beside them', async () => {
  const out = path.join(folder, 'own.jsonl')
  expect(await writeArchive(extractions(), { out })).toEqual({
    articles: 3,
    mentioning: 2,
    records: 2,
    events: 2,
    problems: 1,
    skipped: 0,
    complete: true,
    resumedAt: 0,
  })
  expect(ids(out)).toEqual(['own-0', 'own-2'])
  expect(JSON.parse(readFileSync(path.join(folder, 'own.problems.jsonl'), 'utf8'))).toMatchObject({ code: 'no-text' })
})

test('goes on after what is written', async () => {
  const out = path.join(folder, 'resumed.jsonl')
  const controller = new AbortController()
  async function* interrupted(): AsyncGenerator<Extraction | ArchiveProblem> {
    yield* extractions(2)
    controller.abort()
    yield* extractions(1)
  }
  const first = await writeArchive(interrupted(), { out, signal: controller.signal })
  expect([first.complete, first.articles]).toEqual([false, 2])
  await expect(writeArchive(extractions(), { out })).rejects.toThrow(/exists already/u)
  const second = await writeArchive(extractions(), { out, resume: true })
  expect([second.complete, second.resumedAt, second.articles]).toEqual([true, 2, 3])
  expect(ids(out)).toEqual(['own-0', 'own-2'])
})
