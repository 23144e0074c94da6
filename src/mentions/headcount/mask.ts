// A sentence with its numbers painted over, offset for offset, so that a rule can say "a number" in one sign.

import { findNumerals, type Numeral } from '../../text/numerals/index.ts'
import { FILL } from '../cue.ts'

/** The signs that stand for a number: private-use characters, which no rule and no word list contains. */
export const COUNT = '\uE000'
export const PERCENT = '\uE001'
/** Money, years, times: numbers which count no people. */
export const OTHER_NUMBER = '\uE002'

export interface Masked {
  readonly text: string
  /** The sentence itself. */
  readonly sentence: string
  /** The numbers by the offset at which they start. */
  readonly numerals: ReadonlyMap<number, Numeral>
  readonly refused: readonly { readonly numeral: Numeral; readonly reason: string }[]
}

const SIGNS = /[\uE000-\uE00F]/u
const CURRENCY_BEFORE = /(?:[$£€¥₹₩₦₱₪₺₽]|\b(?:Rs\.?|USD|EUR|GBP|AUD|NZD|CAD|INR|JPY|CHF|RMB|CNY|RM|SEK|NOK|DKK|HKD|SGD|ZAR|R))[\s\u00a0]{0,2}$/u
const CURRENCY_AFTER =
  /^[\s-]{0,2}(?:[€£]|dollars?\b|euros?\b|pounds?\b|yen\b|yuan\b|rupees?\b|cents?\b|pence\b|kron[aeo]r?\b|francs?\b|won\b|rand\b|(?:US|Australian|Canadian|Swedish|Swiss|Danish|Norwegian|New Zealand|Hong Kong) (?:dollars?|kron\w+|francs?)\b)/iu
/** Years are so many that nobody wants them explained. */
const YEAR_REASON = 'a year, not people'
const YEAR = /^(?:19|20)\d\d$/u

/** Paints the numbers of a sentence over; null where it holds none, which is the cheap and common case. */
export function maskNumbers(sentence: string): Masked | null {
  const found = findNumerals(sentence)
  if (found.length === 0) return null
  const numerals = new Map<number, Numeral>()
  const refused: { numeral: Numeral; reason: string }[] = []
  let text = ''
  let last = 0
  for (const numeral of found) {
    const reason = refusal(sentence, numeral)
    if (reason && reason !== YEAR_REASON) refused.push({ numeral, reason })
    else numerals.set(numeral.start, numeral)
    const sign = reason ? OTHER_NUMBER : numeral.unit === 'percent' ? PERCENT : COUNT
    text += sentence.slice(last, numeral.start) + sign + FILL.repeat(numeral.end - numeral.start - 1)
    last = numeral.end
  }
  text += sentence.slice(last)
  return { text: SIGNS.test(sentence) ? sentence : text, sentence, numerals, refused }
}

function refusal(sentence: string, numeral: Numeral): string | null {
  const { start, end } = numeral.core
  if (CURRENCY_BEFORE.test(sentence.slice(Math.max(0, start - 6), start))) return 'money, not people'
  if (CURRENCY_AFTER.test(sentence.slice(end, end + 24))) return 'money, not people'
  if (YEAR.test(sentence.slice(start, end)) && numeral.quantity.precision === 'exact' && isYear(sentence, start, end)) return YEAR_REASON
  if (numeral.quantity.min === 1 && numeral.quantity.max === 1 && numeral.unit === 'count') return 'one: a person or a thing, no headcount'
  return null
}

/** "in 2,024 jobs" has a comma; "cut 2000 jobs" follows a verb: a bare 2024 after a preposition, a month or a heading is a year. */
function isYear(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 24), start)
  if (/(?:cut|cutting|axe|axing|shed|lay off|laid off|laying off|lose|losing|slash|slashing|employs|hire|hiring|eliminate|eliminating)\s$/iu.test(before))
    return false
  return (
    !/00$/u.test(sentence.slice(start, end)) ||
    /(?:\bin|\bof|\bsince|\bby|\bfrom|\buntil|\bearly|\blate|\bmid-?|January|February|March|April|May|June|July|August|September|October|November|December)\s$/iu.test(
      before,
    )
  )
}
