// What stands beside a value: its basis and granularity, the rule that signed it, and why a look-alike was refused.
import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/mentions/date/index.ts'
import { readDocument } from '../../src/text/document.ts'

const read = (text: string, publishedAt: string | null = '2024-01-18') => findDates(readDocument(text, { publishedAt }))
const first = (text: string) => read(text).finds[0]

describe('a find', () => {
  it('says what it was resolved on', () => {
    expect(read('It cut jobs in July 2022, and again two months later, after it had warned of cuts last week.').finds.map(({ value }) => value)).toEqual([
      { value: { from: '2022-07-01', to: '2022-07-31', edtf: '2022-07', granularity: 'month' }, basis: 'absolute' },
      { value: { from: '2022-09-01', to: '2022-09-30', edtf: '2022-09', granularity: 'month' }, basis: 'context' },
      { value: { from: '2024-01-08', to: '2024-01-14', edtf: '2024-01-08/2024-01-14', granularity: 'week' }, basis: 'publication' },
    ])
  })

  it('is as coarse as its words', () => {
    const cases = [
      ['It closed on 3 May 2022.', 'day'],
      ['It closed last week.', 'week'],
      ['It closed in May 2022.', 'month'],
      ['It closed in Q2 2022.', 'quarter'],
      ['It closed in the first half of 2022.', 'half'],
      ['It closed in 2022.', 'year'],
      ['It closed in early 2022.', 'interval'],
      ['It closed between 2020 and 2022.', 'interval'],
    ] as const
    for (const [text, granularity] of cases) expect([text, first(text)?.value.value?.granularity]).toEqual([text, granularity])
  })

  it('has no basis where it has no value', () => {
    expect(read('It cut 40 jobs last week.', null).finds.map(({ value, rule }) => [value, rule])).toEqual([[{ value: null, basis: null }, 'date.shifted-unit']])
  })

  it('keeps its place in an untidy text', () => {
    const text = '\r\n\u00a0“It was on\u00a0Feb.\u00a010,”\r\n she said.\r\n\r\n📉 On\u2009Jan.\u20095 it fell.'
    const { finds } = read(text)
    expect(finds.map(({ start, end, value }) => [text.slice(start, end), value.value?.from])).toEqual([
      ['Feb.\u00a010', '2023-02-10'],
      ['Jan.\u20095', '2024-01-05'],
    ])
  })
})

describe('a look-alike', () => {
  it('is refused with a reason', () => {
    const cases = [
      ['Prime Minister Theresa May spoke.', 'date.month', '"Theresa May" is a name'],
      ['Black Friday was weak.', 'date.weekday', '"Black Friday" is a name'],
      ['It meets every Tuesday.', 'date.weekday', 'a set of days'],
      ['It will cut 1984 jobs.', 'date.year', '"1984 jobs" is a count'],
      ['The third-quarter results were weak.', 'date.ordinal-period', 'attributive'],
      ['It began more than two years ago.', 'date.ago', 'a bound, not a point of the calendar'],
      ['It grew over the last year.', 'date.shifted-unit', 'a stretch up to now or from now'],
      ['The following month was bad.', 'date.previous', 'nothing in the text to count from'],
      ['Profit rose in the quarter.', 'date.the-quarter', 'no quarter has been named'],
    ] as const
    for (const [text, rule, reason] of cases) {
      const { finds, rejections } = read(text)
      expect([text, finds, rejections.map((each) => [each.rule, each.reason])]).toEqual([text, [], [[rule, reason]]])
    }
  })
})

describe('hostile text', () => {
  it('is read in time that grows with its length', () => {
    for (const piece of ['March 1 ', '2024 ', 'may ', 'from 2022 to 2023 ', 'the end of the ', 'last ', '1/', 'jan-1 ', '"', 'a', '7']) {
      const started = performance.now()
      read(piece.repeat(Math.floor(100_000 / piece.length)))
      expect([piece, performance.now() - started < 5000]).toEqual([piece, true])
    }
  })
})
