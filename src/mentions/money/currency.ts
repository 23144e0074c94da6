// Whose dollar a bare "$" is: the American one, unless the article is plainly about another country that has one.
import { anyOf, pattern } from '../../text/pattern.ts'
import { ANY_DOLLAR, CODES, DOLLAR_DOMAINS, DOLLAR_PLACES, NAMES, PREFIXES } from './lexicon.ts'

const PLACES = Object.entries(DOLLAR_PLACES).map(([currency, places]) => ({
  currency,
  pattern: pattern(`(?<![\\p{L}\\p{N}])${anyOf(places)}(?![\\p{L}\\p{N}$])`, { caseSensitive: true }),
}))
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
  const read = text.slice(0, LONGEST_READ)
  let american = 0
  let best = { currency: 'USD', count: 0 }
  for (const { currency, pattern: places } of PLACES) {
    const count = read.match(places)?.length ?? 0
    if (currency === 'USD') american = count
    else if (count > best.count) best = { currency, count }
  }
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
