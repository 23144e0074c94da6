// Numbers written in digits: "1,200", "1,20,000", "12 000", "1.5bn", "300-million"; every digit is consumed or there is no number.
import { SCALES, SPACED_SUFFIXES, SUFFIXES } from './lexicon.ts'
import { lengthAt, longestFirst, matchAt } from './sticky.ts'

/** A number without bounds, as it was scanned. */
export interface Scanned {
  /** Where it ends. */
  readonly end: number
  /** The figure before its scale: 1.5 of "1.5 million". */
  readonly figure: number
  /** What the figure is multiplied by: 1,000,000 of "1.5 million". */
  readonly scale: number
}

// "1,200" and "1,234,567" | "1,20,000" | thin, narrow and no-break spaces | a plain space before "000" | digits alone; ".5" too.
const DIGITS =
  /(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,2}(?:,\d{2}){1,4},\d{3}|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,4}|\d{1,3}(?: \d{3}){0,3} 000|\d{1,15})(?:\.\d{1,9})?(?!\d|[.,]\d)|\.\d{1,9}(?!\d|[.,]\d)/uy
/** "12 500": thousands or two numbers, nobody can tell. */
const AMBIGUOUS = /\d{1,3}(?: \d{3})+(?!\d)/uy
const DIGIT_RUN = /[.\d](?:[\d.,:/–-]|(?<=\d) (?=\d{3}(?!\d)))*/uy
const VULGAR_HALF = /½/uy
const SCALE_WORD = new RegExp(`[\\s-]?(${Object.keys(SCALES).join('|')})(?![\\p{L}\\p{N}])`, 'iuy')
const SUFFIX = new RegExp(`(${longestFirst(Object.keys(SUFFIXES))})(?![\\p{L}\\p{N}])`, 'uy')
const SPACED_SUFFIX = new RegExp(`[\\s-](${longestFirst(SPACED_SUFFIXES)})(?![\\p{L}\\p{N}&'’]|\\.\\p{Lu})`, 'uy')
/** "12pc": the one word that may touch its digits. */
const PERCENT = /(?:pct?|per\s?cent)(?!\p{L})/iuy
const GLUED = /[\p{L}\p{N}]/u
/** "lakh crore", "hundred million": a second scale may follow the first. */
const MOST_SCALES = 2

/** The number in digits that begins at `at`, or null: "5G", "10th", "9:41", "2020/21" and "1.2.3" are none. */
export function scanDigits(text: string, at: number): Scanned | null {
  const digits = matchAt(DIGITS, text, at)?.[0]
  if (!digits) return null
  let end = at + digits.length
  let figure = Number(digits.replace(/[,\s]/gu, ''))
  if (!digits.includes(' ') && digits.length < 4 && matchAt(AMBIGUOUS, text, at)) return null
  if (matchAt(VULGAR_HALF, text, end)) {
    figure += 0.5
    end += 1
  }
  const scaled = scanScale(text, end)
  if ((GLUED.test(text.charAt(scaled.end)) && !matchAt(PERCENT, text, scaled.end)) || isClockOrFraction(text, at, scaled.end)) return null
  return { end: scaled.end, figure, scale: scaled.scale }
}

/** Where the digits at `at` end, number or not: nothing inside them is looked at again, neither the 500 of "12 500" nor the 23 of "2022-23". */
export function skipDigits(text: string, at: number): number {
  return Math.max(at + 1, at + lengthAt(DIGIT_RUN, text, at))
}

function scanScale(text: string, from: number): { readonly end: number; readonly scale: number } {
  let end = from
  let scale = 1
  for (let count = 0; count < MOST_SCALES; count++) {
    const word = matchAt(SCALE_WORD, text, end)
    const suffix = word ? null : scale === 1 ? (matchAt(SUFFIX, text, end) ?? matchAt(SPACED_SUFFIX, text, end)) : null
    const found = word ?? suffix
    if (!found?.[1]) break
    scale *= word ? (SCALES[found[1].toLowerCase()] ?? 1) : (SUFFIXES[found[1]] ?? 1)
    end += found[0].length
  }
  return { end, scale }
}

function isClockOrFraction(text: string, start: number, end: number): boolean {
  return (/[:/]/u.test(text.charAt(end)) && /\d/u.test(text.charAt(end + 1))) || (/[:/]/u.test(text.charAt(start - 1)) && /\d/u.test(text.charAt(start - 2)))
}
