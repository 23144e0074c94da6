// Whose dollar a bare "$" is: the American one, unless the article is plainly about another country that has one.
import { searchFor } from '../../text/needles.ts'
import { ANY_DOLLAR, CODES, DOLLAR_DOMAINS, DOLLAR_PLACES, NAMES, PREFIXES } from './lexicon.ts'

const PLACES = Object.entries(DOLLAR_PLACES).flatMap(([currency, places]) => places.map((place) => ({ currency, place })))
const LONG = PLACES.filter(({ place }) => place.length > 2)
const SHORT = new Map(PLACES.filter(({ place }) => place.length <= 2).map(({ currency, place }) => [place, currency]))
const searchPlaces = searchFor(LONG.map(({ place }) => place.toLowerCase()))
const SHORT_NAME = /(?<![\p{L}\p{N}])\p{Lu}{2}(?![\p{L}\p{N}$])/gu

/** How often a text names the places of each dollar. */
function countPlaces(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (currency: string): void => void counts.set(currency, (counts.get(currency) ?? 0) + 1)
  searchPlaces(text, (at, index) => {
    const found = LONG[index]
    if (
      found &&
      text.startsWith(found.place.charAt(0), at) &&
      !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) &&
      !/[\p{L}\p{N}$]/u.test(text.charAt(at + found.place.length))
    )
      count(found.currency)
    return false
  })
  for (const [name] of text.matchAll(SHORT_NAME)) {
    const currency = SHORT.get(name)
    if (currency) count(currency)
  }
  return counts
}

const BY_NAME = new Map(
  NAMES.flatMap(({ words, currency, scaled }) => words.map((word) => [word.toLowerCase(), { currency, scaled: scaled ?? false }] as const)),
)
const codes = new Set(CODES)
/** As many names of another country's places as of American ones, and two at least: then the article is plainly about it. */
const FEWEST = 2
const LONGEST_READ = 12_000

/** The dollar of an article: that of the country where it was published, else of the country whose places it names most. */
export function dollarOf(text: string, url: string | null): string {
  const country = url ? /^[a-z]+:\/\/[^/]{1,100}\.(au|nz|ca|sg|hk)(?:[/:]|$)/iu.exec(url)?.[1] : undefined
  const home = country ? DOLLAR_DOMAINS[country.toLowerCase()] : undefined
  if (home) return home
  const counts = countPlaces(text.slice(0, LONGEST_READ))
  const american = counts.get('USD') ?? 0
  let best = { currency: 'USD', count: 0 }
  for (const [currency, count] of counts) if (currency !== 'USD' && count > best.count) best = { currency, count }
  return best.count >= FEWEST && best.count > american ? best.currency : 'USD'
}

/** The currency of a sign or a code before an amount; `dollar` is the article's. */
export function currencyOfPrefix(prefix: string, dollar: () => string): string | null {
  const key = prefix.replace(/[\s\u00a0]+$/u, '').replace(/\u00a0/gu, ' ')
  if (codes.has(key)) return key
  const currency = PREFIXES[key] ?? null
  return currency === ANY_DOLLAR ? dollar() : currency
}

/** The currency of a name or a code behind an amount; undefined where the name means something else behind so small a number. */
export function currencyOfName(name: string, large: boolean, dollar: () => string): string | null | undefined {
  if (codes.has(name)) return name
  if (name === '€') return 'EUR'
  if (name === '£') return 'GBP'
  const found = BY_NAME.get(name.toLowerCase().replace(/[\s\u00a0]+/gu, ' '))
  if (!found || (found.scaled && !large)) return undefined
  return found.currency === ANY_DOLLAR ? dollar() : found.currency
}
