// Rolling lists and timelines: an entry that opens with its date ("27 February: ...") is told from that day, not from the page's.
import type { Sentence } from '../../text/document.ts'
import { civilOf, type Day, dayOf, isValidDate } from './calendar.ts'
import type { Atom } from './compose.ts'
import type { Recurring } from './expression.ts'
import type { Stretch } from './stretch.ts'

const FEWEST_ENTRIES = 3
const OPENING = /^[\s*•·–—-]{0,4}$/u
const LONGEST_HEADING = 80

export interface DatedSentence {
  readonly sentence: Sentence
  readonly atoms: readonly Atom[]
}

/** The atoms that open the entries of a timeline; none where the text has none. */
export function entriesOf(sentences: readonly DatedSentence[]): ReadonlySet<Atom> {
  const entries = new Set<Atom>()
  for (const { sentence, atoms } of sentences) {
    const first = atoms[0]
    if (first?.value.kind !== 'day' || sentence.start - sentence.paragraph.start > 0) continue
    const after = sentence.text.slice(first.end, first.end + 3)
    if (OPENING.test(sentence.text.slice(0, first.start)) && (/^\s?[:–—-]/u.test(after) || sentence.paragraph.end - sentence.start === first.end))
      entries.add(first)
  }
  return entries.size < FEWEST_ENTRIES ? new Set() : entries
}

/** A month with its year in a heading, which the entries below it belong to. */
export function isHeading({ sentence }: DatedSentence): boolean {
  return sentence.paragraph.end - sentence.paragraph.start <= LONGEST_HEADING
}

/** The day of an entry: of the heading's year, else the one next to the entry before it. */
export function entryDay({ number, day, year }: Recurring, before: Day | null, heading: Stretch | null): Day | null {
  if (year !== null) return year.kind === 'year' && isValidDate(year.year, number, day) ? dayOf(year.year, number, day) : null
  const own = heading && civilOf(heading.from)
  if (own && own.month === number && isValidDate(own.year, number, day)) return dayOf(own.year, number, day)
  if (before === null) return null
  const near = civilOf(before).year
  const days = [near - 1, near, near + 1].filter((each) => isValidDate(each, number, day)).map((each) => dayOf(each, number, day))
  return days.sort((a, b) => Math.abs(a - before) - Math.abs(b - before))[0] ?? null
}
