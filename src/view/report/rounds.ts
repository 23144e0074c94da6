// The rounds that a report counts: the main event of each article, told once however many articles tell it.
import type { Quantity } from '../../index.ts'
import { wordNumber, wordQuantity } from '../words/quantity.ts'

/** One main event of one article. */
export interface ReportRound {
  readonly employer: string | null
  readonly headcount: Quantity | null
  readonly share: Quantity | null
  readonly status: string
  /** ISO day that places it in time: announced, else published, else effective. */
  readonly day: string | null
  readonly reasons: readonly string[]
  readonly evidence: string
  readonly confidence: number
  readonly title: string | null
  /** Address of the article. */
  readonly url: string | null
  /** Address of the page that shows what was read from it, relative to the report. */
  readonly view: string | null
  readonly source: string | null
}

/** A round with every article that tells it. */
export interface ToldRound extends ReportRound {
  readonly articles: readonly ReportRound[]
}

/** What is certain of a number of jobs, and how far it may reach; `open` where the text sets no upper bound, `rough` where it says "about". */
export interface Bounds {
  readonly low: number
  readonly high: number
  readonly open: boolean
  readonly rough: boolean
}

/** Statuses of what may yet come to nothing: none of its jobs is certain. */
const UNDECIDED: readonly string[] = ['rumoured', 'considered']

/** Two articles tell of one round where employer, number and month agree; the surer reading stands for it. */
export function mergeRounds(rounds: readonly ReportRound[]): readonly ToldRound[] {
  const told = new Map<string, ReportRound[]>()
  for (const [index, round] of rounds.entries()) {
    const { employer, headcount, day } = round
    const key = employer && headcount && day ? `${employer.toLowerCase()} ${headcount.min} ${headcount.max} ${day.slice(0, 7)}` : `alone ${index}`
    told.set(key, [...(told.get(key) ?? []), round])
  }
  return [...told.values()].flatMap((articles) => {
    const [best] = [...articles].sort((a, b) => b.confidence - a.confidence)
    return best ? [{ ...best, articles }] : []
  })
}

/** The bounds of a headcount as it is stated; "up to 300" may be none at all. */
export function boundsOf(quantity: Quantity): Bounds {
  const low = quantity.min ?? 0
  return { low, high: Math.max(low, quantity.max ?? low), open: quantity.max === null, rough: quantity.precision === 'approximate' }
}

/** The bounds of what a round brings about: nothing is certain of a rumour, nothing comes of what was called off. */
export function effectOf({ headcount, status }: ReportRound): Bounds | null {
  if (!headcount || status === 'cancelled') return null
  const bounds = boundsOf(headcount)
  return UNDECIDED.includes(status) ? { ...bounds, low: 0 } : bounds
}

/** Sums of bounds. */
export function sumBounds(all: readonly Bounds[]): Bounds {
  return {
    low: all.reduce((sum, { low }) => sum + low, 0),
    high: all.reduce((sum, { high }) => sum + high, 0),
    open: all.some(({ open }) => open),
    rough: all.some(({ rough }) => rough),
  }
}

/** "12,300", "about 12,300–14,100", "12,300 or more". */
export function wordBounds({ low, high, open, rough }: Bounds): string {
  const figure = low === 0 && high > 0 ? `up to ${wordNumber(high)}` : wordQuantity({ min: low, max: high, precision: 'range' })
  return `${rough ? 'about ' : ''}${figure}${open ? ' or more' : ''}`
}
