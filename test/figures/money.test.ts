// Money: every example of the rules, every rule fired, whose dollar a dollar is, and amounts planted at random.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cues } from '../../src/mentions/money/cues.ts'
import { dollarOf } from '../../src/mentions/money/currency.ts'
import { counterExamples, examples } from '../../src/mentions/money/examples.ts'
import { findMoney } from '../../src/mentions/money/index.ts'
import { roleRules } from '../../src/mentions/money/role-rules.ts'
import { rules } from '../../src/mentions/money/rules.ts'
import { readDocument } from '../../src/text/document.ts'

const find = (text: string) => findMoney(readDocument(text))

describe('examples', () => {
  for (const { text, finds } of examples) {
    it(text, () => {
      expect(find(text).finds.map(({ start, end, value }) => [text.slice(start, end), value.amount, value.currency, value.role])).toEqual(finds)
    })
  }
  for (const text of counterExamples) {
    it(`none in: ${text}`, () => {
      expect(find(text).finds.map(({ start, end }) => text.slice(start, end))).toEqual([])
    })
  }
})

describe('rules', () => {
  const ids = [...rules, ...roleRules, ...cues].map((each) => each.id)

  it('have ids of their own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('are each fired by an example', () => {
    const fired = new Set(examples.flatMap(({ text }) => find(text).finds.flatMap((each) => [each.rule, each.value.roleRule])))
    expect(ids.filter((id) => !fired.has(id))).toEqual([])
  })
})

describe('dollarOf', () => {
  it('is American unless the article is plainly about another country', () => {
    expect(dollarOf('Ostia will cut jobs.', null)).toBe('USD')
    expect(dollarOf('Ostia will cut jobs in Sydney.', null)).toBe('USD')
    expect(dollarOf('Ostia will cut jobs in Sydney and elsewhere in Australia.', null)).toBe('AUD')
    expect(dollarOf('New Zealand firms, Auckland said, look to the U.S., to New York and to American banks.', null)).toBe('USD')
    expect(dollarOf('Ostia will cut jobs in Toronto and Ottawa.', null)).toBe('CAD')
  })

  it('is that of the country in the address of the page', () => {
    expect(dollarOf('Ostia will cut jobs.', 'https://news.example.co.nz/ostia')).toBe('NZD')
    expect(dollarOf('Ostia will cut jobs.', 'https://www.example.com.au/ostia')).toBe('AUD')
    expect(dollarOf('Ostia will cut jobs.', 'https://example.com/au/ostia')).toBe('USD')
  })
})

describe('planted amounts', () => {
  it('come back with their currency and every digit', () => {
    const signs = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP', 'Rs ': 'INR', 'EUR ': 'EUR', USD: 'USD', A$: 'AUD', '¥': 'JPY' } as const
    const scales = { '': 1, m: 1e6, bn: 1e9, ' million': 1e6, ' billion': 1e9, ' crore': 1e7, k: 1e3, billion: 1e9, '-million': 1e6 } as const
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(signs) as (keyof typeof signs)[])),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(1, 10, 100),
        fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[])),
        (sign, digits, point, scale) => {
          const written = `${sign}${digits / point}${scale}`
          const text = `The owner paid ${written} for it.`
          const value = Number(((digits / point) * scales[scale]).toPrecision(12))
          expect(find(text).finds.map((each) => [text.slice(each.start, each.end), each.value.amount.min, each.value.amount.max, each.value.currency])).toEqual(
            [[written, value, value, signs[sign]]],
          )
        },
      ),
      { seed: 3, numRuns: 500 },
    )
  })

  it('takes time that grows with the length of the text', () => {
    for (const text of ['$5 '.repeat(20_000), '$'.repeat(100_000), '5 bn euros to '.repeat(10_000), 'dollars '.repeat(100_000), '$1'.repeat(100_000)])
      find(text)
  }, 15_000)
})
