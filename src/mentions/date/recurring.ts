// Which one of a name that comes back: the July before or after a day, the Tuesday of this week or the next.
import { civilOf, type Day, mondayOf } from './calendar.ts'
import type { Direction } from './direction.ts'
import type { Shift } from './expression.ts'
import type { Stretch } from './stretch.ts'

/** Leap days come back after eight years at the latest. */
const YEARS_ROUND = 8

/**
 * A plan for a date that has gone by so few days ago is an old plan: nobody names next year's without its year. A quarter's
 * figures are still to be told after its end ("expects to report a loss for the third quarter").
 */
function grace({ granularity }: Stretch, reports: boolean): number {
  return granularity === 'day' || (reports && (granularity === 'quarter' || granularity === 'half')) ? 60 : granularity === 'month' ? 15 : 0
}

type InYear = (year: number) => Stretch | null

/** The latest one that has begun, the next one that is not over, or of the two the one that is much nearer; else the past. */
export function nearest(of: InYear, anchor: Day, direction: Direction, reports = false): Stretch | null {
  const past = search(of, anchor, -1, (stretch) => stretch.from <= anchor)
  const next = search(of, anchor, 1, (stretch) => stretch.to >= anchor)
  if (direction === 'past' || !next) return past
  if (!past || past.from === next.from) return next
  const since = anchor - past.to
  const until = next.from - anchor
  if (direction === 'future') return until > 180 && since <= grace(past, reports) ? past : next
  if (direction === 'likely') return until <= since ? next : past
  return until * 4 < since ? next : past
}

/** "last May": the latest one that is over; said right after it, the one before ("last January" in February). */
export function lastNamed(of: InYear, anchor: Day, skipsFresh: boolean): Stretch | null {
  const past = search(of, anchor, -1, (stretch) => stretch.to < anchor)
  if (!past || !skipsFresh) return past
  const [then, here] = [civilOf(past.from), civilOf(anchor)]
  return then.year === here.year && here.month - then.month <= 2 ? of(then.year - 1) : past
}

export function nextNamed(of: InYear, anchor: Day): Stretch | null {
  return search(of, anchor, 1, (stretch) => stretch.from > anchor)
}

function search(of: InYear, anchor: Day, step: 1 | -1, fits: (stretch: Stretch) => boolean): Stretch | null {
  const { year } = civilOf(anchor)
  for (let away = -1; away <= YEARS_ROUND; away++) {
    const stretch = of(year + away * step)
    if (stretch && fits(stretch)) return stretch
  }
  return null
}

/** A weekday near the anchor: named days belong to calendar weeks ("next Tuesday"), bare ones to the nearest in the verb's direction. */
export function weekdayNear(weekday: number, shift: Shift | null, anchor: Day, direction: () => Direction): Day {
  const here = mondayOf(anchor) + weekday - 1
  const past = here <= anchor ? here : here - 7
  const next = here >= anchor ? here : here + 7
  switch (shift) {
    case 'last':
      return past === anchor ? past - 7 : past
    case 'next':
      return here + 7
    case 'coming':
      return next === anchor ? next + 7 : next
    case 'this':
      return here
    default: {
      if (past === anchor) return past
      const way = direction()
      return way === 'future' || way === 'likely' || (way === 'open' && next - anchor === 1) ? next : past
    }
  }
}
