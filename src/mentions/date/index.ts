// Expressions that name a day or a stretch of the calendar, resolved to intervals.
import type { Interval } from '../../record/interval.ts'
import type { DateBasis } from '../../record/mentions.ts'
import type { Document } from '../../text/document.ts'
import { find } from '../find.ts'
import type { Find, Findings, Rejection } from '../rule.ts'
import { anchorOf } from './anchor.ts'
import { civilOf, type Day } from './calendar.ts'
import { withLeftOvers } from './chrono.ts'
import { compose } from './compose.ts'
import { cuesOf, rulesFor } from './cues.ts'
import type { DateContext } from './date-rule.ts'
import { directionOf } from './direction.ts'
import type { Expression } from './expression.ts'
import { habitsOf } from './habits.ts'
import { compares, Narrative, reports } from './narrative.ts'
import { resolve } from './resolve.ts'
import { dayStretch, intervalOf, type Stretch } from './stretch.ts'
import type { Resolved } from './surroundings.ts'
import { type DatedSentence, entriesOf, entryDay, isHeading } from './timeline.ts'

export interface DateValue {
  readonly value: Interval | null
  readonly basis: DateBasis | null
}

/** Every date of a document. */
export function findDates(document: Document): Findings<DateValue> {
  const published = anchorOf(document)
  const sentences = readSentences(document, { publicationYear: published === null ? null : civilOf(published).year })
  const habits = habitsOf(document, sentences)
  const entries = entriesOf(sentences)
  const narrative = new Narrative()
  const finds: Find<DateValue>[] = []
  const rejections: Rejection[] = []
  let entry: Day | null = null
  let heading: Stretch | null = null
  for (const dated of sentences) {
    const { sentence, atoms } = dated
    for (const atom of atoms) {
      const { rule, value, start, end } = atom
      const span = { rule, start: sentence.start + start, end: sentence.start + end }
      const said = value.kind === 'refused' ? value.reads : value
      const opens = entries.has(atom) && value.kind === 'day'
      const day: Day | null = opens ? entryDay(value, entry ?? published, heading) : null
      if (day !== null) entry = day
      const anchor: Day | null = entry ?? published
      const direction = () => (opens ? 'past' : directionOf(sentence.text, start, end))
      const resolved: Resolved | null =
        day !== null
          ? { stretch: dayStretch(day), basis: value.kind === 'day' && value.year ? 'absolute' : 'publication' }
          : said
            ? resolve(said, { anchor, ...habits, compares: () => compares(sentence), reports: () => reports(sentence), ...narrative.at(sentence), direction })
            : null
      const interval = resolved && intervalOf(resolved.stretch)
      if (said && resolved && interval) narrative.note(said, resolved.stretch, sentence)
      if (entries.size > 0 && resolved?.stretch.granularity === 'month' && resolved.basis === 'absolute' && isHeading(dated)) heading = resolved.stretch
      const reason = refusal(value, interval, anchor)
      if (reason !== null) rejections.push({ ...span, reason })
      else finds.push({ ...span, value: { value: interval, basis: interval && resolved ? resolved.basis : null } })
    }
  }
  return { finds, rejections }
}

function readSentences(document: Document, context: DateContext): DatedSentence[] {
  const sentences: DatedSentence[] = []
  for (const sentence of document.sentences) {
    const cues = cuesOf(sentence.text)
    if (cues === 0) continue
    const atoms = compose(withLeftOvers(find(rulesFor(cues, sentence.text), sentence.text, 0, context), sentence.text), sentence.text)
    if (atoms.length > 0) sentences.push({ sentence, atoms })
  }
  return sentences
}

/** Why an expression is no date here; null where it is one, placed or not. */
function refusal(value: Expression, interval: Interval | null, anchor: Day | null): string | null {
  if (value.kind === 'refused') return value.reason
  if (interval) return null
  if (value.kind === 'named') return 'no quarter has been named'
  const counts = value.kind === 'anaphoric' || value.kind === 'same' || (value.kind === 'weekday' && value.anaphoric !== null)
  return counts && anchor !== null ? 'nothing in the text to count from' : null
}
