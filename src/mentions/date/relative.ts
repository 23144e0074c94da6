// Units told by their distance: from the day of writing ("last week"), from a date of the text ("two months previously"), from its figures ("a year earlier").
import { civilOf, type Day } from './calendar.ts'
import type { Anaphoric, Deictic, Expression, Unit } from './expression.ts'
import { addYears, dayStretch, halfStretch, monthStretch, quarterStretch, type Stretch, weekendStretch, weekStretch, yearStretch } from './stretch.ts'
import type { Resolved, Surroundings } from './surroundings.ts'

export function deictic({ unit, offset, ago }: Deictic, around: Surroundings): Resolved | null {
  // "up from $90 million a year ago", of a quarter's figures: the quarter a year before
  if (ago && unit === 'year' && offset === -1 && around.compares() && around.period?.granularity === 'quarter')
    return { stretch: addYears(around.period, -1), basis: 'context' }
  return around.anchor === null ? null : { stretch: unitAt(unit, around.anchor, offset), basis: 'publication' }
}

/** The unit that holds a day, so many units on. */
function unitAt(unit: Unit, day: Day, offset: number): Stretch {
  const { year, month } = civilOf(day)
  switch (unit) {
    case 'day':
      return dayStretch(day + offset)
    case 'week':
      return weekStretch(day + offset * 7)
    case 'weekend':
      return weekendStretch(day + offset * 7)
    case 'month':
      return monthStretch(year, month + offset)
    case 'quarter':
      return quarterStretch(year, Math.ceil(month / 3) + offset)
    case 'half':
      return halfStretch(year + Math.floor((Math.ceil(month / 6) - 1 + offset) / 2), month > 6 === (offset % 2 === 0) ? 2 : 1)
    default:
      return yearStretch(year + offset)
  }
}

const SIZE: Readonly<Record<string, number>> = { day: 1, week: 7, weekend: 7, month: 31, quarter: 92, half: 184, year: 366 }

/** "two months previously" needs a date told at least to the month. */
export function anaphoric({ unit, offset }: Anaphoric, around: Surroundings): Resolved | null {
  if (unit === 'year' && offset === -1 && around.period && (around.compares() || !around.point))
    return { stretch: addYears(around.period, -1), basis: 'context' }
  const { point, anchor } = around
  // "an 18-point fall from a year earlier", with no other date to lean on
  if (!point && unit === 'year' && offset === -1 && around.compares() && anchor !== null) return { stretch: unitAt(unit, anchor, offset), basis: 'publication' }
  if (!point) return null
  if (point.to - point.from + 1 > (SIZE[unit] ?? 1)) return null
  return { stretch: unitAt(unit, offset > 0 ? point.to : point.from, offset), basis: 'context' }
}

/** "the quarter" of "the end of the quarter": the period of the text's figures where it has one that is over, else the running one. */
export function current(unit: Unit, around: Surroundings): Resolved | null {
  const { anchor, period } = around
  if (period && unit === 'quarter' && (anchor === null || period.to <= anchor)) return { stretch: period, basis: 'context' }
  if (anchor === null) return null
  if (unit !== 'weekend') return { stretch: unitAt(unit, anchor, 0), basis: 'publication' }
  const weekend = weekendStretch(anchor)
  const past = weekend.from <= anchor ? weekend : weekendStretch(anchor - 7)
  return { stretch: /^(?:future|likely)$/u.test(around.direction()) ? weekend : past, basis: 'publication' }
}

/** "the same month last year", "the year-ago quarter", "the same period in 2019". */
export function same({ unit, years, year }: Expression & { kind: 'same' }, around: Surroundings): Resolved | null {
  const base = unit === 'month' || unit === 'day' ? around.point : (around.period ?? around.point)
  if (!base || base.to - base.from + 1 > LONGEST[unit]) return null
  const own = civilOf(base.from)
  const away = year === null ? years : year - own.year
  return { stretch: unit === 'month' ? monthStretch(own.year + away, own.month) : addYears(base, away), basis: 'context' }
}

const LONGEST = { day: 1, month: 31, quarter: 92, period: 366 } as const
