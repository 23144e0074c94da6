// Parts of a whole, in per cent: "12%", "a third", "two-thirds", "one in five", "half of one percent", "low single digits".
import type { Precision } from '../../record/quantity.ts'
import { DENOMINATORS, TENS, UNITS, VULGAR } from './lexicon.ts'
import { matchAt } from './sticky.ts'

/** A share in per cent. */
export interface Share {
  readonly end: number
  readonly min: number
  readonly max: number | null
  readonly precision: Extract<Precision, 'exact' | 'at-least' | 'vague'>
}

const NUMBER_WORDS = Object.keys({ ...UNITS, ...TENS }).join('|')
/** A cheap look ahead: what follows the first word of a share that is written in words. */
const MAY_BE_SHARE =
  /[½⅓⅔¼¾⅕⅛]|half(?![\p{L}\p{N}])|[a-z-]{1,16}[\s-]{1,3}(?:in|out|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieth)(?!\p{L})/iuy
const PERCENT_SIGN = /[\s\u00a0\u2009\u202f]{0,2}(?:%|per\s?cent(?:age)?(?![\p{L}])|pct\.?(?![\p{L}])|pc(?![\p{L}\p{N}])|p\.c\.|percent(?![\p{L}]))/iuy
const POINTS = /(?:age)?[\s-]{1,3}points?(?!\p{L})/iuy
const NAMED = new RegExp(
  `(an?|one|${NUMBER_WORDS})(?:\\s{1,3}|-)(half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieth)(?![\\p{L}\\p{N}])`,
  'iuy',
)
const HALF = /half(?![\p{L}\p{N}])/iuy
/** "a halving of the workforce" */
const HALVING = /an?\s{1,3}halving(?=\s(?:of|in)\s)/iuy
const SLASH = /([1-9])\/([2-9]|10)(?![\d/.,]|\p{L})/uy
const VULGAR_FRACTION = /[½⅓⅔¼¾⅕⅛]/uy
const IN = new RegExp(
  `(${NUMBER_WORDS}|\\d{1,2})\\s{1,3}(in(?:\\s{1,3}every)?|out\\s{1,3}of(?:\\s{1,3}every)?)\\s{1,3}(${NUMBER_WORDS}|\\d{1,3})(?![\\p{L}\\p{N}%-]|[.,]\\d)`,
  'iuy',
)
/** "half of one percent", "half a per cent", "a quarter of 1%". */
const OF_ONE_PERCENT = /\s{1,3}(?:of\s{1,3})?(?:an?|one|1)\s{0,3}(?:%|per\s?cent(?![\p{L}]))/iuy
const DIGITS_PHRASE =
  /(?:an?\s{1,3})?(low|mid|middle|high)?(?:[\s-](?:to[\s-](?:mid|high)[\s-])?)?(single|double)[\s-]digits?(?:\s{1,3}percent(?:age)?s?)?(?![\p{L}])/iuy
/** What may follow a fraction that counts something: "half of", "a third the size" no, "a third round" no. */
const FOLLOWS =
  /\s{1,3}(?:of|the|its|their|his|her|our|your|all|fewer|less|more|in|at|from|across|since|by|after|over|on|as|and|or|to|were|was|are|is|will|have|has|had)(?!\p{L})|\s*(?:[.,;:!?)—–"”’]|$)/iuy

/** Where a percentage sign or word that stands at `at` ends; `at` itself where there is none, -1 for percentage points. */
export function percentEnd(text: string, at: number): number {
  const sign = matchAt(PERCENT_SIGN, text, at)
  if (!sign) return at
  const end = at + sign[0].length
  return matchAt(POINTS, text, end) || /age$/iu.test(sign[0]) ? -1 : end
}

/** The fraction, ratio or phrase of digits that begins at `at`, or null. */
export function scanShare(text: string, at: number): Share | null {
  if (/\d/u.test(text.charAt(at))) return /^\d{1,2}[/ ]/u.test(text.slice(at, at + 3)) ? (scanRatio(text, at) ?? scanFraction(text, at)) : null
  const halving = matchAt(HALVING, text, at)
  if (halving) return exact(at + halving[0].length, 50)
  return (matchAt(MAY_BE_SHARE, text, at) ? (scanRatio(text, at) ?? scanFraction(text, at)) : null) ?? scanDigitsPhrase(text, at)
}

function scanRatio(text: string, at: number): Share | null {
  const ratio = matchAt(IN, text, at)
  if (!ratio) return null
  const part = numberOf(ratio[1])
  const whole = numberOf(ratio[3])
  const limit = /out/iu.test(ratio[2] ?? '') ? 10 : 100
  if (part === null || whole === null || part >= whole || part > 10 || whole > limit) return null
  return exact(at + ratio[0].length, (part / whole) * 100)
}

function scanFraction(text: string, at: number): Share | null {
  const named = matchAt(NAMED, text, at)
  const half = named ? null : matchAt(HALF, text, at)
  const slash = matchAt(SLASH, text, at)
  const vulgar = matchAt(VULGAR_FRACTION, text, at)
  const found = named ?? half ?? slash ?? vulgar
  if (!found) return null
  const end = at + found[0].length
  const part = vulgar ? VULGAR[vulgar[0]] : half ? 1 / 2 : slash ? Number(slash[1]) / Number(slash[2]) : namedValue(named)
  if (part === undefined || part >= 1) return null
  const small = matchAt(OF_ONE_PERCENT, text, end)
  if (small) return exact(end + small[0].length, part)
  if (!matchAt(FOLLOWS, text, end)) return null
  return exact(end, part * 100)
}

function scanDigitsPhrase(text: string, at: number): Share | null {
  const phrase = matchAt(DIGITS_PHRASE, text, at)
  if (!phrase) return null
  const end = at + phrase[0].length
  const part = phrase[1]?.toLowerCase()
  if (phrase[2]?.toLowerCase() === 'double') return part ? null : { end, min: 10, max: null, precision: 'at-least' }
  const [min, max] = part === 'low' ? [1, 3] : part === 'high' ? [7, 9] : part ? [4, 6] : [1, 9]
  return { end, min, max, precision: 'vague' }
}

function namedValue(named: RegExpExecArray | null): number | undefined {
  const below = DENOMINATORS[(named?.[2] ?? '').toLowerCase()]
  const above = /^an?$/iu.test(named?.[1] ?? '') ? 1 : numberOf(named?.[1])
  const plural = /s$/u.test(named?.[2] ?? '')
  if (below === undefined || above === null || plural !== above > 1) return undefined
  return above / below
}

function numberOf(word: string | undefined): number | null {
  if (!word) return null
  if (/^\d/u.test(word)) return Number(word)
  const key = word.toLowerCase()
  return UNITS[key] ?? TENS[key] ?? null
}

function exact(end: number, percent: number): Share {
  const rounded = Math.round(percent * 100) / 100
  return { end, min: rounded, max: rounded, precision: 'exact' }
}
