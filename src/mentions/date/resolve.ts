// From what the words say to days: an expression, the day it is counted from, the direction of its verb and the dates named before it.
import { addMonths, civilOf, type Day, dayOf, daysInMonth, isValidDate, mondayOf, weekdayOf } from './calendar.ts'
import type { Expression, Recurring } from './expression.ts'
import { feastDay } from './feasts.ts'
import { lastNamed, nearest, nextNamed, weekdayNear } from './recurring.ts'
import { anaphoric, current, deictic, same } from './relative.ts'
import {
  between,
  dayStretch,
  decadeStretch,
  halfStretch,
  monthStretch,
  monthsUpTo,
  partOf,
  quarterStretch,
  type Stretch,
  seasonStretch,
  spanning,
  weekStretch,
  yearStretch,
} from './stretch.ts'
import type { Resolved, Surroundings } from './surroundings.ts'

/** The days that an expression names; null where the text does not place them. */
export function resolve(expression: Expression, around: Surroundings): Resolved | null {
  switch (expression.kind) {
    case 'year':
      return absolute(yearStretch(expression.year))
    case 'years':
      if (around.indian && expression.to === expression.from + 1 && expression.short) return absolute(financialYear(expression.from, 4))
      return absolute(spanning(yearStretch(expression.from), yearStretch(expression.to)))
    case 'financial-year':
      return absolute(financialYear(expression.from, around.southern ? 7 : 4))
    case 'decade':
      return absolute(decadeStretch(expression.year))
    case 'numeric':
      return numeric(expression, around)
    case 'day':
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
      return named(expression, around)
    case 'weekday':
      return weekday(expression, around)
    case 'feast':
      return feast(expression, around)
    case 'deictic':
      return deictic(expression, around)
    case 'anaphoric':
      return anaphoric(expression, around)
    case 'current':
      return current(expression.unit, around)
    case 'named':
      return around.period && { stretch: around.period, basis: 'context' }
    case 'same':
      return same(expression, around)
    case 'part': {
      const whole = resolve(expression.of, around)
      if (!whole) return null
      const part = { stretch: partOf(whole.stretch, expression.part), basis: whole.basis }
      // "since year-end", "staff of 500 at the end of the year": the last one that has been
      const { of } = expression
      if (of.kind === 'current' && around.anchor !== null && part.stretch.from > around.anchor && around.direction() === 'past') {
        const before = resolve({ kind: 'deictic', unit: of.unit, offset: -1 }, around)
        return before && { stretch: partOf(before.stretch, expression.part), basis: before.basis }
      }
      return part
    }
    case 'week-of': {
      const day = resolve(expression.of, around)
      return day && { stretch: weekStretch(day.stretch.from), basis: day.basis }
    }
    case 'portion': {
      const whole = resolve(expression.of, around)
      return whole && portion(whole, expression)
    }
    case 'range':
      return range(expression, around)
    case 'trailing':
      return trailing(expression, around)
    default:
      return null
  }
}

function financialYear(year: number, firstMonth: number): Stretch {
  return between(dayOf(year, firstMonth, 1), dayOf(year + 1, firstMonth, 1) - 1)
}

function absolute(stretch: Stretch | null): Resolved | null {
  return stretch && { stretch, basis: 'absolute' }
}

/** A month, date, quarter, half or season: of its own year, or of the one that tense and anchor pick. */
function named(expression: Recurring, around: Surroundings): Resolved | null {
  const of = (year: number) => stretchIn(expression, year, around)
  if (expression.year) {
    const year = resolve(expression.year, around)
    const stretch = year && of(civilOf(year.stretch.from).year)
    return stretch && { stretch, basis: year.basis }
  }
  if (around.anchor === null) return null
  const { anchor } = around
  const byWeekday = expression.weekday ? onWeekday(expression, anchor) : null
  if (byWeekday) return { stretch: byWeekday, basis: 'publication' }
  const stretch = expression.shift ? shifted(expression, of, anchor) : nearest(of, anchor, around.direction(), around.reports())
  return stretch && { stretch, basis: 'publication' }
}

/** "Monday, Oct. 26": of the years around, the nearest one in which that day is a Monday. */
function onWeekday({ number, day, weekday }: Recurring, anchor: Day): Stretch | null {
  const { year } = civilOf(anchor)
  const days = [0, -1, 1, -2, 2].filter((away) => isValidDate(year + away, number, day)).map((away) => dayOf(year + away, number, day))
  const fitting = days.filter((each) => weekdayOf(each) === weekday).sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0]
  return fitting !== undefined && Math.abs(fitting - anchor) <= 366 ? dayStretch(fitting) : null
}

function stretchIn({ kind, number, day }: Recurring, year: number, around: Surroundings): Stretch | null {
  switch (kind) {
    case 'day':
      return isValidDate(year, number, day) ? dayStretch(dayOf(year, number, day)) : null
    case 'month':
      return monthStretch(year, number)
    case 'quarter':
      return quarterStretch(year, number)
    case 'half':
      return halfStretch(year, number)
    default:
      return around.southern ? null : seasonStretch(year, number)
  }
}

