// One number with all that belongs to it: range, shared scale, bounds, percentage; the heart of the grammar.
import type { Quantity } from '../../record/quantity.ts'
import type { Span } from '../../record/span.ts'
import { phraseBefore, phraseTable } from './backward.ts'
import { type Bound, boundAfter, boundBeforeAll } from './bounds.ts'
import { scanDigits } from './digits.ts'
import { percentEnd, scanShare } from './share.ts'
import { lengthAt, matchAt } from './sticky.ts'
import { scanVague } from './vague.ts'
import { scanPartOfScale, scanWords } from './words.ts'

/** How a number is written: in digits, in words, left open ("dozens"), or as a part of a whole ("a third", "one in five"). */
export type NumeralForm = 'digits' | 'words' | 'vague' | 'fraction'

/** A number of the text; its span holds its approximators, its scale and its percentage sign. */
export interface Numeral extends Span {
  readonly quantity: Quantity
  readonly unit: 'count' | 'percent'
  readonly form: NumeralForm
  /** The number alone, its approximators left out. */
  readonly core: Span
}

export interface QuantityOptions {
  /** Nothing before this offset belongs to the number; 0 where left out. */
  readonly floor?: number | undefined
  /** Where the mention starts, if something stands before its number: the place of "$" in "about $5m". */
  readonly head?: number | undefined
  /** Sticky: what may stand before each number of a range, the "$" of "$2m to $3m". */
  readonly prefix?: RegExp | undefined
  /** Sticky: what may stand behind the first number of a range, the "euros" of "2 euros to 3 euros". */
  readonly suffix?: RegExp | undefined
}

interface Part {
  readonly end: number
  readonly figure: number
  readonly scale: number
  readonly min: number
  readonly max: number | null
  readonly precision: Quantity['precision']
  readonly percent: boolean
  readonly form: NumeralForm
}

const JOINER =
  /[\s\u00a0]{1,3}(?:to|or|and)[\s\u00a0]{1,3}(?:as (?:many|much) as |perhaps |even |possibly )?|-?[\s\u00a0]{1,3}(?:to|or)[\s\u00a0]{1,3}|[\s\u00a0]?[-–—‑−][\s\u00a0]?/iuy
const LEADS = phraseTable<'between' | 'from'>([
  ['between', 'between'],
  ['ranging from', 'between'],
  ['range from', 'between'],
  ['ranges from', 'between'],
  ['ranged from', 'between'],
  ['anywhere from', 'between'],
  ['from', 'from'],
])
const HEDGE = /(?:about|around|roughly|nearly|almost|some|approximately|more than|over)[\s\u00a0]{1,3}|~/iuy
const THOUSANDS = /^\d{1,3},000$/u

/** The number that begins at `at` with everything that belongs to it, or null where its digits make no number that can be trusted. */
export function readQuantity(text: string, at: number, options: QuantityOptions = {}): Numeral | null {
  const first = scanPart(text, at)
  if (!first) return null
  const floor = options.floor ?? 0
  const head = options.head ?? at
  const before = boundBeforeAll(text, head, floor)
  const lead = phraseBefore(LEADS, text, before.start, floor)
  const range = readRange(text, at, first, lead?.value ?? null, options)
  if (!range && dangles(text, first)) return null
  const whole = range ?? first
  const after = boundAfter(text, whole.end)
  const start = lead?.value === 'between' && range ? lead.start : before.start
  const quantity = range
    ? bounded({ min: range.min, max: range.max, precision: 'range' }, before.bound, after.bound)
    : bounded(first, before.bound, after.bound)
  return {
    start,
    end: after.end,
    quantity,
    unit: whole.percent ? 'percent' : 'count',
    form: first.form,
    core: { start: head, end: whole.end },
  }
}

function scanPart(text: string, at: number): Part | null {
  const digit = /[\d.]/u.test(text.charAt(at))
  return scanPlain(text, at, digit) ?? (digit ? null : scanOpen(text, at))
}

