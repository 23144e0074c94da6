// When the jobs go: a date that the leaving itself is tied to, not the telling of it.
import type { DateValue } from '../../mentions/date/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Document, Sentence } from '../../text/document.ts'
import { within } from '../frames/find.ts'
import type { Frame } from '../frames/frame.ts'
import { daysBetween } from '../frames/round-time.ts'
import type { Round } from '../rounds/merge.ts'
import type { Passage } from './passages.ts'

const BY =
  /(?:by|before|until|through|over|during|from|starting|beginning|effective|as\sof|on|in|between|to|completed\sby)\s(?:as\searly\sas\s)?(?:the\s)?(?:end\sof\s|close\sof\s)?$/iu
const LEAVING =
  /(?<!\p{L})(?:cut|cuts|cutting|reduce|reductions?|eliminat\p{L}*|lay|laid|layoffs?|leave|leaving|departures?|depart|close|closing|closures?|shut|redundan\p{L}*|go|jobs?|roles|positions|terminat\p{L}*|complet\p{L}*|take\s(?:effect|place)|effective|shed\p{L}*|axe\p{L}*|slash\p{L}*|last\sday|begin|start\p{L}*|separations?|finished|work\swill\smove|end\sproduction|being\s(?:told|notified|informed|laid\soff|let\sgo))(?!\p{L})/iu
/** Beside the round's own sentences the leaving must be said outright. */
const LEAVING_OUTRIGHT =
  /(?<!\p{L})(?:(?:will|would|to|are|is|be)\s(?:\p{L}+\s){0,3}(?:leave|leaving|go|depart|complete|completed|finished|effective|close|closed|shut|move|cease|end|take\seffect|take\splace|begin|start)|(?:are|is)\sbeing\s(?:told|notified|informed|laid\soff|let\sgo)|last\s(?:working\s)?day|separations|proposes\sto\s(?:close|shut))(?!\p{L})/iu
/** "Could be made known as early as next week", "will know by Friday", "have until March to apply". */
const TELLING =
  /(?<!\p{L})(?:filed|filing|notice|email|wrote|sent|know|known|learn|hear|decision|decide\p{L}*|consult\p{L}*|apply|vote|meet\p{L}*|results|report(?:s|ed)?|announc\p{L}*|said|says|told(?<!being\stold)|savings?|save|charges?|earnings|revenue|show|season|talks|hire|hiring|strike)(?!\p{L})/iu
/** "Cut 1,200 jobs in March and said last week": a date beyond another figure or verb is not the first one's. */
const DATE_WITH_PREPOSITION = /^(?:by|before|from|between|on|in|over|through|until|starting|since)\s/iu

/** The time at which the jobs go or went; null where the text does not say. */
export function effectiveOf(
  document: Document,
  round: Round,
  dates: readonly Find<DateValue>[],
  context: { readonly announced: Find<DateValue> | null; readonly passages: readonly Passage[]; readonly done: boolean },
): Find<DateValue> | null {
  if (context.done) return pastDate(document, round, dates)
  const inFrames = plannedInFrames(document, round, dates, context.announced)
  if (inFrames) return inFrames
  for (const { sentence, kind } of context.passages) {
    if (kind === 'lead' || kind === 'own') continue
    const found = plannedBeside(document, sentence, dates)
    if (found) return found
  }
  return null
}

function plannedInFrames(document: Document, round: Round, dates: readonly Find<DateValue>[], announced: Find<DateValue> | null): Find<DateValue> | null {
  let best: { date: Find<DateValue>; score: number } | null = null
  for (const frame of round.frames) {
    const { role } = frame.sentence.paragraph
    if (role === 'headline' || role === 'heading') continue
    const anchor = anchorOf(frame)
    for (const date of within(dates, frame.sentence)) {
      const { value } = date.value
      if (!value || date === announced || isPast(document, date)) continue
      const inClause = date.start >= frame.clause.start && date.end <= frame.clause.end
      const before = document.text.slice(Math.max(frame.sentence.start, date.start - 90), date.start)
      if (!LEAVING.test(before) || TELLING.test(before.slice(-35))) continue
      let score = 3 - Math.abs(date.start - anchor.end) / 60
      if (inClause) score += 2
      if (BY.test(before) || DATE_WITH_PREPOSITION.test(document.text.slice(date.start, date.end))) score += 1.5
      if (value.granularity === 'year' && !BY.test(before)) score -= 2
      if (score > 2 && (!best || score > best.score)) best = { date, score }
    }
  }
  return best?.date ?? null
}

function plannedBeside(document: Document, sentence: Sentence, dates: readonly Find<DateValue>[]): Find<DateValue> | null {
  for (const date of within(dates, sentence)) {
    if (!date.value.value || isPast(document, date)) continue
    const before = document.text.slice(Math.max(sentence.start, date.start - 110), date.start)
    const told = /being\s(?:told|notified|informed)\s(?:on\s)?$/iu.test(before)
    if (!told && (!LEAVING_OUTRIGHT.test(before) || !(BY.test(before) || DATE_WITH_PREPOSITION.test(document.text.slice(date.start, date.end))))) continue
    if (!told && TELLING.test(before.slice(-35))) continue
    return withLast(document, sentence, dates, date)
  }
  return null
}

/** "The first separations will take place on Nov. 14 and the last on Jan. 31": one interval. */
function withLast(document: Document, sentence: Sentence, dates: readonly Find<DateValue>[], first: Find<DateValue>): Find<DateValue> {
  const last = within(dates, sentence).find(
    (date) => date.start > first.end && /^\sand\sthe\slast\s(?:\p{L}+\s){0,3}$/iu.test(document.text.slice(first.end, date.start)),
  )
  const [from, to] = [first.value.value, last?.value.value]
  if (!last || !from || !to) return first
  const value = { from: from.from, to: to.to, edtf: `${from.edtf}/${to.edtf}`, granularity: 'interval' as const }
  return { rule: 'effective.first-and-last', value: { ...first.value, value }, start: first.start, end: last.end }
}

/** The date nearest to the figure or the verb of a round that is over, where no other figure stands between. */
function pastDate(document: Document, round: Round, dates: readonly Find<DateValue>[]): Find<DateValue> | null {
  for (const frame of round.frames) {
    const anchor = anchorOf(frame)
    let best: { date: Find<DateValue>; gap: number } | null = null
    for (const date of within(dates, frame.sentence)) {
      const { value } = date.value
      if (!value || (document.publishedAt !== null && daysBetween(document.publishedAt, value.from) > 0)) continue
      const after = date.start >= anchor.end
      const between = after ? document.text.slice(anchor.end, date.start) : document.text.slice(date.end, anchor.start)
      if (between.length > FAR || /\d/u.test(between.replace(/\d+%/gu, '')) || /[.;]/u.test(between)) continue
      if (SAYING.test(between) || (!after && /(?<!\p{L})since\s$/iu.test(document.text.slice(frame.sentence.start, date.start)))) continue
      const gap = between.length + (after ? 0 : BEFORE_COSTS)
      if (!best || gap < best.gap) best = { date, gap }
    }
    if (best) return best.date
  }
  return null
}

const FAR = 90
const BEFORE_COSTS = 10
const SAYING = /(?<!\p{L})(?:said|says|announced|reported|told|from|until)(?!\p{L})/iu

function anchorOf(frame: Frame): { readonly start: number; readonly end: number } {
  return frame.people ?? frame.share ?? frame.trigger ?? frame.clause
}

function isPast(document: Document, date: Find<DateValue>): boolean {
  const { value } = date.value
  return value === null || (document.publishedAt !== null && daysBetween(document.publishedAt, value.to) <= 0)
}
