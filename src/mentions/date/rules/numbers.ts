// Dates in digits and years: "2024-02-04", "03/02/2024", "2014-16", "2024/25", "FY24", "the 1990s", "in 2022".
import { anyOf, pattern } from '../../../text/pattern.ts'
import { isValidDate } from '../calendar.ts'
import { type DateContext, type DateRule, recurring, refused } from '../date-rule.ts'
import { COUNTED, COUNTING } from '../lexicon.ts'
import { cardinalNumber, fullYear, GAP, wordAfter, wordBefore, YEAR } from '../read.ts'

/** Not inside a longer number, a sum of money, a code or a web address. */
const ALONE = '(?<![\\p{L}\\p{N}$£€¥#/_]|[\\d$£€¥][.,:]|\\d[-–])'
const NO_MORE = '(?![\\p{L}\\p{N}%_/]|[.,:]\\d|-\\d)'
const FISCAL = `(?:fiscal${GAP}(?:year${GAP})?|financial${GAP}year${GAP}|FY[ -]?|FYE[ -]?)`
const FAR_AHEAD = 80

export const numberRules: readonly DateRule[] = [
  {
    // "2024-02-04", "2024/02/04", "2024-02-04T10:00:00Z"
    id: 'date.iso',
    cues: ['digit'],
    pattern: pattern(`${ALONE}(?<year>\\d{4})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>${'0?[1-9]|[12]\\d|3[01]'})(?!\\d|[-/.]\\d)`),
    read: ({ groups = {} }) => {
      const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)]
      if (year < 1500 || year > 2200 || !isValidDate(year, month, day)) return refused('no such day')
      return { value: recurring('day', month, { day, year: { kind: 'year', year } }) }
    },
  },
  {
    // "03/02/2024", "13.2.24"
    id: 'date.numeric',
    cues: ['digit'],
    pattern: pattern(`${ALONE}(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?![\\p{L}\\d]|[-/.]\\d)`),
    read: ({ groups = {} }, { publicationYear }) => {
      const [first, second] = [Number(groups.first), Number(groups.second)]
      const year = fullYear(groups.year ?? '', publicationYear)
      if (groups.mark === '.' && groups.year?.length === 2) return refused('a number with points')
      if (year < 1500 || year > 2200) return null
      if (!isValidDate(year, first, second) && !isValidDate(year, second, first)) return refused('no such day')
      return { value: { kind: 'numeric', first, second, year } }
    },
  },
  {
    // "FY24", "fiscal 2025", "financial year 2024/25"
    id: 'date.fiscal-year',
    cues: ['digit'],
    hints: ['fiscal', 'financial', 'fy'],
    pattern: pattern(`\\b(?:the${GAP})?${FISCAL}['‘’]?(?<year>${YEAR}|\\d{2}(?!\\d))(?:[/–-](?<next>\\d{2}|\\d{4})(?!\\d))?`),
    read: ({ groups = {} }, { publicationYear }) => {
      const year = fullYear(groups.year ?? '', publicationYear)
      if (groups.next) return { value: { kind: 'financial-year', from: year } }
      return { value: { kind: 'year', year } }
    },
  },
  {
    // "2014-16", "2022–2023", "2024/25", "the 2024-25 financial year"
    id: 'date.years',
    cues: ['digit'],
    pattern: pattern(
      `${ALONE}(?<from>${YEAR})(?<mark>[-–—/])(?<to>\\d{4}|\\d{2})(?![\\p{L}\\p{N}%]|[.,:/-]\\d)(?<fiscal>${GAP}(?:fiscal|financial|budget|school|academic|tax)${GAP}year)?`,
    ),
    read: ({ groups = {} }) => {
      const from = Number(groups.from)
      const to = groups.to?.length === 2 ? Math.floor(from / 100) * 100 + Number(groups.to) : Number(groups.to)
      if (to <= from || to - from > 100) return refused('no run of years')
      if (to === from + 1 && (groups.mark === '/' || groups.fiscal)) {
        return { value: /school|academic/iu.test(groups.fiscal ?? '') ? { kind: 'unplaced' } : { kind: 'financial-year', from } }
      }
      return groups.mark === '/' ? refused('no run of years') : { value: { kind: 'years', from, to, short: groups.to?.length === 2 } }
    },
  },
  {
    // "the 1990s", "the '80s"
    id: 'date.decade',
    cues: ['digit'],
    hints: ['0s', "0's", '0’s'],
    pattern: pattern(`(?<![\\p{L}\\p{N}$£€])(?:the${GAP})?(?:(?<decade>(?:1[5-9]|20)\\d0)|['‘’](?<short>\\d0))['’]?s\\b`),
    read: ({ groups = {}, index, input }) => {
      // "in her 1920s house" is a style, "in his '80s" an age
      if (groups.short && /\b(?:his|her|their|my|our)$/iu.test(wordBefore(input, index))) return refused('an age')
      const year = groups.decade ? Number(groups.decade) : (Number(groups.short) <= 20 ? 2000 : 1900) + Number(groups.short)
      return { value: { kind: 'decade', year } }
    },
  },
  {
    // "in '22"
    id: 'date.short-year',
    cues: ['digit'],
    pattern: pattern(`(?<=\\b(?:in|since|of|until|by|from|before|after)${GAP})['‘’](?<short>\\d\\d)(?![\\p{L}\\p{N}'’%]|[.,]\\d)`),
    read: ({ groups = {} }, { publicationYear }) => ({ value: { kind: 'year', year: fullYear(groups.short ?? '', publicationYear) } }),
  },
  {
    // "in nineteen ninety-four", "the year two thousand"
    id: 'date.spelled-year',
    cues: ['word'],
    hints: ['nineteen', 'thousand'],
    pattern: pattern(
      `\\b(?:(?:the${GAP}year${GAP})?nineteen${GAP}(?:hundred${GAP}(?:and${GAP})?)?(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?<ones>one|two|three|four|five|six|seven|eight|nine))?|the${GAP}year${GAP}two${GAP}thousand(?:${GAP}(?:and${GAP})?(?<after>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?)\\b`,
    ),
    read: ({ groups = {} }) => ({
      value: {
        kind: 'year',
        year: groups.tens ? 1900 + cardinalNumber(groups.tens) + cardinalNumber(groups.ones ?? '') : 2000 + cardinalNumber(groups.after ?? ''),
      },
    }),
  },
  {
    // "in 2022", "its 2024 revenues"
    id: 'date.year',
    cues: ['digit'],
    pattern: pattern(`${ALONE}(?<year>${YEAR})${NO_MORE}`),
    read: (match, context) => {
      const year = Number(match[0])
      const reason = notAYear(match.input, match.index, year, context)
      return reason ? refused(reason) : { value: { kind: 'year', year } }
    },
  },
]