/** A share, or a number with or without a percentage sign. */
function scanPlain(text: string, at: number, digit: boolean): Part | null {
  const whole = digit ? null : scanPartOfScale(text, at)
  const share = whole ? null : scanShare(text, at)
  if (share) return { ...share, figure: share.min, scale: 1, percent: true, form: 'fraction' }
  const number = digit ? scanDigits(text, at) : (whole ?? scanWords(text, at))
  if (!number) return null
  const percent = percentEnd(text, number.end)
  if (percent < 0) return null
  const value = scaled(number.figure, number.scale)
  return { ...number, end: percent, min: value, max: value, precision: 'exact', percent: percent > number.end, form: digit ? 'digits' : 'words' }
}

/** "dozens", "a few hundred". */
function scanOpen(text: string, at: number): Part | null {
  const vague = scanVague(text, at)
  if (!vague) return null
  const point = vague.min === vague.max
  return { ...vague, figure: vague.min, scale: 1, precision: point ? 'approximate' : 'vague', percent: false, form: 'vague' }
}

function readRange(text: string, at: number, first: Part, lead: 'between' | 'from' | null, options: QuantityOptions): Part | null {
  if (first.precision !== 'exact') return null
  const from = first.end + (options.suffix ? lengthAt(options.suffix, text, first.end) : 0)
  const joiner = matchAt(JOINER, text, from)
  if (!joiner) return null
  const isAnd = /and/iu.test(joiner[0])
  const isOr = /or/iu.test(joiner[0])
  // "between 200 and 300" is a range; "200 and 300" and "from 300 to 200" are two numbers
  if (isAnd && lead !== 'between') return null
  if (lead === 'from' && /to/iu.test(joiner[0])) return null
  let next = from + joiner[0].length
  next = skipBound(text, next)
  if (options.prefix) next += lengthAt(options.prefix, text, next)
  const second = scanPart(text, next)
  if (second?.precision !== 'exact' || (first.form === 'fraction') !== (second.form === 'fraction')) return null
  if (first.percent && !second.percent) return null
  if (isOr && (second.percent !== first.percent || second.min > first.min * 2)) return null
  const scale = sharedScale(text.slice(at, first.end), text.slice(next, second.end), first, second)
  if (scale === null) return null
  const min = scaled(first.figure, scale)
  return min < second.min ? { ...second, min, form: first.form } : null
}

/** The scale of a range's first number: its own, or the second's ("$2-3bn", "12-15,000"); null where nobody can tell ("$500-1bn"). */
function sharedScale(one: string, other: string, first: Part, second: Part): number | null {
  if (first.scale !== 1 || first.figure >= 1000 || first.form === 'fraction') return first.scale
  if (second.scale === 1) return THOUSANDS.test(other) && /^\d{1,3}$/u.test(one) && first.figure < second.min / 1000 ? 1000 : 1
  if (first.figure < second.figure) return second.scale
  return second.scale <= 1000 ? 1 : null
}

/** "200 to about 300": the bound of a range's second number says nothing that "range" does not say. */
function skipBound(text: string, at: number): number {
  return at + lengthAt(HEDGE, text, at)
}

/** A hyphen and more digits behind a number that make no range ("2022-23", "555-0199"): the whole is something else. */
function dangles(text: string, part: Part): boolean {
  return /^[-–‑−]\d/u.test(text.slice(part.end, part.end + 2)) && part.form === 'digits'
}

function bounded(quantity: Quantity, before: Bound | null, after: Bound | null): Quantity {
  const bound = before && before !== 'approximate' ? before : (after ?? before)
  const { min, max, precision } = quantity
  if (bound === 'at-least') return { min, max: null, precision: 'at-least' }
  if (bound === 'at-most') return { min: null, max, precision: 'at-most' }
  return { min, max, precision: bound && precision === 'exact' ? 'approximate' : precision }
}

/** Rounds away what binary fractions add: 1.1 × 1,000,000. */
function scaled(figure: number, scale: number): number {
  const value = figure * scale
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
