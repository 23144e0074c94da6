// Dates and months: "4 February 2024", "Feb. 10", "the second of March", "July 2022", "last May", "July".
import { pattern } from '../../../text/pattern.ts'
import type { Reading } from '../../rule.ts'
import { isValidDate, type Weekday } from '../calendar.ts'
import { type DateRule, plainYear, recurring, refused } from '../date-rule.ts'
import type { Expression, Shift } from '../expression.ts'
import { AMBIGUOUS_MONTHS, BEFORE_A_TIME, COUNTED } from '../lexicon.ts'
import {
  DATE,
  fullYear,
  GAP,
  MONTH,
  monthNumber,
  ORDINAL,
  ordinalNumber,
  SHIFT,
  shiftOf,
  WEEKDAY_BEFORE,
  weekdayNumber,
  wordAfter,
  wordBefore,
  YEAR,
} from '../read.ts'

const DATES = `(?<day>${DATE})(?:st|nd|rd|th)?`
const OTHER = `(?<other>${DATE})(?:st|nd|rd|th)?`
const DASH = '\\s?[-–—]\\s?'
const ENDING_YEAR = `(?:(?:,?${GAP}|,)(?<year>${YEAR}))?`

/** "Feb. 10", "10 February": a date of a year, refused where the calendar has no such day. */
function date(groups: Record<string, string | undefined>, year = plainYear(groups.year)): Expression | null {
  const month = monthNumber(groups.month ?? '')
  const day = ordinalNumber(groups.day ?? '')
  if (!isValidDate(year?.kind === 'year' ? year.year : 2024, month, day)) return null
  const weekday = weekdayNumber(groups.weekday ?? '')
  return recurring('day', month, { day, year, shift: shiftOf(groups.shift), ...(weekday && { weekday: weekday as Weekday }) })
}

function days(groups: Record<string, string | undefined>): Reading<Expression> | null {
  const from = date(groups)
  const to = date({ ...groups, day: groups.other })
  return from && to && ordinalNumber(groups.day ?? '') < ordinalNumber(groups.other ?? '') ? { value: { kind: 'range', from, to } } : null
}

