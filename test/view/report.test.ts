// What a report counts, and how it says what is uncertain.
import { describe, expect, test } from 'vitest'
import { renderReport } from '../../src/view/index.ts'
import { effectOf, mergeRounds, type ReportRound, sumBounds, wordBounds } from '../../src/view/report/rounds.ts'

const round: ReportRound = {
  employer: 'Northgate',
  headcount: { min: 80, max: 80, precision: 'exact' },
  share: null,
  status: 'announced',
  day: '2024-02-06',
  reasons: [],
  evidence: 'Northgate is cutting 80 jobs.',
  confidence: 0.8,
  title: null,
  url: null,
  view: null,
  source: null,
}

describe('rounds', () => {
  test('told by two articles count once, the surer reading stands for both', () => {
    const surer = { ...round, day: '2024-02-20', confidence: 0.9, employer: 'NORTHGATE' }
    const other = { ...round, headcount: { min: 90, max: 90, precision: 'exact' as const } }
    expect(mergeRounds([round, surer, other]).map(({ day, articles }) => [day, articles.length])).toEqual([
      ['2024-02-20', 2],
      ['2024-02-06', 1],
    ])
  })

  test('without employer, number or day are never taken for one', () => {
    for (const unknown of [{ employer: null }, { headcount: null }, { day: null }])
      expect(
        mergeRounds([
          { ...round, ...unknown },
          { ...round, ...unknown },
        ]).length,
      ).toBe(2)
  })
})

describe('sums', () => {
  const words = (...rounds: readonly Partial<ReportRound>[]): string => wordBounds(sumBounds(rounds.flatMap((each) => effectOf({ ...round, ...each }) ?? [])))

  test('keep what is uncertain in view', () => {
    expect(words({})).toBe('80')
    expect(words({}, { headcount: { min: 200, max: 500, precision: 'vague' } })).toBe('280–580')
    expect(words({ headcount: { min: 450, max: 450, precision: 'approximate' } })).toBe('about 450')
    expect(words({}, { headcount: { min: 300, max: null, precision: 'at-least' } })).toBe('380 or more')
    expect(words({ headcount: { min: null, max: 300, precision: 'at-most' } })).toBe('up to 300')
  })

  test('take nothing of a rumour or a plan for certain, and nothing of what was called off', () => {
    expect(words({}, { status: 'rumoured' })).toBe('80–160')
    expect(words({}, { status: 'considered' })).toBe('80–160')
    expect(words({}, { status: 'cancelled' })).toBe('80')
  })
})

describe('the page', () => {
  test('brings neither styles nor scripts of others, whatever the names are', async () => {
    const attack = '<script>alert(1)</script>"\'\u202e'
    const page = await renderReport(
      [{ ...round, employer: attack, title: attack, reasons: [attack], url: 'javascript:alert(1)', evidence: attack, source: attack }],
      { title: attack },
    )
    expect([page.match(/<script/gu)?.length, page.match(/<style/gu)?.length]).toEqual([1, 1])
    expect(page.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/gu, '')).not.toMatch(/\u202e|\sstyle=|<[^>]*\son\w+=|javascript:/u)
  })

  test('is the same every time', async () => {
    expect(await renderReport([round])).toBe(await renderReport([round]))
  })
})
