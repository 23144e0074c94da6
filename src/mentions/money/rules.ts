// How amounts of money are written: a sign or a code before the number, a name, a code or a sign behind it.
import type { Quantity } from '../../record/quantity.ts'
import { matchAt, type Numeral, readQuantity } from '../../text/numerals/index.ts'
import { anyOf, pattern } from '../../text/pattern.ts'
import type { Reading, Rule } from '../rule.ts'
import { currencyOfName, currencyOfPrefix } from './currency.ts'
import { CODES, NAMES, PREFIXES } from './lexicon.ts'

/** An amount before its role is settled. */
export interface Amount {
  readonly amount: Quantity
  readonly currency: string | null
}

export interface MoneyContext {
  /** The article's own dollar, asked for only where a bare "$" stands. */
  readonly dollar: () => string
  /** The number of the sentence that ends at an offset. */
  readonly numeralTo: (end: number) => Numeral | undefined
}

const PREFIX = `(?<prefix>${anyOf(Object.keys(PREFIXES))}|(?:${CODES.join('|')}))[\\s\\u00a0\\u2009\\u202f]?`
const NAME = `(?:(?:${anyOf(NAMES.flatMap((name) => name.words))}|${CODES.join('|')})(?![a-z])|[€£](?![\\d]))`
/** What stands between an amount and its name: "5 euros", "billions of dollars", "5-euro"; "4.2€" has nothing there. */
const GAP = /(?<=[\p{L}\p{N}])(?:[\s\u00a0]{1,2}(?:of[\s\u00a0])?|-)?$/u
const GLUED = /[\p{L}\p{N}]/u
const AGAIN = new RegExp(PREFIX.replace('(?<prefix>', '(?:'), 'uy')
const BETWEEN_NAMES = new RegExp(`[\\s\\u00a0]{1,2}${NAME}`, 'iuy')
/** "pounds of coffee", "won the bid": words that are no money. */
const NOT_MONEY =
  /^\s(?:of (?!(?:the|its|their|investment|funding|debt|savings|new|annual|extra|additional|public|taxpayer|government|federal|fresh|lost|capital|spending|profit|sales|aid|cash|costs?|equity)))/iu

export const rules: readonly Rule<Amount, MoneyContext>[] = [
  {
    id: 'money.sign', // "$753m", "US$2-3bn", "Rs 500 crore", "EUR20m", "between £1.5billion and £3billion"
    pattern: pattern(`${PREFIX}(?=\\.?\\d)`, { caseSensitive: true }),
    read: (match, context) => {
      if (GLUED.test(match.input.charAt(match.index - 1))) return null
      const at = match.index + match[0].length
      const numeral = readQuantity(match.input, at, { head: match.index, prefix: AGAIN, suffix: BETWEEN_NAMES })
      return numeral ? amount(numeral, currencyOfPrefix(match.groups?.prefix ?? '', context.dollar)) : null
    },
  },
  {
    id: 'money.rand', // "R500 million": the letter counts only before a scale
    pattern: pattern(`(?<![\\p{L}\\p{N}])R\\s?(?=\\d[\\d.,]{0,12}\\s?(?:m|mn|bn|million|billion|trillion)(?!\\p{L}))`, { caseSensitive: true }),
    read: (match) => {
      const numeral = readQuantity(match.input, match.index + match[0].length, { head: match.index })
      return numeral ? amount(numeral, 'ZAR') : null
    },
  },
  {
    id: 'money.name', // "24.1bn euros", "50.8 billion Swedish krona", "hundreds of billions of dollars", "34.6 million USD"
    pattern: new RegExp(`(?<name>${NAME})`, 'gi'),
    read: (match, context) => {
      const before = match.input.slice(Math.max(0, match.index - 6), match.index)
      const gap = GAP.exec(before)?.[0].length ?? -1
      const numeral = gap < 0 ? undefined : context.numeralTo(match.index - gap)
      if (numeral?.unit !== 'count') return null
      const range = secondOf(match, numeral)
      const end = range ? range.end : match.index + match[0].length
      if (NOT_MONEY.test(match.input.slice(end, end + 16))) return null
      const large = (numeral.quantity.min ?? numeral.quantity.max ?? 0) >= 1e6
      const currency = currencyOfName(match.groups?.name ?? '', large, context.dollar)
      return currency === undefined ? null : { ...amount(range?.numeral ?? numeral, currency), start: numeral.start, end }
    },
  },
]

/** "three billion dollars to four billion dollars": the range behind a first amount, up to the second name. */
function secondOf(match: RegExpExecArray, first: Numeral): { readonly numeral: Numeral; readonly end: number } | null {
  const numeral = readQuantity(match.input, first.core.start, { suffix: BETWEEN_NAMES, floor: first.start })
  if (!numeral || numeral.end <= match.index) return null
  const name = matchAt(BETWEEN_NAMES, match.input, numeral.end)
  return name ? { numeral, end: numeral.end + name[0].length } : null
}

function amount(numeral: Numeral, currency: string | null): Reading<Amount> {
  return { value: { amount: numeral.quantity, currency }, start: numeral.start, end: numeral.end }
}
