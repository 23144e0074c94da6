// The day that "last week" is counted from: the publication date, else the dateline that the text itself carries.
import type { Document } from '../../text/document.ts'
import { type Day, dayOf, dayOfIso, isValidDate } from './calendar.ts'
import { GAP, MONTH, monthNumber, YEAR } from './read.ts'

const HEAD_PARAGRAPHS = 8
const HEAD_LENGTH = 900
const LONGEST_HEADER = 140

const FULL_DATE = `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?<month>${MONTH}),?${GAP}(?<year>${YEAR})|(?<monthFirst>${MONTH})${GAP}(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?,?${GAP}(?<yearAfter>${YEAR})|(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2}))(?!\\d)`
const ANY_DATE = new RegExp(`(?<![\\p{L}\\p{N}])${FULL_DATE}`, 'iu')
/** "NEW YORK 1996-08-30", "LONDON, Feb 5, 2024 (Reuters) -", "March 3, 2024 —" */
const DATELINE = new RegExp(`^(?:[(\\[])?(?:\\p{Lu}[\\p{L}.'’ ,/-]{0,60}?(?:,|[-–—(]|\\s)\\s?)?${FULL_DATE}\\s{0,2}(?:[-–—(/:]|\\.{2,}|$)`, 'iu')

/** The anchor of a document; null where neither the options nor the text give one. */
export function anchorOf(document: Document): Day | null {
  if (document.publishedAt !== null) return dayOfIso(document.publishedAt)
  for (const paragraph of document.paragraphs.slice(0, HEAD_PARAGRAPHS)) {
    if (paragraph.start > HEAD_LENGTH) break
    const head = paragraph.text.slice(0, LONGEST_HEADER)
    if (!/\d{4}/u.test(head)) continue
    const match = DATELINE.exec(head) ?? (isHeader(paragraph.text) ? ANY_DATE.exec(head) : null)
    const day = match && read(match.groups ?? {})
    if (day !== null) return day
  }
  return null
}

/** A byline, a date on a line of its own: no sentence, no verb to date. */
function isHeader(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false
  return (
    /^(?:by\s|(?:last\s)?(?:published|updated|posted|first published|date[d:]))/iu.test(text) ||
    (!/[.!?]["”’']?$/u.test(text) &&
      /(?:^|[\n|/·•,]\s{0,3}|STATEMENT\s*|\s{2})(?:\p{L}+,?\s)?\d|^\p{L}+\s\d{1,2}/u.test(text) &&
      text.replace(ANY_DATE, '').trim().length < 60)
  )
}

function read(groups: Record<string, string | undefined>): Day | null {
  const year = Number(groups.year ?? groups.yearAfter ?? groups.isoYear)
  const month = groups.isoMonth ? Number(groups.isoMonth) : monthNumber(groups.month ?? groups.monthFirst ?? '')
  const day = Number(groups.day ?? groups.dayAfter ?? groups.isoDay)
  return isValidDate(year, month, day) ? dayOf(year, month, day) : null
}
