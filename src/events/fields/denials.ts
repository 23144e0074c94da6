// What the text says will not happen: kept apart from the events, and told from silence.

import type { DenialValue } from '../event.ts'
import type { Frame } from '../frames/frame.ts'

/** The denials of a document: its negated clauses, one for each sentence. */
export function denialsIn(frames: readonly Frame[]): DenialValue[] {
  const denials = new Map<number, DenialValue>()
  for (const frame of frames) {
    if (frame.polarity !== 'negated' || frame.trigger === null || frame.trigger.weak || denials.has(frame.sentence.index)) continue
    denials.set(frame.sentence.index, { employer: frame.employer?.organisation ?? null, start: frame.sentence.start, end: frame.sentence.end })
  }
  return [...denials.values()]
}
