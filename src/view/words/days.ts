// Stretches of the calendar in words.
import type { Interval } from '../../index.ts'

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
const QUARTERS = ['first', 'second', 'third', 'fourth'] as const
const MILLISECONDS = 86_400_000

/** "6 February 2024", "week of 29 January 2024", "third quarter of 2024", "2022 to June 2023". */
export function wordInterval({ from, to, edtf, granularity }: Interval): string {
  const [year, month] = parts(from)
  if (granularity === 'day') return wordDay(from)
  if (granularity === 'week') return `week of ${wordDay(from)}`
  if (granularity === 'month') return `${MONTHS[month - 1]} ${year}`
  if (granularity === 'quarter') return `${QUARTERS[Math.floor((month - 1) / 3)]} quarter of ${year}`
  if (granularity === 'half') return `${month <= 6 ? 'first' : 'second'} half of ${year}`
  if (granularity === 'year') return String(year)
  const [first = from, last = to] = edtf.split('/')
  return `${wordCoarse(first) ?? wordDay(from)} to ${wordCoarse(last) ?? wordDay(to)}`
}

/** "6 February 2024". */
export function wordDay(day: string): string {
  const [year, month, date] = parts(day)
  return `${date} ${MONTHS[month - 1]} ${year}`
}

/** Days since 1970, so that distances can be drawn. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS)
}

/** The day of a number. */
export function dayOf(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10)
}

function wordCoarse(edtf: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(edtf) ?? []
  if (!year) return null
  if (day) return wordDay(edtf)
  return month ? (MONTHS[Number(month) - 1] ? `${MONTHS[Number(month) - 1]} ${year}` : null) : year
}

function parts(day: string): readonly [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}
