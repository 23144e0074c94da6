// How a value of the record reads on one line.
import type { LayoffRecord } from '../index.ts'

type Event = LayoffRecord['background'][number]
type Quantity = NonNullable<Event['headcount']>
type Interval = NonNullable<Event['announced']>
type MonetaryFigure = LayoffRecord['money'][number]

const PRECISIONS: Readonly<Record<Quantity['precision'], string>> = {
  exact: '',
  approximate: 'about ',
  range: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  vague: '',
}

/** "1,400", "about 1,400", "200 to 500", "at least 300", "200 to 500 (vague)". */
export function wordQuantity({ min, max, precision }: Quantity, suffix = ''): string {
  const bounds = [...new Set([min, max].filter((bound) => bound !== null))].map(wordNumber)
  return `${PRECISIONS[precision]}${bounds.join(' to ')}${suffix}${precision === 'vague' ? ' (vague)' : ''}`
}

/** "2024-05-16", "2022 to 2023-06". */
export function wordInterval(interval: Interval | null): string {
  return interval ? interval.edtf.replace('/', ' to ') : 'not resolved'
}

/** "753,000,000 USD". */
export function wordMoney({ amount, currency }: MonetaryFigure): string {
  return wordQuantity(amount, ` ${currency ?? '(currency unknown)'}`)
}

/** Text of an article made safe for one line of a terminal: no control characters, no line ends. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ').trim()
}

function wordNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}${fraction ? `.${fraction}` : ''}`
}
