// The days of the feasts that news stories date things by.
import { type Day, dayOf, weekdayOf } from './calendar.ts'

const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  christmas: [12, 25],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  'independence day': [7, 4],
  halloween: [10, 31],
  "valentine's day": [2, 14],
  'may day': [5, 1],
  'anzac day': [4, 25],
  'australia day': [1, 26],
  'waitangi day': [2, 6],
}

/** The day of a feast, null for one whose rule is not known. */
export function feastDay(name: string, year: number): Day | null {
  const fixed = FIXED[name]
  if (fixed) return dayOf(year, fixed[0], fixed[1])
  switch (name) {
    case 'thanksgiving':
    case 'thanksgiving day':
      return nth(year, 11, 4, 4)
    case 'labor day':
      return nth(year, 9, 1, 1)
    case 'memorial day':
      return nth(year, 5, 1, 5) <= dayOf(year, 5, 31) ? nth(year, 5, 1, 5) : nth(year, 5, 1, 4)
    case 'election day':
      return nth(year, 11, 1, 1) + 1
    default:
      return null
  }
}

/** The n-th such weekday of a month. */
function nth(year: number, month: number, weekday: number, count: number): Day {
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7
}