export const monthRules: readonly DateRule[] = [
  {
    // "5-10 March 2024", "between 5 and 10 March", "from 5 to 10 March"
    id: 'date.days-month',
    cues: ['month', 'digit'],
    pattern: pattern(
      `\\b(?:(?:from|between)${GAP}${DATES}${GAP}(?:to|and|until)${GAP}|${DATES.replace('<day>', '<first>')}${DASH})${OTHER}${GAP}(?<month>${MONTH})${ENDING_YEAR}`,
    ),
    read: ({ groups = {} }) => days({ ...groups, day: groups.day ?? groups.first }),
  },
  {
    // "Feb. 11-13", "from March 5 to 10, 2024"
    id: 'date.month-days',
    cues: ['month', 'digit'],
    pattern: pattern(
      `\\b(?:(?:from|between)${GAP})?(?<month>${MONTH})${GAP}${DATES}(?:${DASH}|${GAP}(?:to|through|and|until)${GAP})${OTHER}(?![\\d/%])${ENDING_YEAR}`,
    ),
    read: ({ 0: whole, groups = {} }) => (/^(?:from|between)/iu.test(whole) || !/\sand\s/iu.test(whole) ? days(groups) : null),
  },
  {
    // "4 February 2024", "Thursday, the 5th of May", "15th October", "1-May-2024"
    id: 'date.day-month',
    cues: ['month', 'digit'],
    pattern: pattern(`\\b${WEEKDAY_BEFORE}(?:the${GAP})?${DATES}(?:${GAP}of)?(?:${GAP}|-)(?<month>${MONTH})(?:(?:,?${GAP}|,|-)(?<year>${YEAR}))?`),
    read: (match) => {
      const { groups = {}, index, input, 0: whole } = match
      const named = groups.month ?? ''
      if (/^(?:may|march|mar|jan|dec|sat)$/u.test(named)) return null
      if (!groups.year && isCounted(input, index + whole.length) && !/[a-z]$/u.test(whole)) return null
      const value = date(groups)
      return value && { value }
    },
  },
  {
    // "Feb. 10", "February 4th, 2024", "Monday, Oct. 26", "last Oct. 23"
    id: 'date.month-day',
    cues: ['month', 'digit'],
    pattern: pattern(`\\b${WEEKDAY_BEFORE}(?:(?<shift>${SHIFT})${GAP})?(?<month>${MONTH})${GAP}(?:the${GAP})?${DATES}(?![\\d%]|[,.:]\\d)${ENDING_YEAR}`),
    read: (match) => {
      const { groups = {}, index, input, 0: whole } = match
      const named = groups.month ?? ''
      if (/^(?:may|march)$/u.test(named)) return refused(`"${named}" is a verb here`)
      // "In March 10 employees left": ten employees, in March
      if (!groups.year && isCounted(input, index + whole.length)) return null
      const value = date(groups)
      return value && { value }
    },
  },
  {
    // "March eighth", "the second of March", "the twenty-first of May 2024"
    id: 'date.ordinal-word',
    cues: ['month'],
    pattern: pattern(
      `\\b${WEEKDAY_BEFORE}(?:the${GAP}(?<day>${ORDINAL})${GAP}of${GAP}(?<month>${MONTH})|(?<monthFirst>${MONTH})${GAP}(?:the${GAP})?(?<dayAfter>${ORDINAL}))${ENDING_YEAR}`,
    ),
    read: ({ groups = {} }) => {
      if (/^(?:may|march)$/u.test(groups.monthFirst ?? groups.month ?? '')) return null
      const value = date({ ...groups, day: groups.day ?? groups.dayAfter, month: groups.month ?? groups.monthFirst })
      return value && { value }
    },
  },
  {
    // "3" of "3 and 4 January"
    id: 'date.first-day',
    cues: ['month', 'digit'],
    pattern: pattern(
      `(?<![\\p{L}\\p{N}$£€.,:/-])${DATES}(?=(?:,${GAP}${DATE}(?:st|nd|rd|th)?){0,3},?${GAP}(?:and|or|&)${GAP}(?:the${GAP})?${DATE}(?:st|nd|rd|th)?(?:${GAP}of)?${GAP}(?<month>${MONTH})\\b${ENDING_YEAR})`,
    ),
    read: ({ groups = {} }) => {
      const value = /^(?:may|march|mar)$/u.test(groups.month ?? '') ? null : date(groups)
      return value && { value }
    },
  },
  {
    // "25" of "April 24 and 25"
    id: 'date.second-day',
    cues: ['month', 'digit'],
    pattern: pattern(
      `(?<=(?<month>${MONTH})${GAP}(?:${DATE}(?:st|nd|rd|th)?,${GAP}){0,3}${DATE}(?:st|nd|rd|th)?,?${GAP}(?:and|or|&)${GAP})${DATES}(?![\\d%/-]|[,.:]\\d)(?!${GAP}${MONTH})${ENDING_YEAR}`,
    ),
    read: ({ groups = {}, index, input, 0: whole }) => {
      if (isCounted(input, index + whole.length)) return null
      const value = date(groups)
      return value && { value }
    },
  },
  {
    // "July 2022", "March of 2024", "Jan '24"
    id: 'date.month-year',
    cues: ['month', 'digit'],
    pattern: pattern(`\\b(?<month>${MONTH})(?:,?${GAP}(?:of${GAP}|in${GAP})?|-)(?:(?<year>${YEAR})|['‘’](?<short>\\d\\d)\\b(?!['’]))`),
    read: (match, { publicationYear }) => {
      const { groups = {}, index, input, 0: whole } = match
      if (/^(?:may|march)$/u.test(groups.month ?? '') || /^[,.]\d|^%/u.test(input.slice(index + whole.length))) return null
      // "In July 2000 workers left": two thousand of them
      if (groups.year?.endsWith('00') && isCounted(input, index + whole.length)) return null
      const year = groups.short ? fullYear(groups.short, publicationYear) : Number(groups.year)
      return { value: recurring('month', monthNumber(groups.month ?? ''), { year: { kind: 'year', year } }) }
    },
  },
  {
    // "July", "last May", "this September"
    id: 'date.month',
    cues: ['month'],
    pattern: pattern(`\\b(?:(?<shift>${SHIFT})${GAP})?(?<month>${MONTH})(?![\\p{L}\\p{N}])`),
    read: (match) => {
      const { groups = {}, index, input, 0: whole } = match
      const month = groups.month ?? ''
      const shift: Shift | null = shiftOf(groups.shift)
      const start = index + whole.length - month.length
      if (shift && /^(?:may|march|august)$/u.test(month)) return null
      const reason = shift ? null : notAMonth(input, start, month)
      if (reason === undefined) return null
      return reason ? { ...refused(reason), start, end: start + month.length } : { value: recurring('month', monthNumber(month), { shift }) }
    },
  },
]

