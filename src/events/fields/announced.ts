// When a round was made known: a day named beside a verb of announcing.
import type { DateValue } from '../../mentions/date/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Document } from '../../text/document.ts'
import { within } from '../frames/find.ts'
import { daysBetween } from '../frames/round-time.ts'
import type { Round } from '../rounds/merge.ts'
import type { Passage, PassageKind } from './passages.ts'

const ANNOUNCING =
  /(?<!\p{L})(?:announc(?:ed|es|ing|ement)|told|confirm(?:ed|s)|reveal(?:ed|s)|unveil(?:ed|s)|warn(?:ed|s)|disclosed|informed|learned|dated|broke\sthe\snews|(?:gave|given)\sthe\snews|town\shall|opened|meeting|consultation|released|notified|notifying|wrote|memo|statement|filing|filed|called\sto\smeetings|commenced|email|sent|posted|launched|begins|began|issued|indicated|warning|started)(?!\p{L})/iu
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
const LATEST_DAYS = 92
/** "Laid off 143 people today": the doing is the making known, where nothing else is said of it. */
const FRESH_DAYS = 10
/** "Its restructuring was announced last year": said outright of the date, however coarse or far back it is. */
const OUTRIGHT = /(?<!\p{L})(?:announced|unveiled|made\sknown|revealed)\s(?:it\s)?(?:on\s|in\s|back\sin\s)?$/iu
const OUTRIGHT_DAYS = 400
/** "It also follows a smaller round announced in July": the day of another round. */
const FOLLOWS = /(?<!\p{L})(?:follow(?:s|ed|ing)?|on\stop\sof|in\saddition\sto|earlier\sround|previous\sround|comes?\safter)(?!\p{L})/iu
const SCORE: Readonly<Record<PassageKind, number>> = { own: 2, pointing: 1, beside: 0, lead: -0.5 }

/** The day, week or month of the announcement; null where the text does not tie a date to it. */
export function announcedOf(document: Document, round: Round, dates: readonly Find<DateValue>[], passages: readonly Passage[]): Find<DateValue> | null {
  const { text } = document
  const first = passages.find((passage) => passage.kind === 'own')
  const scored: { date: Find<DateValue>; score: number }[] = []
  for (const { sentence, kind } of passages) {
    const { role } = sentence.paragraph
    if (role === 'caption' || role === 'promotion') continue
    for (const date of within(dates, sentence)) {
      const { value } = date.value
      if (!value) continue
      const before = text.slice(Math.max(sentence.start, date.start - 60), date.start)
      if (kind !== 'own' && FOLLOWS.test(text.slice(sentence.start, date.start))) continue
      const outright = kind !== 'lead' && OUTRIGHT.test(before)
      if (daysBetween(value.from, value.to) >= (outright ? OUTRIGHT_DAYS : LONGEST_DAYS)) continue
      const { publishedAt } = document
      if (publishedAt && (daysBetween(value.from, publishedAt) < 0 || daysBetween(value.to, publishedAt) > (outright ? OUTRIGHT_DAYS : LATEST_DAYS))) continue
      const around = document.text.slice(Math.max(sentence.start, date.start - 70), Math.min(sentence.end, date.end + 60))
      let score = SCORE[kind]
      if (ANNOUNCING.test(around) || SAID.test(around) || saysItself(document, round, around)) score += 4
      else if (REPORTING.test(around)) score += CITED.test(sentence.text) ? 3 : 0
      else if (isFresh(document, round, date)) score += 2
      if (outright) score += 1
      if (sentence === first?.sentence) score += 1
      if (MARKET.test(around)) score -= 4
      if (PLANNED.test(before)) score -= 3
      if (value.granularity === 'day') score += 0.5
      if (score >= 4) scored.push({ date, score })
    }
  }
  let best: { date: Find<DateValue>; score: number } | null = null
  for (const each of scored) if (!best || each.score > best.score) best = each
  return best
    ? dayWithin(
        best.date,
        scored.map((each) => each.date),
      )
    : null
}

/** "A notice filed this week ... dated Sept. 12": the day tells more than the week that it falls in. */
function dayWithin(date: Find<DateValue>, others: readonly Find<DateValue>[]): Find<DateValue> {
  const whole = date.value.value
  if (!whole || whole.granularity === 'day') return date
  const finer = others.find(({ value: { value } }) => value !== null && value.granularity === 'day' && value.from >= whole.from && value.to <= whole.to)
  return finer ?? date
}

function isFresh(document: Document, round: Round, date: Find<DateValue>): boolean {
  const { value } = date.value
  if (!value || document.publishedAt === null || daysBetween(value.to, document.publishedAt) > FRESH_DAYS) return false
  return round.frames.some(({ clause, mood, time }) => time === 'current' && DONE.has(mood) && date.start >= clause.start && date.end <= clause.end)
}

const DONE = new Set(['past', 'perfect'])

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
