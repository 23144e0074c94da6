// When a round was made known: a day named beside a verb of announcing.
import type { DateValue } from '../mentions/date/index.ts'
import type { Find } from '../mentions/rule.ts'
import type { Interval } from '../record/interval.ts'
import type { Document } from '../text/document.ts'
import { within } from './frames.ts'
import { daysBetween } from './round-time.ts'
import type { Round } from './rounds.ts'

const ANNOUNCING =
  /(?<!\p{L})(?:announc(?:ed|es|ing|ement)|said|says|told|confirm(?:ed|s)|reveal(?:ed|s)|unveil(?:ed|s)|warn(?:ed|s)|disclosed|informed|notified|notifying|report(?:ed|s)|wrote|memo|statement|filing|filed|called\sto\smeetings|commenced|email|posted|issued|launched|broke|said\sin)(?!\p{L})/iu
const LONGEST_DAYS = 31

/** The day, week or month of the announcement; null where the text does not tie a date to it. */
export function announcedOf(document: Document, round: Round, dates: readonly Find<DateValue>[]): Interval | null {
  const seen = new Set<number>()
  for (const frame of round.frames) {
    const { sentence } = frame
    if (seen.has(sentence.index)) continue
    seen.add(sentence.index)
    for (const date of within(dates, sentence)) {
      const { value } = date.value
      if (!value || daysBetween(value.from, value.to) >= LONGEST_DAYS) continue
      if (document.publishedAt && daysBetween(value.from, document.publishedAt) < 0) continue
      if (document.publishedAt && daysBetween(value.to, document.publishedAt) > 92) continue
      const around = document.text.slice(Math.max(sentence.start, date.start - 60), Math.min(sentence.end, date.end + 45))
      if (ANNOUNCING.test(around)) return value
    }
  }
  return null
}
