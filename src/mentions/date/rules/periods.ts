// Quarters, halves, seasons, and units of the calendar: "Q3 2024", "the third quarter", "last week", "two weeks ago", "the following month".
import { anyOf, pattern } from '../../../text/pattern.ts'
import type { Reading } from '../../rule.ts'
import { type DateRule, plainYear, recurring, refused } from '../date-rule.ts'
import type { Expression, Year } from '../expression.ts'
import { ATTRIBUTED, SEASONS } from '../lexicon.ts'
import { fullYear, GAP, ordinalNumber, SHIFT, seasonNumber, shiftOf, wordAfter, YEAR } from '../read.ts'

const OF_A_YEAR = `(?:,?${GAP}(?:of${GAP}|in${GAP})?(?:(?:fiscal|calendar|financial)${GAP}(?:year${GAP})?)?(?<year>${YEAR})(?!\\d|,\\d)|${GAP}of${GAP}(?:the|its)${GAP}(?:(?:current|fiscal|financial|calendar)${GAP})?year)?`

function attributive(text: string, end: number, hyphenated: boolean): boolean {
  const after = wordAfter(text, end).toLowerCase()
  return hyphenated ? after !== '' && !/^(?:of|in|to|from|and|that|which|when|as)$/u.test(after) : ATTRIBUTED.includes(after)
}

/** A quarter or a half, told apart from "fourth-quarter results" and from the quarters of a match. */
function period(match: RegExpExecArray, value: Expression, hyphenated: boolean): Reading<Expression> {
  const { 0: whole, index, input } = match
  const rest = input.slice(index + whole.length, index + whole.length + 40)
  if (/^\s(?:in a row|running|straight|of the (?!year|current|fiscal|financial)\w+)/iu.test(rest)) return refused('a count of periods, or a game')
  // "third-quarter results" tells of results, "Q3 2024 results" names its time
  const named = 'year' in value && value.year !== null
  if (!named && attributive(input, index + whole.length, hyphenated)) return refused('attributive', value)
  return { value }
}

export const periodRules: readonly DateRule[] = [
  {
    // "Q3 2024", "Q4", "Q1 FY25", "H1 of 2024", "Q3'24"
    id: 'date.q-number',
    cues: ['digit'],
    hints: ['q', 'h'],
    pattern: pattern(
      `(?<![\\p{L}\\p{N}.])(?<letter>[QH])(?<number>[1-4])(?!-[A-Z])(?:(?:${GAP}(?:of${GAP})?|-|\\s?['‘’])?(?:(?:FY|fiscal|CY)[ -]?)?['‘’]?(?<year>${YEAR}|\\d{2})(?![\\p{L}\\d%]|[,.:]\\d))?(?![\\p{L}\\p{N}])`,
    ),
    read: (match, { publicationYear }) => {
      const { letter = '', number = '', year } = match.groups ?? {}
      const kind = letter.toUpperCase() === 'Q' ? 'quarter' : 'half'
      if (kind === 'half' && Number(number) > 2) return null
      const own: Year | null = year ? { kind: 'year', year: fullYear(year, publicationYear) } : null
      return period(match, recurring(kind, Number(number), { year: own }), false)
    },
  },
  {
    // "1Q25", "2H 2024", "4Q"
    id: 'date.number-q',
    cues: ['digit'],
    pattern: pattern(`(?<![\\p{L}\\p{N}.,])(?<number>[1-4])(?<letter>[QH])(?:\\s?(?:FY)?['‘’]?(?<year>${YEAR}|\\d{2})(?![\\d%]|[,.:]\\d))?(?![\\p{L}\\p{N}])`),
    read: (match, { publicationYear }) => {
      const { letter = '', number = '', year } = match.groups ?? {}
      const kind = letter.toUpperCase() === 'Q' ? 'quarter' : 'half'
      if (kind === 'half' && Number(number) > 2) return null
      const own: Year | null = year ? { kind: 'year', year: fullYear(year, publicationYear) } : null
      return period(match, recurring(kind, Number(number), { year: own }), false)
    },
  },
  {
    // "the third quarter", "the first half of 2024", "the 1988 third quarter", "fourth-quarter results" (refused, but it tells the time)
    id: 'date.ordinal-period',
    cues: ['unit'],
    hints: ['quarter', 'half'],
    pattern: pattern(
      `\\b(?:(?:the|a)${GAP})?(?:(?<yearBefore>${YEAR})(?:['’]s)?${GAP})?(?:(?:fiscal|financial|flat|calendar|just-ended)${GAP}(?:year${GAP})?)?(?<ordinal>first|second|third|fourth|final|last|latter|back|opening|1st|2nd|3rd|4th)(?<joint>-|${GAP})(?:(?:fiscal|financial|calendar)${GAP})?(?<unit>quarter|half)(?!-?(?:hour|mile|century|time|finalist|pipe))\\b${OF_A_YEAR}`,
    ),
    read: (match) => {
      const { groups = {}, 0: whole } = match
      const kind = groups.unit?.toLowerCase() === 'half' ? 'half' : 'quarter'
      const year = plainYear(groups.year ?? groups.yearBefore)
      const last = kind === 'half' ? 2 : 4
      const word = (groups.ordinal ?? '').toLowerCase()
      const inAYear = year !== null || /year$/iu.test(whole)
      if (word === 'last' && !inAYear) return groups.joint === '-' || !/^the/iu.test(whole) ? null : refused('which quarter is the last is not said')
      const number = /^(?:final|last|latter|back)$/u.test(word) ? last : word === 'opening' ? 1 : ordinalNumber(word)
      if (kind === 'quarter' && /^(?:latter|back)$/u.test(word)) return null
      if (number > last) return null
      return period(match, recurring(kind, number, { year }), groups.joint === '-' && !inAYear)
    },
  },
  {
    // "next summer", "the spring of 2025", "in the autumn"
    id: 'date.season',
    cues: ['word'],
    hints: ['spring', 'summer', 'autumn', 'fall', 'winter'],
    pattern: pattern(
      `\\b(?:(?<shift>${SHIFT})${GAP}|(?<opening>(?:in|by|over|during|until|since|before|after)${GAP})?the${GAP}|(?<bare>in|by|since|until)${GAP}(?:(?:early|mid|late)${GAP})?)?(?<season>${anyOf(Object.keys(SEASONS))})(?:${GAP}(?:of${GAP})?(?<year>${YEAR}))?(?![\\p{L}\\p{N}-])`,
    ),
    read: (match) => {
      const { groups = {}, index, input, 0: whole } = match
      const shift = shiftOf(groups.shift)
      const word = groups.season ?? ''
      if (!shift && !groups.year && !groups.opening && !groups.bare) return null
      const after = wordAfter(input, index + whole.length)
      if (!groups.year && /^fall$/iu.test(word) && (!shift || /^(?:in|of|from|to|by)$/iu.test(after))) return null
      if (
        !groups.year &&
        !shift &&
        /^(?:\p{Ll}|\p{Lu})/u.test(after) &&
        !/^(?:and|as|when|to|but|with|after|before|for|the|it|he|she|they|we|while|because|if|by|at|on|in|that|which|or)$/iu.test(after)
      )
        return null
      if (!shift && !groups.year && /^\p{Lu}/u.test(word)) return null
      const lead = (groups.opening ?? groups.bare ?? '').length
      const start = groups.opening ? index + lead : groups.bare ? index + whole.search(new RegExp(word, 'u')) : index
      return { value: recurring('season', seasonNumber(word), { shift, year: plainYear(groups.year) }), start }
    },
  },
]