/** Before a month as well as before a person. */
const NAMES_TOO: readonly string[] = ['the', 'a', 'and', 'of', 'with', 'for', 'by', 'to', 'from']

function isCounted(text: string, end: number): boolean {
  return COUNTED.includes(wordAfter(text, end).toLowerCase()) || /^\s?(?:%|per\s?cent)/iu.test(text.slice(end, end + 10))
}

/** Why a month's name is none here, null where it is one, undefined where it is no candidate at all. */
function notAMonth(text: string, start: number, word: string): string | null | undefined {
  const key = word.toLowerCase().replace('.', '')
  const before = wordBefore(text, start)
  const after = wordAfter(text, start + word.length)
  const introduced = BEFORE_A_TIME.includes(before.toLowerCase())
  if (!/^\p{Lu}/u.test(word)) return ['may', 'march', 'mar', 'dec', 'jan', 'august'].includes(key) ? undefined : introduced ? null : undefined
  if (key.length <= 4 && !['may', 'june', 'july'].includes(key)) {
    // "Jan", "Dec", "Oct." alone are names and cuts as often as months
    if (
      /^\.?\s?(?:[-–—/]|to\s|and\s|through\s|,\s)\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.test(
        text.slice(start + word.length, start + word.length + 16),
      )
    )
      return null
    return introduced && /^[^\p{L}]*$/u.test(after) ? null : `"${word}" is no month without a day or a year`
  }
  if (!AMBIGUOUS_MONTHS.includes(key)) return null
  // "March Networks", "April Smith": a name unless a preposition leads in; "January U.S. sales" are of January
  if (/^\p{Lu}\p{Ll}/u.test(after)) {
    const leads = introduced && !NAMES_TOO.includes(before.toLowerCase())
    return leads ? null : `"${word} ${after}" is a name`
  }
  // "the annual March for Life"
  if (
    key === 'march' &&
    (!introduced || /^(?:the|a)$/iu.test(before)) &&
    /^\s(?:for|on)\s(?!the\b)\p{Lu}/u.test(text.slice(start + word.length, start + word.length + 12))
  ) {
    return 'a procession'
  }
  if (/^\p{Lu}/u.test(before) && !introduced && !/(?:['’]s|[-–—])$/u.test(before)) return `"${before} ${word}" is a name`
  if (
    key === 'may' &&
    !introduced &&
    /^(?:i|it|he|she|they|we|you|the|this|that|there|all|his|her|their|god|have|be|not|also|well|see|yet|only|still|take)$/iu.test(after)
  ) {
    return 'the auxiliary "may"'
  }
  return null
}
