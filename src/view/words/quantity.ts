// Figures in words: the number as a person would write it, and how firmly the text states it.
import type { MonetaryFigure, Quantity } from '../../index.ts'

const PRECISIONS: Readonly<Record<Quantity['precision'], string>> = {
  exact: 'exact',
  approximate: 'approximate',
  range: 'a range',
  'at-least': 'a lower bound',
  'at-most': 'an upper bound',
  vague: 'vague',
}
const STEPS: readonly [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** "27,000", "about 450", "200–500", "at least 300", "up to 12". */
export function wordQuantity({ min, max, precision }: Quantity, word: (value: number) => string = wordNumber): string {
  if (min !== null && max !== null && min !== max) return `${word(min)}–${word(max)}`
  const value = word(min ?? max ?? 0)
  if (precision === 'approximate') return `about ${value}`
  if (precision === 'at-least' || (max === null && min !== null)) return `at least ${value}`
  if (precision === 'at-most' || (min === null && max !== null)) return `up to ${value}`
  return value
}

/** "exact", "vague". */
export function wordPrecision({ precision }: Quantity): string {
  return PRECISIONS[precision]
}

/** "USD 3.9 billion", "about EUR 450,000". */
export function wordMoney({ amount, currency }: Pick<MonetaryFigure, 'amount' | 'currency'>): string {
  return `${currency ?? 'currency unknown,'} ${wordQuantity(amount, wordLarge)}`
}

/** Thousands set apart by commas. */
export function wordNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}${fraction ? `.${fraction}` : ''}`
}

/** "3.9 billion"; a number whose digits would not fit stays as it is. */
export function wordLarge(value: number): string {
  for (const [size, name] of STEPS) {
    if (value >= size && String(value / size).length <= 7) return `${wordNumber(value / size)} ${name}`
  }
  return wordNumber(value)
}
