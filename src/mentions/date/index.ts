// Expressions that name a day or a stretch of the calendar, resolved to intervals.
import type { Interval } from '../../record/interval.ts'
import type { DateBasis } from '../../record/mentions.ts'
import type { Document, Sentence } from '../../text/document.ts'
import { find } from '../find.ts'
import type { Find, Findings, Rejection } from '../rule.ts'
import { anchorOf } from './anchor.ts'
import { civilOf } from './calendar.ts'
import { withLeftOvers } from './chrono.ts'
import { type Atom, compose } from './compose.ts'
import { cuesOf, rulesFor } from './cues.ts'
import type { DateContext } from './date-rule.ts'
import { directionOf } from './direction.ts'
import type { Expression } from './expression.ts'
import { habitsOf } from './habits.ts'
import { compares, Narrative } from './narrative.ts'
import { resolve } from './resolve.ts'
import { intervalOf } from './stretch.ts'

export interface DateValue {
  readonly value: Interval | null
  readonly basis: DateBasis | null
}

/** Every date of a document. */
export function findDates(document: Document): Findings<DateValue> {
  const anchor = anchorOf(document)
  const context: DateContext = { publicationYear: anchor === null ? null : civilOf(anchor).year }
  const sentences: { sentence: Sentence; atoms: readonly Atom[] }[] = []
  for (const sentence of document.sentences) {
    const cues = cuesOf(sentence.text)
    if (cues === 0) continue
    const own = find(rulesFor(cues), sentence.text, 0, context)
    const atoms = compose(withLeftOvers(own, sentence.text), sentence.text)
    if (atoms.length > 0) sentences.push({ sentence, atoms })
  }
  const habits = habitsOf(document, sentences)
  const narrative = new Narrative()
  const finds: Find<DateValue>[] = []
  const rejections: Rejection[] = []
  for (const { sentence, atoms } of sentences) {
    const around = { anchor, ...habits, compares: compares(sentence) }
    for (const { rule, value, start, end } of atoms) {
      const span = { rule, start: sentence.start + start, end: sentence.start + end }
      const said = value.kind === 'refused' ? value.reads : value
      const resolved = said ? resolve(said, { ...around, ...narrative.at(sentence), direction: () => directionOf(sentence.text, start, end) }) : null
      const interval = resolved && intervalOf(resolved.stretch)
      if (said && resolved && interval) narrative.note(said, resolved.stretch, sentence)
      if (value.kind === 'refused') rejections.push({ ...span, reason: value.reason })
      else if (!interval && value.kind === 'named') rejections.push({ ...span, reason: 'no quarter has been named' })
      else if (!interval && anchor !== null && isAnaphoric(value)) rejections.push({ ...span, reason: 'nothing in the text to count from' })
      else finds.push({ ...span, value: { value: interval, basis: interval && resolved ? resolved.basis : null } })
    }
  }
  return { finds, rejections }
}

function isAnaphoric(value: Expression): boolean {
  return value.kind === 'anaphoric' || value.kind === 'same' || (value.kind === 'weekday' && value.anaphoric !== null)
}
