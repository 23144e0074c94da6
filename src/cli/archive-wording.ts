// How the figures of an archive run read.
import type { Progress } from '../archive/index.ts'

type Counts = Omit<Progress, 'bytes' | 'totalBytes'>

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** "1 article", "12,400 articles". */
export function wordCount(count: number, noun: string): string {
  return `${wordNumber(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** "8 s", "3 min 20 s", "2 h 5 min". */
export function wordTime(milliseconds: number): string {
  if (milliseconds < 10 * SECOND) return `${(milliseconds / SECOND).toFixed(1)} s`
  if (milliseconds < MINUTE) return `${Math.round(milliseconds / SECOND)} s`
  if (milliseconds < HOUR) return `${Math.floor(milliseconds / MINUTE)} min ${Math.floor((milliseconds % MINUTE) / SECOND)} s`
  return `${Math.floor(milliseconds / HOUR)} h ${Math.floor((milliseconds % HOUR) / MINUTE)} min`
}

/** The closing lines of a run. */
export function wordSummary(counts: Counts, milliseconds: number): string {
  const rate = counts.articles / Math.max(milliseconds / SECOND, 0.001)
  return [
    `${wordCount(counts.articles, 'article')} read, ${wordNumber(counts.mentioning)} that may mention a layoff, ${wordCount(counts.records, 'record')}, ${wordCount(counts.events, 'event')}, ${wordCount(counts.problems, 'problem')}`,
    ...(counts.skipped > 0 ? [`${wordCount(counts.skipped, 'article')} outside of --since and --until, or without a date`] : []),
    `${wordTime(milliseconds)}, ${wordRate(rate)}`,
  ].join('\n')
}

/** One line on the way. */
export function wordProgress(progress: Progress, milliseconds: number): string {
  const left = timeLeft(progress, milliseconds)
  return [
    wordCount(progress.articles, 'article'),
    wordRate(progress.articles / Math.max(milliseconds / SECOND, 0.001)),
    wordCount(progress.events, 'event'),
    ...(progress.problems > 0 ? [wordCount(progress.problems, 'problem')] : []),
    ...(left === null ? [] : [`${wordTime(left)} left`]),
  ].join(', ')
}

/** Milliseconds to go, by the bytes that are read; null where the total is not known. */
export function timeLeft({ bytes, totalBytes }: Progress, milliseconds: number): number | null {
  return totalBytes === null || bytes === 0 ? null : Math.max(0, (milliseconds * (totalBytes - bytes)) / bytes)
}

/** "1,240 articles a second", "0.4 articles a second". */
function wordRate(rate: number): string {
  return `${rate < 10 ? rate.toFixed(1) : wordNumber(Math.round(rate))} articles a second`
}

function wordNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}
