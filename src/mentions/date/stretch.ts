// Stretches of the calendar, from a day to a decade, each with the form that ISO 8601-2 (EDTF) writes it in.
import type { Granularity, Interval } from '../../record/interval.ts'
import { addMonths, civilOf, type Day, dayOf, daysInMonth, isoOf, mondayOf, twoDigits } from './calendar.ts'

/** Inclusive at both ends. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
  readonly granularity: Granularity
  readonly edtf: string
}

export type Part = 'early' | 'mid' | 'late' | 'start' | 'end'

/** Years that four digits can write. */
const FIRST_DAY = dayOf(1, 1, 1)
const LAST_DAY = dayOf(9999, 12, 31)

export function dayStretch(day: Day): Stretch {
  return { from: day, to: day, granularity: 'day', edtf: isoOf(day) }
}

/** Monday to Sunday. */
export function weekStretch(day: Day): Stretch {
  const monday = mondayOf(day)
  return { from: monday, to: monday + 6, granularity: 'week', edtf: `${isoOf(monday)}/${isoOf(monday + 6)}` }
}

/** Saturday and Sunday of the week of a day. */
export function weekendStretch(day: Day): Stretch {
  const monday = mondayOf(day)
  return between(monday + 5, monday + 6)
}

/** `month` may run over the year's ends: month 0 of 2024 is December 2023. */
export function monthStretch(year: number, month: number): Stretch {
  const index = year * 12 + month - 1
  const ownYear = Math.floor(index / 12)
  const ownMonth = index - ownYear * 12 + 1
  return {
    from: dayOf(ownYear, ownMonth, 1),
    to: dayOf(ownYear, ownMonth, daysInMonth(ownYear, ownMonth)),
    granularity: 'month',
    edtf: `${yearText(ownYear)}-${twoDigits(ownMonth)}`,
  }
}

/** `quarter` may run over the year's ends; ISO 8601-2 numbers quarters 33 to 36. */
export function quarterStretch(year: number, quarter: number): Stretch {
  const index = year * 4 + quarter - 1
  const ownYear = Math.floor(index / 4)
  const ownQuarter = index - ownYear * 4 + 1
  return months(ownYear, ownQuarter * 3 - 2, 3, 'quarter', `${yearText(ownYear)}-${32 + ownQuarter}`)
}

/** ISO 8601-2 numbers halves 40 and 41. */
export function halfStretch(year: number, half: number): Stretch {
  return months(year, half * 6 - 5, 6, 'half', `${yearText(year)}-${39 + half}`)
}

/** Spring 1 (March to May) to winter 4 (December to February); ISO 8601-2 numbers seasons 21 to 24. */
export function seasonStretch(year: number, season: number): Stretch {
  return months(year, season * 3, 3, 'interval', `${yearText(year)}-${20 + season}`)
}

export function yearStretch(year: number): Stretch {
  return months(year, 1, 12, 'year', yearText(year))
}

export function decadeStretch(year: number): Stretch {
  return { ...months(year, 1, 120, 'interval', ''), edtf: `${yearText(year).slice(0, 3)}X` }
}

/** Any two days; written as one day where they are the same. */
export function between(from: Day, to: Day): Stretch {
  return from === to ? dayStretch(from) : { from, to, granularity: 'interval', edtf: `${isoOf(from)}/${isoOf(to)}` }
}

/** From the beginning of one stretch to the end of another; null where the second ends before the first begins. */
export function spanning(first: Stretch, last: Stretch): Stretch | null {
  if (last.to < first.from) return null
  const edtf = `${edge(first, 0)}/${edge(last, -1)}`
  return { from: first.from, to: last.to, granularity: 'interval', edtf }
}

/** `count` months or quarters of three that end with a stretch ("the three months to June"). */
export function monthsUpTo(end: Stretch, count: number): Stretch {
  const next = end.to + 1
  return between(addMonths(next, -count), end.to)
}

/**
 * A part of a stretch: thirds of a year ("early 2021" is January to April), of a month (1 to 10, 11 to 20, 21 to its end); its first or last day.
 * A week or a day has no parts worth telling apart ("early next week" is that week).
 */
export function partOf(stretch: Stretch, part: Part): Stretch {
  if (part === 'start') return dayStretch(stretch.from)
  if (part === 'end') return dayStretch(stretch.to)
  const { year } = civilOf(stretch.from)
  const third = { early: 0, mid: 1, late: 2 }[part]
  if (stretch.granularity === 'year') return months(year, third * 4 + 1, 4, 'interval', `${yearText(year)}-${37 + third}`)
  if (stretch.granularity === 'month') return between(stretch.from + third * 10, third === 2 ? stretch.to : stretch.from + third * 10 + 9)
  if (stretch.granularity === 'quarter' || stretch.granularity === 'half') {
    const each = stretch.granularity === 'quarter' ? 1 : 2
    const from = addMonths(stretch.from, third * each)
    return between(from, addMonths(from, each) - 1)
  }
  return stretch
}

/** The same stretch so many years away ("the year-earlier quarter"). */
export function addYears(stretch: Stretch, years: number): Stretch {
  const { year, month } = civilOf(stretch.from)
  switch (stretch.granularity) {
    case 'year':
      return yearStretch(year + years)
    case 'half':
      return halfStretch(year + years, month > 6 ? 2 : 1)
    case 'quarter':
      return quarterStretch(year + years, Math.ceil(month / 3))
    case 'month':
      return monthStretch(year + years, month)
    default:
      return between(addMonths(stretch.from, years * 12), addMonths(stretch.to + 1, years * 12) - 1)
  }
}

/** The stretch as the record has it; null outside the years 1 to 9999. */
export function intervalOf({ from, to, granularity, edtf }: Stretch): Interval | null {
  return from < FIRST_DAY || to > LAST_DAY || to < from ? null : { from: isoOf(from), to: isoOf(to), edtf, granularity }
}

/** One end of an interval: EDTF takes dates, months and years there, no seasons. */
function edge(stretch: Stretch, at: 0 | -1): string {
  const plain = stretch.granularity === 'day' || stretch.granularity === 'month' || stretch.granularity === 'year'
  return plain ? stretch.edtf : isoOf(at === 0 ? stretch.from : stretch.to)
}

function months(year: number, first: number, count: number, granularity: Granularity, edtf: string): Stretch {
  return { from: monthStretch(year, first).from, to: monthStretch(year, first + count - 1).to, granularity, edtf }
}

function yearText(year: number): string {
  return String(year).padStart(4, '0')
}
