// Units of the calendar told by their distance: "last week", "two weeks ago", "a year earlier", "the following month", "the end of the year".
import { pattern } from '../../../text/pattern.ts'
import { type DateRule, plainYear, portionOf, refused } from '../date-rule.ts'
import type { Expression, Unit } from '../expression.ts'
import { CARDINAL, cardinalNumber, GAP, shiftOf, wordAfter, wordBefore, YEAR } from '../read.ts'

const UNIT = '(?<unit>day|weekend|week|month|quarter|year)'
const UNITS = '(?<unit>day|week|fortnight|month|quarter|year)s?'
const SHIFTS = { last: -1, this: 0, next: 1 } as const
const EARLIER = '(?:earlier|previously|prior|beforehand|before(?=\\s{0,3}(?:[.,;:)”"’]|$)))'
const LATER = '(?:later|afterwards?|after(?=\\s{0,3}(?:[.,;:)”"’]|$)))'

/** Years and months are told by number, weeks and days by counting. */
function units(groups: Record<string, string | undefined>, sign: number): { unit: Unit; offset: number } {
  const count = cardinalNumber(groups.count ?? '')
  const named = (groups.unit ?? '').toLowerCase()
  return named === 'fortnight' ? { unit: 'week', offset: sign * count * 2 } : { unit: named as Unit, offset: sign * count }
}