function shifted({ shift, kind }: Recurring, of: (year: number) => Stretch | null, anchor: Day): Stretch | null {
  if (shift === 'last') return lastNamed(of, anchor, kind === 'month')
  if (shift === 'next' || shift === 'coming') return nextNamed(of, anchor)
  return of(civilOf(anchor).year)
}

function weekday({ weekday: number, shift, anaphoric: relation }: Expression & { kind: 'weekday' }, around: Surroundings): Resolved | null {
  if (relation !== null) {
    const { point } = around
    if (point?.granularity !== 'day') return null
    const same = mondayOf(point.from) + number - 1
    const day = relation === 0 ? same : relation < 0 ? (same < point.from ? same : same - 7) : same > point.from ? same : same + 7
    return { stretch: dayStretch(day), basis: 'context' }
  }
  if (around.anchor === null) return null
  return { stretch: dayStretch(weekdayNear(number, shift, around.anchor, around.direction)), basis: 'publication' }
}

function feast({ name, year, shift }: Expression & { kind: 'feast' }, around: Surroundings): Resolved | null {
  const of = (number: number) => {
    const day = feastDay(name, number)
    return day === null ? null : dayStretch(day)
  }
  if (year?.kind === 'year') return absolute(of(year.year))
  if (around.anchor === null) return null
  const stretch =
    shift === 'last'
      ? lastNamed(of, around.anchor, false)
      : shift === 'this'
        ? of(civilOf(around.anchor).year)
        : nearest(of, around.anchor, shift ? 'future' : around.direction() === 'future' ? 'future' : 'likely')
  return stretch && { stretch, basis: 'publication' }
}

function portion({ stretch, basis }: Resolved, { count, unit, end }: Expression & { kind: 'portion' }): Resolved | null {
  const length = unit === 'month' ? null : count * (unit === 'week' ? 7 : 1)
  const first = end === 'first'
  const from = first ? stretch.from : length === null ? addMonths(stretch.to + 1, -count) : stretch.to - length + 1
  const to = first ? (length === null ? addMonths(stretch.from, count) - 1 : stretch.from + length - 1) : stretch.to
  return from < stretch.from || to > stretch.to ? null : { stretch: between(from, to), basis }
}

function range({ from, to }: Expression & { kind: 'range' }, around: Surroundings): Resolved | null {
  const last = resolve(to, around)
  if (!last) return null
  // the middle of a year, at the end of an interval, is the end of its first half ("between 2022 and mid-2023")
  const end =
    to.kind === 'part' && to.part === 'mid' && last.stretch.to - last.stretch.from > 100
      ? { ...last, stretch: between(last.stretch.from, halfEnd(last.stretch.from)) }
      : last
  const first = resolve(from, around)
  if (!first) return null
  const stretch = spanning(first.stretch, end.stretch) ?? earlierFirst(from, end.stretch, around)
  return stretch && { stretch, basis: end.basis === 'absolute' ? first.basis : end.basis }
}

function halfEnd(day: Day): Day {
  return halfStretch(civilOf(day).year, 1).to
}

/** "from November to February": the first one before the second. */
function earlierFirst(from: Expression, last: Stretch, around: Surroundings): Stretch | null {
  const first = resolve(from, { ...around, anchor: last.from, direction: () => 'past' })
  return first && spanning(first.stretch, last)
}

function trailing({ count, unit, to }: Expression & { kind: 'trailing' }, around: Surroundings): Resolved | null {
  const end = resolve(to, around)
  if (!end) return null
  const { stretch } = end
  if (unit === 'week') return { stretch: between(stretch.to - count * 7 + 1, stretch.to), basis: end.basis }
  const { year, month, day } = civilOf(stretch.to)
  // from the first of a month where the end is a month's last day, else to the day ("the year to 5 April")
  if (day === daysInMonth(year, month)) return { stretch: between(addMonths(stretch.to + 1, -count), stretch.to), basis: end.basis }
  return { stretch: monthsUpTo(stretch, count), basis: end.basis }
}

function numeric({ first, second, year }: Expression & { kind: 'numeric' }, { dayFirst, anchor }: Surroundings): Resolved | null {
  const readings = [
    { dayFirst: true, month: second, day: first },
    { dayFirst: false, month: first, day: second },
  ].filter(({ month, day }) => isValidDate(year, month, day))
  const days = readings.map((reading) => ({ ...reading, at: dayOf(year, reading.month, reading.day) }))
  const told = days.length > 1 && dayFirst !== null ? days.filter((reading) => reading.dayFirst === dayFirst) : days
  // "03/02/2024" in a story of that day
  const own = told.length > 1 && anchor !== null ? told.filter(({ at }) => Math.abs(at - anchor) <= 7) : told
  const [only, other] = own
  return only && (!other || only.at === other.at) ? { stretch: dayStretch(only.at), basis: 'absolute' } : null
}
