// Rubbish in, a valid record out, in time that grows linearly: never a throw, never a hang.
import { describe, expect, test } from 'vitest'
import { extractLayoffEvent, LayoffRecordSchema } from '../src/index.ts'

const SENTENCE = 'Northgate Software will cut 80 jobs, it said on Tuesday. “We are sorry,” chief executive Ana Petrov told staff. '
const MEGABYTE = 1_000_000

function read(text: string): ReturnType<typeof extractLayoffEvent> {
  const record = extractLayoffEvent(text, { publishedAt: '2024-02-07', maxLength: 10 * MEGABYTE })
  expect(LayoffRecordSchema.safeParse(record).success).toBe(true)
  expect([...record.headcounts, ...record.dates, ...record.money].filter((each) => text.slice(each.start, each.end) !== each.text)).toEqual([])
  return record
}

describe('odd text', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n\u00a0\u2009\u2028 '],
    ['a byte order mark', '\ufeff'],
    ['a lone high surrogate', '\ud83d'],
    ['a lone low surrogate', 'a\udc00b'],
    ['NUL', '\0\0\0'],
    ['every control character', Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('x')],
    ['one letter', 'a'],
    ['one digit', '1'],
    ['only marks', '“”‘’"\'«»()[]{}<>'],
    ['names of prototypes', 'constructor __proto__ toString hasOwnProperty Constructor said. Valueof cut 80 jobs.'],
    ['patterns', '$& $1 $` \\d+ (?:a+)+$ [[[ ((('],
  ])('%s gives a record without an event', (name, text) => {
    const record = read(text)
    expect(record.article.length).toBe(text.length)
    if (name !== 'names of prototypes') expect([record.layoff, record.event, record.background, record.quotes]).toEqual([false, null, [], []])
  })

  test.each([
    ['a byte order mark before it', '\ufeff', ''],
    ['NUL around it', '\0', '\0'],
    ['lone surrogates around it', '\udc00 ', ' \ud83d'],
    ['a quotation mark that is never closed', '“ and then nothing.\n\n', '\n\n" again ‘ and'],
    ['brackets that are never closed', '(((\n\n', '\n\n[[['],
    ['a symbol a thousand times', `${'*'.repeat(1000)}\n\n`, `\n\n${'-'.repeat(1000)}`],
  ])('%s does not spoil an article', (_, before, after) => {
    const record = read(`${before}${SENTENCE}${after}`)
    expect(record.headcounts.map(({ text }) => text)).toEqual(['80 jobs'])
    expect(record.event?.employer?.name).toBe('Northgate Software')
    expect(record.event?.headcount).toEqual({ min: 80, max: 80, precision: 'exact' })
    expect(record.quotes.filter(({ kind }) => kind === 'direct').map(({ text, speaker }) => [text, speaker?.name])).toEqual([['We are sorry,', 'Ana Petrov']])
  })

  test('the three line ends give the same values', () => {
    const text = 'Northgate Software will cut 80 jobs in March.\n\n“We are sorry,” chief executive Ana Petrov said.\n\nIt has 900 employees.'
    const values = (lineEnd: string): unknown => {
      const { event, headcounts, dates, quotes } = read(text.replaceAll('\n', lineEnd))
      return [
        event?.headcount,
        event?.workforce,
        headcounts.map((each) => each.text),
        dates.map((each) => each.value),
        quotes.map((each) => [each.text, each.speaker?.name]),
      ]
    }
    expect(values('\r\n')).toEqual(values('\n'))
    expect(values('\r')).toEqual(values('\n'))
    expect(values('\u2028')).toEqual(values('\n'))
  })
})

describe('a megabyte', { timeout: 60_000 }, () => {
  const symbols = ['a', 'A', '1', ' ', '.', ',', '"', '“', '”', "'", '‘', '’', '(', '-', '$', '%', '\n', '\u00a0', '\0', '\ud83d', '📉', '…']
  test.each(symbols.map((symbol) => [JSON.stringify(symbol), symbol] as const))('of %s ends', (_, symbol) => {
    const started = performance.now()
    read(symbol.repeat(MEGABYTE / symbol.length))
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('without a full stop ends', () => {
    const started = performance.now()
    read('Northgate will cut jobs and '.repeat(MEGABYTE / 28))
    expect(performance.now() - started).toBeLessThan(40_000)
  })
})

describe('40,000 characters', () => {
  test.each([
    ['opening quotation marks among words', '“a '],
    ['quotation marks inside each other', '“‘'],
    ['one word without end', 'NorthgateWillCut80Jobs'],
    ['names', 'Northgate Vantor Ostia '],
    ['digits and commas', '1,'],
    ['numbers', '80 1,200 3.5 '],
    ['numbers in words', 'twenty thousand hundred '],
    ['letters and hyphens', 'a-'],
    ['initials', 'U.S. '],
    ['paragraphs of one word', 'Northgate\n'],
    ['amounts', '$1bn '],
    ['months', 'May '],
    ['weekdays with numbers', 'Tuesday 3 '],
    ['verbs of saying', 'he said '],
    ['speakers', 'the company said '],
    ['triggers', 'laid off '],
    ['percentages', '12% of staff. '],
  ])(
    'of %s end',
    (_, piece) => {
      const started = performance.now()
      read(piece.repeat(40_000 / piece.length))
      expect(performance.now() - started).toBeLessThan(10_000)
    },
    20_000,
  )

  test('with 100,000 quotation marks end', () => {
    const started = performance.now()
    read('" a '.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(15_000)
  }, 30_000)
})

/** Time for four times the text; a quadratic step shows as sixteen. */
describe('four times the text takes about four times as long', () => {
  const pieces = [
    ['articles end to end', `${SENTENCE}\n\n`],
    ['one paragraph', SENTENCE],
    ['one sentence', 'Northgate said it will cut 80 jobs in July and Ana Petrov said “no,” '],
    ['quotation marks', 'a " b “ c '],
    ['names, each another', ''],
  ] as const
  test.each(pieces)(
    '%s',
    (_, piece) => {
      const make = (length: number): string =>
        piece
          ? piece.repeat(Math.ceil(length / piece.length))
          : Array.from({ length: length / 12 }, (__, index) => `N${index.toString(26).replace(/\d/gu, 'x')} said. `).join('')
      const time = (length: number): number => {
        const text = make(length)
        const started = performance.now()
        read(text)
        return performance.now() - started
      }
      time(5_000)
      const [small, large] = [Math.min(time(10_000), time(10_000)), time(40_000)]
      expect(large).toBeLessThan(9 * small + 150)
    },
    60_000,
  )
})
