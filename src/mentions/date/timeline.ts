// Rolling lists and timelines: an entry that opens with its date ("27 February: ...") is told from that day, not from the page's.
import type { Sentence } from '../../text/document.ts'
import { civilOf, type Day, dayOf, isValidDate } from './calendar.ts'
import type { Atom } from './compose.ts'
import type { Recurring } from './expression.ts'
import { dayStretch, type Stretch } from './stretch.ts'
import type { Resolved } from './surroundings.ts'

const FEWEST_ENTRIES = 3
const OPENING = /^[\s*•·–—-]{0,4}$/u
const LONGEST_HEADING = 80

export interface DatedSentence {
  readonly sentence: Sentence
  readonly atoms: readonly Atom[]
}

/** The day that a text is told from: the published one, or in a timeline the one of the entry that is being read. */
export class Timeline {
  anchor: Day | null
  private readonly entries: ReadonlySet<Atom>
  private entry: Day | null = null
  private heading: Stretch | null = null

  constructor(sentences: readonly DatedSentence[], published: Day | null) {
    this.anchor = published
    this.entries = entriesOf(sentences)
  }

  /** The date of an atom that opens an entry, which is told from that day on; null for every other atom. */
  enter(atom: Atom): Resolved | null {
    if (atom.value.kind !== 'day' || !this.entries.has(atom)) return null
    const day = entryDay(atom.value, this.entry ?? this.anchor, this.heading)
    if (day === null) return null
    this.entry = day
    this.anchor = day
    return { stretch: dayStretch(day), basis: atom.value.year ? 'absolute' : 'publication' }
  }

  /** Remembers a month with its year in a heading, which the entries below it belong to. */
  note({ sentence: { paragraph } }: DatedSentence, { stretch, basis }: Resolved): void {
    if (this.entries.size === 0 || stretch.granularity !== 'month' || basis !== 'absolute') return
    if (paragraph.end - paragraph.start <= LONGEST_HEADING) this.heading = stretch
  }
}

/** The atoms that open the entries of a timeline; none where the text has none. */
function entriesOf(sentences: readonly DatedSentence[]): ReadonlySet<Atom> {
  const entries = new Set<Atom>()
  for (const { sentence, atoms } of sentences) {
    const first = atoms[0]
    if (first?.value.kind !== 'day' || sentence.start > sentence.paragraph.start) continue
    const after = sentence.text.slice(first.end, first.end + 3)
    const alone = sentence.paragraph.end - sentence.start === first.end
    if (OPENING.test(sentence.text.slice(0, first.start)) && (alone || /^\s?[:–—-]/u.test(after))) entries.add(first)
  }
  return entries.size < FEWEST_ENTRIES ? new Set() : entries
}

/** The day of an entry: of its own year, of the heading's, else the one next to the entry before it. */
function entryDay({ number, day, year }: Recurring, before: Day | null, heading: Stretch | null): Day | null {
  if (year !== null) return year.kind === 'year' && isValidDate(year.year, number, day) ? dayOf(year.year, number, day) : null
  const own = heading && civilOf(heading.from)
  if (own && own.month === number && isValidDate(own.year, number, day)) return dayOf(own.year, number, day)
  if (before === null) return null
  const near = civilOf(before).year
  const days = [near - 1, near, near + 1].filter((each) => isValidDate(each, number, day)).map((each) => dayOf(each, number, day))
  return days.sort((a, b) => Math.abs(a - before) - Math.abs(b - before))[0] ?? null
}
