// The pool: the same results in the same order however many workers there are, and whatever becomes of them.
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { madeUpArticles } from '../../bench/made-up-archive.ts'
import { extractBatches } from '../../src/archive/extract-archive.ts'
import { type Article, extractArchive, isProblem } from '../../src/archive/index.ts'
import { extractLayoffEvent } from '../../src/index.ts'

const ODD_WORKER = path.join(import.meta.dirname, 'odd-worker.ts')
const article = (id: string, text: string): Article => ({ id, text, title: null, publishedAt: null, url: null, source: 'test' })
const articles: readonly Article[] = [...madeUpArticles(160, 0.05)].map(({ id, text, title, published, url }) => ({
  id,
  text,
  title,
  publishedAt: published,
  url,
  source: 'test',
}))

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('extractArchive', { timeout: 120_000 }, () => {
  test('gives the same in the same order with one worker and with three', async () => {
    const one = await collect(extractArchive(articles, { concurrency: 1 }))
    const three = await collect(extractArchive(articles, { concurrency: 3 }))
    expect(three).toEqual(one)
    expect(one.map((each) => (isProblem(each) ? '' : each.article.id))).toEqual(articles.map(({ id }) => id))
    const first = one.flatMap((each) => (isProblem(each) || each.record === null ? [] : [each]))[0]
    const source = articles.find(({ id }) => id === first?.article.id)
    const { title, publishedAt, url } = source ?? {}
    expect(first?.record).toEqual(extractLayoffEvent(source?.text ?? '', { title, publishedAt, url }))
  })

  test('filters by day, limits, and counts', async () => {
    let last: unknown = null
    const found = await collect(
      extractArchive(articles, {
        concurrency: 1,
        since: '2023-06-01',
        until: '2023-12-31',
        limit: 12,
        gateOnly: true,
        onProgress: (progress) => (last = progress),
      }),
    )
    const wanted = articles.filter(({ publishedAt }) => publishedAt !== null && publishedAt >= '2023-06-01' && publishedAt <= '2023-12-31')
    expect(found.map((each) => (isProblem(each) ? '' : each.article.id))).toEqual(wanted.slice(0, 12).map(({ id }) => id))
    expect(last).toMatchObject({ articles: 12, records: 0, problems: 0 })
  })

  test('ends in good order when it is told to', async () => {
    const controller = new AbortController()
    const endless = (function* () {
      for (let number = 0; ; number++) yield article(`a-${number}`, 'Nothing happened in Linden today. '.repeat(40))
    })()
    let seen = 0
    for await (const each of extractArchive(endless, { concurrency: 1, signal: controller.signal })) {
      if (!isProblem(each) && ++seen === 1000) controller.abort()
    }
    expect(seen).toBeGreaterThanOrEqual(1000)
    expect(seen).toBeLessThan(8000)
  })

  test('refuses what makes no sense', async () => {
    await expect(collect(extractArchive(articles, { concurrency: 0 }))).rejects.toThrow('concurrency: expected a whole number above 0, got 0')
    await expect(collect(extractArchive(articles, { since: 'May' }))).rejects.toThrow('since: expected an ISO day')
  })
})

test('an article that hangs, ends or overfills its worker costs itself alone', { timeout: 180_000 }, async () => {
  const given = [
    article('a', 'Calm.'),
    article('b', 'HANG'),
    article('c', 'Calm.'),
    article('d', 'EXIT'),
    article('e', 'Northgate is cutting 80 jobs.'),
    article('f', 'FILL'),
  ]
  const outcomes = (await collect(extractBatches(given, { concurrency: 1, timeout: 3000, worker: ODD_WORKER }))).flatMap((batch) => batch.outcomes)
  expect(
    outcomes.map((each) => [
      each.kind,
      each.kind === 'problem'
        ? [each.number, each.problem.id, each.problem.code]
        : each.kind === 'article'
          ? [each.number, each.article.id, each.events]
          : null,
    ]),
  ).toEqual([
    ['article', [1, 'a', 0]],
    ['problem', [2, 'b', 'timeout']],
    ['article', [3, 'c', 0]],
    ['problem', [4, 'd', 'worker-died']],
    ['article', [5, 'e', 1]],
    ['problem', [6, 'f', 'worker-died']],
  ])
})