const OF_YEARS = new RegExp(
  `^${anyOf(['in', 'since', 'by', 'until', 'till', 'from', 'of', 'during', 'through', 'throughout', 'for', 'between', 'before', 'after', 'early', 'late', 'mid', 'fiscal', 'year', 'year-end', 'to', 'and', 'into', 'beyond', 'around', 'circa', 'spring', 'summer', 'autumn', 'fall', 'winter', 'begin', 'pre', 'post', 'with', 'on', 'or', 'calendar', 'than', 'below', 'above'])}$`,
  'iu',
)

/** Why four digits are a number and not a year; null where they are one. */
function notAYear(text: string, start: number, year: number, { publicationYear }: DateContext): string | null {
  const before = wordBefore(text, start)
  const after = wordAfter(text, start + 4).toLowerCase()
  const end = text.slice(start + 4, start + 16)
  if (/^\s?(?:%|per\s?cent|[kmb]n?\b)/iu.test(end)) return 'a share or a sum'
  if (/^\s(?:GMT|[ECMP][SD]?T|BST|CEST|UTC|IST|AEST|hours|hrs|local)\b/u.test(end)) return 'a time of day'
  if (/^\s?[°"″]|^\s?(?:x|×)\s?\d/u.test(end)) return 'a measure'
  // "mid-2023" is of a year, "A-2023" is not
  if (/[-–]$/u.test(before) && !/^(?:early|mid|late|end|pre|post|start)[-–]$/iu.test(before)) return 'part of a code'
  const opens = OF_YEARS.test(before.replace(/[-–]$/u, ''))
  if (COUNTED.includes(after) && !(/['’]s$|^(?:the|its|their|our|his|her|in|since|by|from)$/iu.test(before) && year % 100 !== 0))
    return `"${year} ${after}" is a count`
  if (/(?:©|\(c\)|copyright)\s{0,2}$/iu.test(text.slice(Math.max(0, start - 14), start))) return 'a copyright line'
  // "Vision 2030": a name with a number
  if (/^\p{Lu}[\p{Ll}]+$/u.test(before) && !opens && start - before.length > 1 && /\p{Ll}/u.test(text[start - before.length - 3] ?? ''))
    return `"${before} ${year}" is a name`
  if (COUNTING.includes(before.toLowerCase())) return `"${before} ${year}" is a count`
  if (/[$£€]$/u.test(before)) return 'a sum of money'
  const near = publicationYear === null ? year >= 1950 && year <= 2060 : year >= publicationYear - FAR_AHEAD && year <= publicationYear + FAR_AHEAD
  if (!near && !opens) return `${year} is far from the time of writing, and nothing says that it is a year`
  // "rose to 2000 from 1900": numbers that are hundreds and lead to others, unless a year is at the other end ("between 1996 and 2000")
  const paired =
    /(?:1[5-9]|20)(?!00)\d\d\s(?:and|to|until|through|or)\s$/u.test(text.slice(Math.max(0, start - 14), start)) ||
    /^\s(?:and|to|until|through)\s(?:1[5-9]|20)(?!00)\d\d\b/u.test(end)
  if (
    year % 100 === 0 &&
    !paired &&
    /^(?:to|from|of|for|with|by|than|below|above|or|and|least|most)$/iu.test(before) &&
    !/(?:year|since|in)\s\S{0,12}\s?$/iu.test(text.slice(Math.max(0, start - 30), start))
  ) {
    return `"${before} ${year}" may be a number`
  }
  return null
}
