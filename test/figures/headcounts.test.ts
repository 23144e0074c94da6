// Headcounts: every example of the rules, every rule fired, and spans that lie in the text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counterExamples } from '../../src/mentions/headcount/counter-examples.ts'
import { cues } from '../../src/mentions/headcount/cues.ts'
import { examples as firstExamples } from '../../src/mentions/headcount/examples.ts'
import { findHeadcounts } from '../../src/mentions/headcount/index.ts'
import { moreExamples } from '../../src/mentions/headcount/more-examples.ts'
import { roleRules } from '../../src/mentions/headcount/role-rules.ts'
import { rules } from '../../src/mentions/headcount/rules.ts'
import { readDocument } from '../../src/text/document.ts'

const examples = [...firstExamples, ...moreExamples]
const find = (text: string) => findHeadcounts(readDocument(text))

describe('examples', () => {
  for (const { text, finds } of examples) {
    it(text, () => {
      expect(find(text).finds.map(({ start, end, value }) => [text.slice(start, end), value.quantity, value.unit, value.role])).toEqual(finds)
    })
  }
  for (const { text, reason } of counterExamples) {
    it(`none in: ${text}`, () => {
      const { finds, rejections } = find(text)
      expect(finds.map(({ start, end }) => text.slice(start, end))).toEqual([])
      expect(rejections[0]?.reason ?? null).toBe(reason)
    })
  }
})

describe('rules', () => {
  it('have ids of their own', () => {
    const ids = [...rules.map((rule) => rule.id), ...roleRules.map((rule) => rule.id), ...cues.map((cue) => cue.id)]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are each fired by an example', () => {
    const fired = new Set(examples.flatMap(({ text }) => find(text).finds.flatMap((each) => [each.rule, each.value.roleRule])))
    const ids = [...rules.map((rule) => rule.id), ...roleRules.map((rule) => rule.id), ...cues.map((cue) => `role.${cue.id}`)]
    expect(ids.filter((id) => !fired.has(id))).toEqual([])
  })
})

describe('any input', () => {
  const word = fc.constantFrom(
    'cut',
    '500',
    'jobs',
    'of',
    'its',
    'staff',
    '12%',
    'half',
    'the',
    'workforce',
    'by',
    'from',
    'to',
    ',',
    '.',
    '(',
    'a few hundred',
    'employees',
    'will',
    'go',
    '$5m',
    '\uE000',
    '\uE010',
    '📉',
    '“',
    'between',
    'and',
    '-',
  )

  it('never throws; spans lie in the text and apart; a planted cut comes back', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
        fc.integer({ min: 2, max: 90_000 }),
        (noise, value) => {
          const planted = `Northgate will cut ${value === 2000 ? 2001 : value.toLocaleString('en-US')} jobs.`
          const text = `${noise}\n\n${planted}`
          const { finds } = find(text)
          let last = 0
          for (const { start, end } of finds) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
          expect(finds.at(-1)?.value).toMatchObject({
            role: 'reduction',
            unit: 'people',
            noun: 'jobs',
            quantity: { min: value === 2000 ? 2001 : value, precision: 'exact' },
          })
        },
      ),
      { seed: 11, numRuns: 500 },
    )
  })

  it('takes time that grows with the length of the text', () => {
    for (const text of [
      '500 jobs '.repeat(10_000),
      '5% of '.repeat(20_000),
      'cut 500 '.repeat(10_000),
      '"'.repeat(100_000),
      '1'.repeat(1_000_000),
      'jobs by '.repeat(50_000),
    ])
      find(text)
  }, 15_000)
})
