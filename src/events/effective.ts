// When the jobs go: a date that the cutting itself is tied to, not the telling of it.
import type { DateValue } from '../mentions/date/index.ts'
import type { Find } from '../mentions/rule.ts'
import type { Document } from '../text/document.ts'
import { within } from './frames.ts'
import { daysBetween } from './round-time.ts'
import type { Round } from './rounds.ts'

const BY =
  /(?:by|before|until|through|over|during|from|starting|beginning|effective|as\sof|on|in|between|to|completed\sby)\s(?:the\s)?(?:end\sof\s|close\sof\s)?$/iu
const LEAVING =
  /(?<!\p{L})(?:cut|cuts|cutting|reduce|reduction|reductions|eliminat\p{L}*|lay|laid|layoffs?|leave|leaving|depart\p{L}*|close|closing|closure|shut|redundan\p{L}*|go|jobs?|roles|positions|terminat\p{L}*|complet\p{L}*|take\seffect|effective|shed\p{L}*|axe\p{L}*|slash\p{L}*|last\sday|begin|start\p{L}*)(?!\p{L})/iu

/** The time at which the jobs go; null where the text does not say. */
export function effectiveOf(document: Document, round: Round, dates: readonly Find<DateValue>[], announced: Find<DateValue> | null): Find<DateValue> | null {
  const seen = new Set<number>()
  for (const frame of round.frames) {
    if (seen.has(frame.sentence.index)) continue
    seen.add(frame.sentence.index)
    for (const date of within(dates, frame.clause)) {
      const { value } = date.value
      if (!value || date === announced) continue
      const ahead = document.publishedAt !== null && daysBetween(document.publishedAt, value.to) > 0
      const before = document.text.slice(Math.max(frame.clause.start, date.start - 80), date.start)
      if (
        ahead &&
        (BY.test(before) || /^(?:by|before|from|between|on|in|over|through|starting|since)\b/iu.test(document.text.slice(date.start, date.end))) &&
        LEAVING.test(before)
      ) {
        return date
      }
      if (ahead && LEAVING.test(before)) return date
    }
  }
  return null
}