export const unitRules: readonly DateRule[] = [
  {
    // "two weeks ago", "a year ago", "nearly four years ago"
    id: 'date.ago',
    cues: ['unit'],
    hints: ['ago'],
    pattern: pattern(
      `\\b(?<vague>(?:more|less|fewer)${GAP}than${GAP}|over${GAP}|under${GAP}|at${GAP}least${GAP})?(?:(?:just|only|almost|nearly|about|around|roughly|some|exactly)${GAP})?(?<count>${CARDINAL})${GAP}${UNITS}${GAP}ago\\b`,
    ),
    read: ({ groups = {} }) => {
      if (groups.vague) return refused('a bound, not a point of the calendar')
      return { value: { kind: 'deictic', ...units(groups, -1), ago: true } }
    },
  },
  {
    // "in two weeks' time", "three months from now", "a week from today"
    id: 'date.from-now',
    cues: ['unit'],
    hints: ['from', 'time'],
    pattern: pattern(
      `\\b(?:(?<count>${CARDINAL})${GAP}${UNITS}${GAP}from${GAP}(?:now|today)|in${GAP}(?<countIn>${CARDINAL})${GAP}(?<unitIn>day|week|fortnight|month|year)s?['’]s?${GAP}time)\\b`,
    ),
    read: ({ groups = {} }) => ({ value: { kind: 'deictic', ...units({ count: groups.count ?? groups.countIn, unit: groups.unit ?? groups.unitIn }, 1) } }),
  },
  {
    // "two months previously", "a year earlier", "three days later"
    id: 'date.earlier',
    cues: ['unit'],
    hints: ['earlier', 'previously', 'prior', 'before', 'later', 'after'],
    pattern: pattern(
      `\\b(?:(?:just|only|almost|nearly|about|some)${GAP})?(?<count>${CARDINAL}|the)${GAP}${UNITS}${GAP}(?:(?<earlier>${EARLIER})|(?<later>${LATER}))(?!${GAP}(?:than|of|in)\\b|-)(?![\\p{L}])`,
    ),
    read: ({ groups = {} }) => {
      const one = groups.count?.toLowerCase() === 'the'
      return { value: { kind: 'anaphoric', ...units({ ...groups, count: one ? 'a' : groups.count }, groups.earlier ? -1 : 1) } }
    },
  },
  {
    // "the previous year", "the following month", "that year", "the same day"
    id: 'date.previous',
    cues: ['unit'],
    hints: ['previous', 'prior', 'preceding', 'following', 'next', 'subsequent', 'ensuing', 'that', 'same'],
    pattern: pattern(
      `\\b(?:(?:earlier|later|early|late)${GAP}(?:in${GAP})?)?(?:(?:the${GAP})?(?<previous>previous|prior|preceding)|the${GAP}(?<next>following|next|subsequent|ensuing)|(?<same>that|the${GAP}same|that${GAP}same))${GAP}${UNIT}\\b(?!['’]?-|${GAP}(?:of|or)\\b)`,
    ),
    read: ({ groups = {}, index, input, 0: whole }) => {
      const unit = (groups.unit ?? '').toLowerCase() as Unit
      // "over the next year", "for the next week": a stretch of time that starts now
      if (groups.next && /^the\s+next$/iu.test(whole.replace(/\s+\S+$/u, '')) && unit !== 'day') return refused('a stretch that starts now')
      if (/^(?:just|only|than|about)$/iu.test(wordBefore(input, index)) && groups.same) return refused('a comparison')
      return { value: { kind: 'anaphoric', unit, offset: groups.previous ? -1 : groups.next ? 1 : 0 } }
    },
  },
  {
    // "the same month last year", "the year-ago quarter", "the corresponding period", "the same quarter a year earlier"
    id: 'date.same-period',
    cues: ['unit'],
    hints: ['same', 'compar', 'correspond', 'equivalent', '-ago', '-earlier'],
    pattern: pattern(
      `\\b(?:the${GAP}(?:same|comparable|corresponding|equivalent)${GAP}(?:(?<ago>year-(?:ago|earlier))${GAP})?(?:(?:first|second|third|fourth|three-month|six-month|nine-month|half-year|time)${GAP})?(?<unit>day|month|quarter|period|half|time)(?:${GAP}(?<when>(?:of${GAP}|in${GAP})?(?:(?:last|the${GAP}(?:previous|prior)|a)${GAP}year(?:${GAP}(?:ago|earlier|before))?|(?<year>${YEAR}))))?|the${GAP}year-(?:ago|earlier)${GAP}(?:(?:first|second|third|fourth|three-month|six-month|nine-month)${GAP})?(?<unitAgo>month|quarter|period|half))\\b(?!-)`,
    ),
    read: ({ groups = {} }) => {
      const named = (groups.unit ?? groups.unitAgo ?? '').toLowerCase()
      if (!groups.unitAgo && !groups.ago && !groups.when) return null
      const unit = named === 'day' || named === 'month' || named === 'quarter' ? named : 'period'
      return { value: { kind: 'same', unit, years: -1, year: groups.year ? Number(groups.year) : null } }
    },
  },
  {
    // "last week", "earlier this month", "next year", "this past weekend"
    id: 'date.shifted-unit',
    cues: ['unit'],
    hints: ['last', 'this', 'next', 'coming', 'past'],
    pattern: pattern(
      `\\b(?:(?:earlier|later|sometime|some${GAP}time)${GAP})?(?<the>the${GAP})?(?<shift>last|this${GAP}past|past|this${GAP}coming|this|next|coming)${GAP}(?<fiscal>fiscal${GAP}|financial${GAP}|calendar${GAP})?${UNIT}(?!-)\\b(?!${GAP}(?:or${GAP}(?:so|two)|and${GAP}a${GAP}half))`,
    ),
    read: ({ groups = {} }) => {
      const shift = shiftOf(groups.shift)
      if (!shift) return null
      if (groups.the) return refused('a stretch up to now or from now')
      if (/^(?:past|coming)$/iu.test(groups.shift ?? '')) return null
      const unit = (groups.unit ?? '').toLowerCase() as Unit
      if (unit === 'day') return refused('a day that is not named')
      if (/financial/iu.test(groups.fiscal ?? '')) return { value: { kind: 'unplaced' } }
      return { value: { kind: 'deictic', unit, offset: shift === 'coming' ? 1 : SHIFTS[shift] } }
    },
  },
  {
    // "the current year", "the latest quarter", "the latest fiscal year"
    id: 'date.current-unit',
    cues: ['unit'],
    hints: ['current', 'latest', 'recent'],
    pattern: pattern(
      `\\b(?:the|its)${GAP}(?<which>current|latest|most${GAP}recent)${GAP}(?<fiscal>fiscal${GAP}|financial${GAP}|calendar${GAP})?(?<unit>week|month|quarter|year)\\b(?!-)`,
    ),
    read: ({ groups = {} }) => {
      const unit = (groups.unit ?? '').toLowerCase() as Unit
      if (/financial/iu.test(groups.fiscal ?? '')) return { value: { kind: 'unplaced' } }
      if (/current/iu.test(groups.which ?? '')) return { value: { kind: 'deictic', unit, offset: 0 } }
      return unit === 'quarter' ? { value: { kind: 'named', unit } } : { value: { kind: 'deictic', unit, offset: -1 } }
    },
  },
  {
    // "the end of the year", "later in the month", "the start of the week"; alone, "the year" names no point
    id: 'date.edge',
    cues: ['unit'],
    hints: ['end', 'start', 'beginning', 'middle', 'earlier', 'later', 'early', 'late'],
    pattern: pattern(
      `\\b(?:(?<edge>(?:the${GAP})?(?:very${GAP})?(?<part>end|start|beginning|middle))${GAP}of${GAP}(?:the${GAP}|its${GAP})?|(?<within>(?:earlier|later|early|late)${GAP}in${GAP}the${GAP}))(?<fiscal>(?:fiscal|financial|calendar|current)${GAP})?(?<unit>year|quarter|month|week|weekend)\\b(?!-)`,
    ),
    read: ({ groups = {} }) => {
      if (/financial/iu.test(groups.fiscal ?? '')) return { value: { kind: 'unplaced' } }
      const current: Expression = { kind: 'current', unit: (groups.unit ?? '').toLowerCase() as Unit }
      if (groups.within) return { value: current }
      const part = ({ end: 'end', start: 'start', beginning: 'start', middle: 'mid' } as const)[(groups.part ?? '').toLowerCase() as 'end'] ?? 'end'
      return { value: { kind: 'part', part, of: current } }
    },
  },
  {
    // "the first nine months of the year"
    id: 'date.portion',
    cues: ['unit'],
    hints: ['first', 'last', 'final'],
    pattern: pattern(
      `\\b(?:the${GAP})?(?<end>first|last|final)${GAP}(?<count>${CARDINAL})${GAP}(?<unit>day|week|month|quarter)s?${GAP}of${GAP}(?:the|its)${GAP}(?:(?:fiscal|calendar|current)${GAP})?(?<whole>year|quarter|month)\\b(?!-)`,
    ),
    read: ({ groups = {} }) => {
      const of: Expression = { kind: 'current', unit: (groups.whole ?? '').toLowerCase() as Unit }
      return { value: portionOf(of, groups.end ?? '', groups.count ?? '', groups.unit ?? '') }
    },
  },
  {
    // "by year-end", "by year's end", "year-end 2024", "at quarter-end", "mid-year"
    id: 'date.unit-end',
    cues: ['unit'],
    hints: ['end', 'mid-year', 'midyear'],
    pattern: pattern(
      `\\b(?:(?<unit>year|quarter|month)(?:-|['’]s${GAP}|${GAP})end|(?<mid>mid)-?year|end(?:-|${GAP})(?:of${GAP})?(?<unitAfter>year|quarter|month))\\b(?!-)(?:${GAP}(?:of${GAP})?(?<year>${YEAR}))?`,
    ),
    read: (match) => {
      const { groups = {}, index, input, 0: whole } = match
      if (
        !groups.year &&
        /^(?:bonus|bonuses|net|results|report|party|review|target|accounts|sale|clearance|holiday|holidays|figures|list|deadline|tax)/iu.test(
          wordAfter(input, index + whole.length),
        )
      ) {
        return refused('attributive')
      }
      if (/^(?:the|a)$/iu.test(wordBefore(input, index)) && groups.unitAfter) return null
      const unit = (groups.unit ?? groups.unitAfter ?? 'year').toLowerCase() as Unit
      const of: Expression = plainYear(groups.year) ?? { kind: 'current', unit }
      return { value: { kind: 'part', part: groups.mid ? 'mid' : 'end', of } }
    },
  },
  {
    // "the quarter", once the text has named it
    id: 'date.the-quarter',
    cues: ['unit'],
    hints: ['quarter'],
    pattern: pattern(`\\b(?:in|for|during|of|over)${GAP}(?:the|that)${GAP}quarter\\b(?!-|${GAP}(?:of|end))`),
    read: ({ index, 0: whole }) => ({ value: { kind: 'named', unit: 'quarter' }, start: index + whole.search(/(?:the|that)\s+quarter$/iu) }),
  },
  {
    // "the week after next", "the year before last"
    id: 'date.after-next',
    cues: ['unit'],
    hints: ['next', 'last'],
    pattern: pattern(`\\bthe${GAP}${UNIT}${GAP}(?:(?<next>after${GAP}next)|before${GAP}last)\\b`),
    read: ({ groups = {} }) => ({ value: { kind: 'deictic', unit: (groups.unit ?? '').toLowerCase() as Unit, offset: groups.next ? 2 : -2 } }),
  },
  {
    // "the weekend", "over the weekend"
    id: 'date.weekend',
    cues: ['unit'],
    hints: ['weekend'],
    pattern: pattern(`\\b(?:over|at|during|by|before|after|ahead${GAP}of|until)${GAP}the${GAP}weekend\\b(?!${GAP}(?:of|after|before)\\b)`),
    read: ({ index, 0: whole }) => ({ value: { kind: 'current', unit: 'weekend' }, start: index + whole.search(/the\s+weekend$/iu) }),
  },
]
