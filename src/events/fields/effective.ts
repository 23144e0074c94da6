// When the jobs go: a date that the cutting itself is tied to, not the telling of it.
import type { DateValue } from '../../mentions/date/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Document } from '../../text/document.ts'
import { within } from '../frames/find.ts'
import { daysBetween } from '../frames/round-time.ts'
import type { Round } from '../rounds/merge.ts'

const BY =
  /(?:by|before|until|through|over|during|from|starting|beginning|effective|as\sof|on|in|between|to|completed\sby)\s(?:the\s)?(?:end\sof\s|close\sof\s)?$/iu
const LEAVING =
  /(?<!\p{L})(?:cut|cuts|cutting|reduce|reduction|reductions|eliminat\p{L}*|lay|laid|layoffs?|leave|leaving|depart\p{L}*|close|closing|closure|shut|redundan\p{L}*|go|jobs?|roles|positions|terminat\p{L}*|complet\p{L}*|take\seffect|effective|shed\p{L}*|axe\p{L}*|slash\p{L}*|last\sday|begin|start\p{L}*)(?!\p{L})/iu

const DATE_WITH_PREPOSITION = /^(?:by|before|from|between|on|in|over|through|until|starting|since)\s/iu

/** The time at which the jobs go: the date nearest to the round's words that is tied to them; null where the text does not say. */
export function effectiveOf(document: Document, round: Round, dates: readonly Find<DateValue>[], announced: Find<DateValue> | null): Find<DateValue> | null {
  let best: { date: Find<DateValue>; score: number } | null = null
  for (const frame of round.frames) {
    const anchor = frame.people ?? frame.share ?? frame.trigger ?? frame.clause
    for (const date of within(dates, frame.sentence)) {
      const { value } = date.value
      if (!value || date === announced) continue
      if (document.publishedAt !== null && daysBetween(document.publishedAt, value.to) <= 0) continue
      const inClause = date.start >= frame.clause.start && date.end <= frame.clause.end
      const before = document.text.slice(Math.max(frame.sentence.start, date.start - 90), date.start)
      if (!LEAVING.test(before)) continue
      let score = 3 - Math.abs(date.start - anchor.end) / 60
      if (inClause) score += 2
      if (BY.test(before) || DATE_WITH_PREPOSITION.test(document.text.slice(date.start, date.end))) score += 1.5
      if (value.granularity === 'year' && !BY.test(before)) score -= 2
      if (score > 2 && (!best || score > best.score)) best = { date, score }
    }
  }
  return best?.date ?? null
}
