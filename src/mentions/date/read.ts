// Words and digits of a date to numbers; small readings shared by the rules.
import { anyOf } from '../../text/pattern.ts'
import type { Shift } from './expression.ts'
import { CARDINALS, MONTH_ABBREVIATIONS, MONTHS, ORDINALS, SEASONS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './lexicon.ts'

/** Any white space between two words of a date. */
export const GAP = '\\s{1,3}'
export const MONTH = `(?:${anyOf(Object.keys(MONTHS))}|${anyOf(Object.keys(MONTH_ABBREVIATIONS))}\\b\\.?)`
export const WEEKDAY = anyOf(Object.keys(WEEKDAYS))
/** "Monday, ", "Fri., ", "on Tuesday the " before a date. */
export const WEEKDAY_BEFORE = `(?:(?:(?:last|next|this(?:${GAP}coming)?)${GAP})?(?<weekday>${WEEKDAY}|${anyOf(Object.keys(WEEKDAY_ABBREVIATIONS))})\\b\\.?,?${GAP}(?:the${GAP})?)?`
export const DATE = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)'
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?!\\d)'
export const ORDINAL = anyOf(Object.keys(ORDINALS))
export const CARDINAL = `(?:\\d{1,3}|(?:twenty|thirty|forty|fifty)-(?:one|two|three|four|five|six|seven|eight|nine)|${anyOf(Object.keys(CARDINALS))})`
export const SHIFT = `(?:last|next|this${GAP}(?:coming|past)|this|the${GAP}coming|past)`

export function monthNumber(word: string): number {
  const key = word.toLowerCase().replace('.', '')
  return MONTHS[key] ?? MONTH_ABBREVIATIONS[key] ?? 0
}

export function weekdayNumber(word: string): number {
  const key = word.toLowerCase()
  return WEEKDAYS[key] ?? WEEKDAY_ABBREVIATIONS[key] ?? 0
}

export function seasonNumber(word: string): number {
  return SEASONS[word.toLowerCase()] ?? 0
}

export function ordinalNumber(word: string): number {
  const key = word.toLowerCase()
  return ORDINALS[key] ?? (Number.parseInt(key, 10) || 0)
}

/** "11", "eleven", "a", "twenty-six"; 0 where it is none. */
export function cardinalNumber(word: string): number {
  const key = word.toLowerCase()
  if (/^\d/u.test(key)) return Number(key)
  const [tens = '', ones] = key.split('-')
  return (CARDINALS[tens] ?? 0) + (ones ? (CARDINALS[ones] ?? 0) : 0)
}

/** A year of two digits is the one nearest to the publication's, within 1970 to 2069 where there is none. */
export function fullYear(digits: string, near: number | null): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  const century = Math.floor((near ?? 2020) / 100) * 100
  return [century + year, century - 100 + year, century + 100 + year].sort((a, b) => Math.abs(a - (near ?? 2020)) - Math.abs(b - (near ?? 2020)))[0] ?? year
}

export function shiftOf(words: string | undefined): Shift | null {
  if (!words) return null
  if (/coming$/iu.test(words)) return 'coming'
  if (/^next/iu.test(words)) return 'next'
  return /(?:last|past)$/iu.test(words) ? 'last' : 'this'
}

/** The word that ends right before an offset, in lower case, with its apostrophes and hyphens; '' at a sentence's start or after a comma. */
export function wordBefore(text: string, offset: number): string {
  return /([\p{L}\p{N}$£€#.'’-]+)\s{0,3}$/u.exec(text.slice(Math.max(0, offset - 24), offset))?.[1] ?? ''
}

/** The word that begins right after an offset. */
export function wordAfter(text: string, offset: number): string {
  return /^\s{0,3}([\p{L}\p{N}'’-]+)/u.exec(text.slice(offset, offset + 28))?.[1] ?? ''
}
