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
import { intervalOf } from './stretch.ts'
import { type DatedSentence, Timeline } from './timeline.ts'

export interface DateValue {
  readonly value: Interval | null
  readonly basis: DateBasis | null
}

/** A sentence with more dates than this is a table: no verb governs them. */
const MOST_GOVERNED = 200

/** Every date of a document. */
export function findDates(document: Document): Findings<DateValue> {
  const published = anchorOf(document)
  const sentences = readSentences(document, { publicationYear: published === null ? null : civilOf(published).year })
  const habits = habitsOf(document, sentences)
  const timeline = new Timeline(sentences, published)
  const narrative = new Narrative()
  const finds: Find<DateValue>[] = []
  const rejections: Rejection[] = []
  for (const dated of sentences) {
    const { sentence, atoms } = dated
    const told = { ...habits, compares: () => compares(sentence), reports: () => reports(sentence) }
    for (const atom of atoms) {
      const { rule, value, start, end } = atom
      const span = { rule, start: sentence.start + start, end: sentence.start + end }
      const said = value.kind === 'refused' ? value.reads : value
      const entered = timeline.enter(atom)
      const { anchor } = timeline
      const direction = () => (atoms.length > MOST_GOVERNED ? 'open' : directionOf(sentence.text, start, end))
      const resolved = entered ?? (said ? resolve(said, { ...told, ...narrative.at(sentence), anchor, direction }) : null)
      const interval = resolved && intervalOf(resolved.stretch)
      if (said && resolved && interval) {
        narrative.note(said, resolved.stretch, sentence)
        timeline.note(dated, resolved)
      }
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
