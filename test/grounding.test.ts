// Whatever comes in, every mention stands in the text where it says, and the same input gives the same bytes.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractLayoffEvent, type LayoffRecord, LayoffRecordSchema } from '../src/index.ts'
import { readArticles } from './fixtures.ts'

const SEED = 20240207
const articles = readArticles()
/** Pieces that news is made of, with everything that is apt to break offsets between them. */
const WORDS = [
  'Northgate',
  'Vantor',
  'Ostia Rail',
  'is laying off',
  'will cut',
  'axed',
  '80',
  '1,200',
  'about 300',
  'up to 12%',
  'a few hundred',
  'jobs',
  'employees',
  'of its workforce',
  'in',
  'July',
  'on Tuesday',
  '2023',
  'last week',
  'the third quarter',
  '$753m',
  '£1.5bn',
  'Rs 500 crore',
  'said',
  'she said',
  'chief executive',
  'Ana Petrov',
  'according to',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '(',
  ')',
  ',',
  '.',
  '...',
  '?',
  ':',
  ';',
  '—',
  '\n\n',
  '\n',
  '\r\n',
  '\u00a0',
  '\u2009',
  '\ufeff',
  '📉',
  'é',
  'e\u0301',
  '\ud83d',
  '\0',
  '5 billion yen',
] // prettier-ignore
const news = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).chain((words) => fc.constantFrom(' ', '', '\u00a0').map((gap) => words.join(gap)))
const anything = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
const mangled = fc
  .tuple(fc.constantFrom(...articles.map(({ text }) => text)), fc.nat(), fc.nat(60), anything)
  .map(([text, place, length, piece]) => `${text.slice(0, place % text.length)}${piece}${text.slice((place % text.length) + length)}`)
const input = fc.oneof(anything, mangled)
const publishedAt = fc.constantFrom(null, '2024-02-07', '2024-02-29T23:59:59Z', '1999-12-31')

interface Grounded {
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
}

function mentionsOf(record: LayoffRecord): Grounded[] {
  return [
    ...record.headcounts,
    ...record.dates,
    ...record.money,
    ...[...record.organisations, ...record.people].flatMap(({ mentions }) => mentions),
    ...record.quotes.flatMap(({ parts, cue }) => [...parts, ...(cue ? [cue] : [])]),
    ...eventsOf(record).flatMap(({ evidence }) => evidence),
  ]
}

function eventsOf(record: LayoffRecord): LayoffRecord['background'] {
  return [...(record.event ? [record.event] : []), ...record.background]
}

function check(text: string, record: LayoffRecord): void {
  expect(LayoffRecordSchema.parse(record)).toEqual(record)
  expect(record.article.length).toBe(text.length)
  const mentions = mentionsOf(record)
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  for (const mention of mentions) expect(mention.end).toBeGreaterThan(mention.start)
  const ids = [...mentions, ...record.organisations, ...record.people, ...record.quotes, ...eventsOf(record)].map(({ id }) => id)
  expect(ids.length).toBe(new Set(ids).size)
  for (const id of references(record)) expect(ids).toContain(id)
  for (const list of [record.headcounts, record.dates, record.money]) {
    for (const [index, mention] of list.entries()) expect(mention.start).toBeGreaterThanOrEqual(list[index - 1]?.end ?? 0)
  }
  for (const quote of record.quotes) expect(quote.text).toBe(quote.parts.map((part) => part.text).join(' '))
}

/** Every id by which one part of the record points to another. */
function references(record: LayoffRecord): string[] {
  return [
    ...eventsOf(record).flatMap((event) => [event.employer?.id, ...event.units.map(({ id }) => id), event.cost, event.savings, ...event.quotes]),
    ...record.headcounts.map(({ organisation }) => organisation),
    ...record.organisations.map(({ parent }) => parent),
    ...record.people.map(({ organisation }) => organisation),
    ...record.quotes.flatMap(({ speaker }) => [speaker?.person, speaker?.organisation]),
  ].filter((id) => id !== null && id !== undefined)
}

describe('any input', { timeout: 120_000 }, () => {
  test('gives a valid record whose mentions stand in the text, and the same one twice', () => {
    fc.assert(
      fc.property(input, publishedAt, (text, day) => {
        const record = extractLayoffEvent(text, { publishedAt: day })
        check(text, record)
        expect(JSON.stringify(extractLayoffEvent(text, { publishedAt: day }))).toBe(JSON.stringify(record))
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  test.each(articles.map((article) => [article.slug, article] as const))('%s', (_, { text, options }) => {
    check(text, extractLayoffEvent(text, options))
    const dos = text.replaceAll('\n', '\r\n')
    check(dos, extractLayoffEvent(dos, options))
  })
})

describe('planted mentions', { timeout: 60_000 }, () => {
  const employer = fc.constantFrom('Northgate', 'Vantor', 'Brightmoor', 'Pellucid')
  const filler = fc.constantFrom('The weather was fine.', 'Nobody knew what to make of it.', 'Markets were calm, and so was the sea.')
  const amount = fc.integer({ min: 12, max: 99_999 })

  test('come back at their place with their value', () => {
    fc.assert(
      fc.property(employer, amount, filler, filler, (name, count, before, after) => {
        const figure = `${String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')} jobs`
        const text = `${before}\n\n${name} will cut ${figure}, it said on March 5, 2024.\n\n${after}`
        const record = extractLayoffEvent(text)
        const start = text.indexOf(figure)
        expect(record.headcounts.map((each) => [each.start, each.end, each.quantity.min, each.role])).toEqual([
          [start, start + figure.length, count, 'reduction'],
        ])
        expect(record.dates.map((each) => [each.text, each.value?.edtf])).toEqual([['March 5, 2024', '2024-03-05']])
        expect(record.organisations.map((each) => each.name)).toEqual([name])
        expect([record.event?.employer?.name, record.event?.headcount]).toEqual([name, { min: count, max: count, precision: 'exact' }])
      }),
      { seed: SEED, numRuns: 60 },
    )
  })
})

test('three time zones and two languages give the same bytes', { timeout: 120_000 }, async () => {
  const script = `
    import { readArticles } from './test/fixtures.ts'
    import { extractLayoffEvent } from './src/index.ts'
    process.stdout.write(JSON.stringify(readArticles().map(({ text, options }) => extractLayoffEvent(text, options))))`
  const here = JSON.stringify(articles.map(({ text, options }) => extractLayoffEvent(text, options)))
  const places = [
    ['Pacific/Kiritimati', 'de_DE.UTF-8'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
    ['UTC', 'C'],
  ]
  const outputs = places.map(async ([TZ, LANG]) => {
    const options = { cwd: new URL('..', import.meta.url), env: { ...process.env, TZ, LANG, LC_ALL: LANG }, maxBuffer: 1 << 26 }
    return (await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], options)).stdout
  })
  for (const there of await Promise.all(outputs)) expect(there).toBe(here)
})
