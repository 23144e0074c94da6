// The number grammar: its examples, numbers planted at random, and input of every kind.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counterExamples, examples } from '../../src/text/numerals/examples.ts'
import { findNumerals, readNumber } from '../../src/text/numerals/index.ts'

describe('examples', () => {
  for (const { quantity, unit, texts } of examples) {
    for (const marked of texts) {
      it(`${marked} is ${quantity.min}..${quantity.max}`, () => {
        const start = marked.indexOf('[')
        const end = marked.indexOf(']') - 1
        const text = marked.replace(/[[\]]/gu, '')
        expect(findNumerals(text).map((each) => ({ start: each.start, end: each.end, quantity: each.quantity, unit: each.unit }))).toEqual([
          { start, end, quantity, unit },
        ])
      })
    }
  }
  for (const text of counterExamples) {
    it(`finds nothing in "${text}"`, () => {
      expect(findNumerals(text).map((each) => text.slice(each.start, each.end))).toEqual([])
    })
  }
})

describe('readNumber', () => {
  it('reads a text that is one number, and nothing else', () => {
    expect(['21', 'twenty-one', '1.2 million', '1,20,000', 'a dozen', 'ninety'].map(readNumber)).toEqual([21, 21, 1_200_000, 120_000, 12, 90])
    expect(['10th', '', 'a', '12 jobs', 'about 12', '1,23', 'twenty-'].map(readNumber)).toEqual([null, null, null, null, null, null, null])
  })
})

const UNITS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function spell(value: number): string {
  if (value < 20) return UNITS[value] ?? ''
  if (value < 100) return [TENS[Math.floor(value / 10)], UNITS[value % 10]].filter(Boolean).join('-')
  if (value < 1000) return [`${UNITS[Math.floor(value / 100)]} hundred`, spell(value % 100)].filter(Boolean).join(' and ')
  const [size, name] = value < 1e6 ? [1e3, 'thousand'] : value < 1e9 ? [1e6, 'million'] : [1e9, 'billion']
  const rest = value % size
  return [`${spell(Math.floor(value / size))} ${name}`, spell(rest)].filter(Boolean).join(rest < 100 ? ' and ' : ' ')
}

const indian = (value: number) => String(value).replace(/(\d)(?=(\d\d)+\d$)/gu, '$1,')
const western = (value: number) => String(value).replace(/(\d)(?=(\d{3})+$)/gu, '$1,')

describe('planted numbers', () => {
  const run = { seed: 20, numRuns: 400 }

  it('come back exactly, however they are written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.constantFrom(String, western, indian, spell, (n: number) => western(n).replace(/,/gu, '\u202f')),
        (value, write) => {
          const text = `Northgate will cut ${write(value)} jobs.`
          expect(findNumerals(text).map((each) => each.quantity)).toEqual([{ min: value, max: value, precision: 'exact' }])
        },
      ),
      run,
    )
  })

  it('keep every digit before a scale', () => {
    const scales = { k: 1e3, m: 1e6, bn: 1e9, ' million': 1e6, ' billion': 1e9, billion: 1e9, ' lakh': 1e5, ' crore': 1e7, '-million': 1e6, tn: 1e12 } as const
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(1, 10, 100),
        fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[])),
        (digits, point, scale) => {
          const text = `It cost ${digits / point}${scale} in all`
          const value = Number(((digits / point) * scales[scale]).toPrecision(12))
          expect(findNumerals(text).map((each) => each.quantity)).toEqual([{ min: value, max: value, precision: 'exact' }])
        },
      ),
      run,
    )
  })

  it('come back as ranges with both ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 90_000 }), fc.integer({ min: 1, max: 9000 }), fc.constantFrom('-', '–', ' to '), (low, more, joiner) => {
        const text = `cut ${western(low)}${joiner}${western(low + more)} jobs`
        const [found, ...others] = findNumerals(text)
        expect(others).toEqual([])
        // "12-15,000" is 12,000 to 15,000: a low end without its thousands takes them from the high end
        const shared = low < 1000 && (low + more) % 1000 === 0 && low < (low + more) / 1000
        expect(found?.quantity).toEqual({ min: shared ? low * 1000 : low, max: low + more, precision: 'range' })
      }),
      run,
    )
  })
})

describe('any input', () => {
  it('never throws, never overlaps, and spans lie in the text', () => {
    const piece = fc.constantFrom(
      '1',
      '23',
      ',',
      '.',
      ' ',
      '000',
      '-',
      '–',
      'to',
      'a',
      'half',
      'hundred',
      'million',
      'of',
      'bn',
      '%',
      'about',
      'more than',
      'few',
      'and',
      '½',
      '\u00a0',
      '$',
      'one',
      'in',
      'tens',
      'thousands',
      '📉',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
          fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
        ),
        (text) => {
          let last = 0
          for (const { start, end, quantity, core } of findNumerals(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(core.start).toBeGreaterThanOrEqual(start)
            expect(core.end).toBeLessThanOrEqual(end)
            expect(quantity.min ?? quantity.max).not.toBeNull()
            expect((quantity.min ?? 0) <= (quantity.max ?? Number.POSITIVE_INFINITY)).toBe(true)
            last = end
          }
        },
      ),
      { seed: 7, numRuns: 3000 },
    )
  })

  it('takes a megabyte of anything in its stride', () => {
    for (const text of ['1'.repeat(1e6), '1,'.repeat(5e5), '1-'.repeat(5e5), 'a'.repeat(1e6), 'half of '.repeat(1e5), '½'.repeat(1e5)]) findNumerals(text)
  }, 10_000)
})
