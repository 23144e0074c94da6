// When a round was made known: a day named beside a verb of announcing.
import type { DateValue } from '../../mentions/date/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Document } from '../../text/document.ts'
import { within } from '../frames/find.ts'
import { daysBetween } from '../frames/round-time.ts'
import type { Round } from '../rounds/merge.ts'

const ANNOUNCING =
  /(?<!\p{L})(?:announc(?:ed|es|ing|ement)|told|confirm(?:ed|s)|reveal(?:ed|s)|unveil(?:ed|s)|warn(?:ed|s)|disclosed|informed|notified|notifying|wrote|memo|statement|filing|filed|called\sto\smeetings|commenced|email|sent|posted|launched|begins|began|issued|indicated|warning|started)(?!\p{L})/iu
/** "The bank said on Tuesday": the employer's own word, not a critic's. */
const SAID =
  /(?<!\p{L})(?:company|firm|bank|group|airline|retailer|chain|university|council|it|spokes(?:man|woman|person)|executive|chief|boss|president|chairman)\s(?:has\s)?(?:said|says)(?!\p{L})/iu
const REPORTING = /(?<!\p{L})report(?:ed|s)(?!\p{L})/iu
const MARKET = /(?<!\p{L})(?:trading|shares|stock|premarket|closed|session|profit|revenue|results)(?!\p{L})/iu
/** "Reuters reported on Friday, citing a memo": the paper's day stands for the announcement only where the paper names what it saw. */
const CITED =
  /(?<!\p{L})(?:citing|cited|quoted|quoting)\s(?:[\p{L}’'-]+\s){0,4}(?:memos?|email|letter|statement|filing|chief|executive|president|spokes\p{L}+|company)/iu
const PLANNED = /(?<!\p{L})(?:will|by|would|begin|effective|until|before|(?:due|set|expected|plans?|likely)\sto)\s(?:\p{L}+\s){0,4}$/iu
const LONGEST_DAYS = 31
/** How many sentences around the round's own may tell the day of the announcement. */
const REACH = 1

/** The day, week or month of the announcement; null where the text does not tie a date to it. */
export function announcedOf(document: Document, round: Round, dates: readonly Find<DateValue>[]): Find<DateValue> | null {
  const own = new Set(round.frames.map((frame) => frame.sentence.index))
  const first = Math.min(...own)
  let best: { date: Find<DateValue>; score: number } | null = null
  for (const index of sentencesAround(own)) {
    const sentence = document.sentences[index]
    if (!sentence || sentence.paragraph.role === 'caption' || sentence.paragraph.role === 'promotion') continue
    for (const date of within(dates, sentence)) {
      const { value } = date.value
      if (!value || daysBetween(value.from, value.to) >= LONGEST_DAYS) continue
      const { publishedAt } = document
      if (publishedAt && (daysBetween(value.from, publishedAt) < 0 || daysBetween(value.to, publishedAt) > 92)) continue
      const before = document.text.slice(Math.max(sentence.start, date.start - 60), date.start)
      const around = document.text.slice(Math.max(sentence.start, date.start - 70), Math.min(sentence.end, date.end + 60))
      let score = 0
      if (ANNOUNCING.test(around) || SAID.test(around) || saysItself(document, round, around)) score += 4
      else if (REPORTING.test(around)) score += CITED.test(sentence.text) ? 3 : 0
      if (own.has(index)) score += 2
      if (index === first) score += 1
      if (MARKET.test(around)) score -= 4
      if (PLANNED.test(before)) score -= 3
      if (value.granularity === 'day') score += 0.5
      if (score >= 4 && (!best || score > best.score)) best = { date, score }
    }
  }
  return best?.date ?? null
}

function saysItself(document: Document, round: Round, around: string): boolean {
  const { employer } = round
  if (!employer) return document.sentences.length <= 3 && /(?<!\p{L})sa(?:id|ys)(?!\p{L})/u.test(around)
  return [employer.name, ...employer.aliases].some((name) =>
    new RegExp(
      `${name.replace(/[^\\p{L}\\p{N} ]/gu, '.')}(?:\\s\\([^)]{1,30}\\))?(?:\\s\\p{L}+day)?,?\\s(?:on\\s\\p{L}+day\\s)?(?:also\\s|has\\s)?sa(?:id|ys)`,
      'u',
    ).test(around),
  )
}

function sentencesAround(own: ReadonlySet<number>): number[] {
  const around = new Set<number>()
  for (const index of own) for (let at = index - REACH; at <= index + REACH; at++) around.add(at)
  return [...around].sort((a, b) => a - b)
}
