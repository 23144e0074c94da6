// Amounts of money with their currency and their role.
import type { MoneyRole } from '../../record/mentions.ts'
import type { Quantity } from '../../record/quantity.ts'
import type { Span } from '../../record/span.ts'
import type { Document, Sentence } from '../../text/document.ts'
import { findNumerals, type Numeral } from '../../text/numerals/index.ts'
import { find } from '../find.ts'
import type { Find, Findings, Rejection } from '../rule.ts'
import { dollarOf } from './currency.ts'
import { findMoneyCues, type PreviousAmount, roleOf } from './role.ts'
import { type MoneyContext, rules } from './rules.ts'

export interface MoneyValue {
  readonly amount: Quantity
  readonly currency: string | null
  readonly role: MoneyRole
  /** The rule that settled the role, for `explain`. */
  readonly roleRule: string
}

/** A sign, a code or a name of a currency somewhere in the sentence: without one nothing else is tried. */
const SIGN = /[$£€¥₹₩₦₱₪₺₽฿₫₴]|\b(?:Rs|Re|RM|Rp|RMB|S[Ff]r|S[Kk]r|NKr|DKr|K?S?[Ss]h|Tk|R|[A-Z]{3})\.?[ \u00a0]?\d|\d[ \u00a0][A-Z]{3}\b/u
const NAME =
  /\b(?:dollar|euro|pound|sterling|yen|yuan|renminbi|won|rupee|franc|kron[aeo]r?|kronur|crowns|peso|rand|reais|rouble|ruble|lira|ringgit|baht|rupiah|zloty|forint|koruna|shekel|dirham|riyal|naira|shilling|taka|dong)s?\b/i
const UNTRUSTED = 'digits that make no number to be trusted'
const SIGNED = /(?:US|A|NZ|C|HK|S)?[$£€¥₹]\s?\d[\d.,]*/gu

/** Every amount of money in a document. */
export function findMoney(document: Document): Findings<MoneyValue> {
  const finds: Find<MoneyValue>[] = []
  const rejections: Rejection[] = []
  let settled: string | null = null
  const dollar = () => {
    settled ??= dollarOf(document.text, document.url)
    return settled
  }
  for (const sentence of document.sentences) if (SIGN.test(sentence.text) || NAME.test(sentence.text)) readSentence(sentence, dollar, finds, rejections)
  return { finds, rejections }
}

function readSentence(sentence: Sentence, dollar: () => string, finds: Find<MoneyValue>[], rejections: Rejection[]): void {
  const { text, start: offset } = sentence
  let numerals: ReadonlyMap<number, Numeral> | null = null
  const context: MoneyContext = {
    dollar,
    numeralTo: (end) => {
      numerals ??= new Map(findNumerals(text).map((numeral) => [numeral.end, numeral]))
      return numerals.get(end)
    },
  }
  const amounts = find(rules, text, 0, context)
  rejections.push(...unread(text, amounts).map(({ start, end }) => ({ rule: 'money.sign', reason: UNTRUSTED, start: offset + start, end: offset + end })))
  if (amounts.length === 0) return
  const cues = findMoneyCues(text)
  let previous: PreviousAmount | null = null
  for (const each of amounts) {
    const { role, rule } = roleOf(text, each, cues, previous, finds[finds.length - 1]?.value.role ?? null)
    previous = { start: each.start, end: each.end, role }
    finds.push({ rule: each.rule, start: offset + each.start, end: offset + each.end, value: { ...each.value, role, roleRule: rule } })
  }
}

/** The signs with digits that no rule could read, both lists in the order of the text. */
function unread(text: string, amounts: readonly Span[]): Span[] {
  const left: Span[] = []
  let next = 0
  for (const match of text.matchAll(SIGNED)) {
    const [start, end] = [match.index, match.index + match[0].length]
    while (next < amounts.length && (amounts[next]?.end ?? 0) <= start) next++
    if ((amounts[next]?.start ?? end) >= end) left.push({ start, end })
  }
  return left
}
