// What a caller may pass beside the text, checked once at the door.
import { PinkslipError } from './problem.ts'

export interface ExtractOptions {
  /** Day of publication: an ISO date, a date-time (its date part counts as written), or null. Anchors "last week" and "July". */
  readonly publishedAt?: string | null | undefined
  readonly title?: string | null | undefined
  readonly url?: string | null | undefined
  /** Longest text taken, in UTF-16 code units; 1,000,000 where left out. */
  readonly maxLength?: number | undefined
}

export const DEFAULT_MAX_LENGTH = 1_000_000
const NAMES: readonly string[] = ['publishedAt', 'title', 'url', 'maxLength']
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$)/u

export interface CheckedOptions {
  readonly publishedAt: string | null
  readonly title: string | null
  readonly url: string | null
}

/** The arguments of a call, checked; throws a `PinkslipError` for misuse. */
export function checkArguments(text: unknown, options: unknown): CheckedOptions {
  if (typeof text !== 'string') throw new PinkslipError('not-a-string', 'text', `text: expected a string, got ${describe(text)}`)
  const given = options === undefined ? {} : options
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new PinkslipError('invalid-option', 'options', `options: expected an object, got ${describe(given)}`)
  }
  const unknown = Object.keys(given).find((name) => !NAMES.includes(name))
  if (unknown !== undefined) throw new PinkslipError('invalid-option', unknown, `options.${unknown}: no such option; expected one of ${NAMES.join(', ')}`)
  const { publishedAt, title, url, maxLength } = given as Record<string, unknown>
  const longest = maxLength === undefined ? DEFAULT_MAX_LENGTH : maxLength
  if (typeof longest !== 'number' || !Number.isInteger(longest) || longest < 0) {
    throw new PinkslipError('invalid-option', 'maxLength', `options.maxLength: expected a whole number of at least 0, got ${describe(longest)}`)
  }
  if (text.length > longest) {
    throw new PinkslipError('too-long', 'text', `text: expected at most ${longest} characters (options.maxLength), got ${text.length}`)
  }
  return { publishedAt: day(publishedAt), title: stringOrNull('title', title), url: stringOrNull('url', url) }
}

function stringOrNull(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value
  throw new PinkslipError('invalid-option', name, `options.${name}: expected a string or null, got ${describe(value)}`)
}

function day(value: unknown): string | null {
  const given = stringOrNull('publishedAt', value)
  if (given === null) return null
  const match = ISO_DATE.exec(given)
  const [, year, month, date] = match ?? []
  const iso = `${year}-${month}-${date}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  if (!match || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
    throw new PinkslipError('invalid-option', 'publishedAt', `options.publishedAt: expected an ISO 8601 date such as 2024-02-07, got ${describe(given)}`)
  }
  return iso
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : typeof value
}
