// What a sieve is, and the questions that all of them ask of the text around a passage.
import type { Document } from '../../text/document.ts'
import type { Passage } from '../passages/index.ts'
import type { Spoken } from '../speakers/history.ts'
import type { Roster } from '../speakers/roster.ts'
import type { Speaker } from '../speakers/speaker.ts'

/** Who said a passage, by which verb; `joins` is the passage that it goes on with (its place in the list). */
export interface Attribution {
  readonly speaker: Speaker
  readonly spoken: Spoken | null
  readonly joins: number | null
  readonly rule: string
}

export interface Ground {
  readonly document: Document
  readonly roster: Roster
  readonly passages: readonly Passage[]
  readonly spoken: readonly Spoken[]
  /** By the place of the passage; null as long as no sieve has caught it. */
  readonly attributions: readonly (Attribution | null)[]
}

/** One way to attribute a passage; null leaves it to the sieves behind. */
export interface Sieve {
  readonly id: string
  readonly attribute: (index: number, passage: Passage, ground: Ground) => Omit<Attribution, 'rule'> | null
}

/** The first cue that starts at or after an offset, by its place in the list. */
export function firstCueFrom(ground: Ground, offset: number): number {
  let low = 0
  let high = ground.spoken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ground.spoken[middle]?.cue.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the words of an attribution begin and end: subject and verb in either order. */
export function extent(spoken: Spoken): { readonly start: number; readonly end: number } {
  const { cue } = spoken
  const first = cue.clause.tokens[cue.subject.from]
  const last = cue.clause.tokens[cue.subject.to - 1]
  if (cue.subject.inherits || !first || !last) return { start: cue.start, end: cue.end }
  return { start: Math.min(first.start, cue.start), end: Math.max(last.end, cue.end) }
}

/** Sentences inside: it begins with a capital and ends with a full stop, or holds a stop. */
export function isSentence(document: Document, passage: Passage): boolean {
  const text = document.text
  const first = text.slice(passage.start, passage.start + 2)
  return (
    /^[\p{Lu}\p{N}$£€“‘'"[…]/u.test(first) &&
    (/[.!?…,]["'’”)]*$/u.test(text.slice(Math.max(passage.start, passage.end - 4), passage.end)) || passage.runsOn || passage.continues)
  )
}

/** The words of a passage, counted up to a limit. */
export function wordCount(document: Document, passage: Passage, limit = 12): number {
  const words = document.text.slice(passage.start, Math.min(passage.end, passage.start + limit * 12)).match(/\S+/gu)
  return words ? words.length : 0
}

/** It stands at the head of a sentence of body text, no words of a report before it. */
export function opensSentence(document: Document, passage: Passage): boolean {
  if (passage.paragraph.role !== 'body') return false
  const before = document.text.slice(Math.max(passage.paragraph.start, passage.outer.start - 3), passage.outer.start)
  return before.trim() === '' || /[.!?:]\s*$/u.test(before)
}

/** The last verb of saying before a passage, in its own paragraph or the one above; of a judgement only right before it. */
export function reportAbove(passage: Passage, ground: Ground): Spoken | null {
  for (let at = firstCueFrom(ground, passage.outer.start) - 1, step = 0; at >= 0 && step < 4; at--, step++) {
    const spoken = ground.spoken[at]
    if (!spoken || passage.paragraph.index - spoken.cue.clause.sentence.paragraph.index > 1) return null
    if (spoken.cue.family === 'reporting' || spoken.cue.family === 'saying') return spoken
    // "Her partner called her a master of the deal. 'She always found a way.'"
    if (spoken.cue.family === 'characterising' && spoken.cue.clause.sentence.end + 2 >= passage.outer.start) return spoken
  }
  return null
}

const LONGEST_LOOK_BACK = 8

/** The attribution of the passage that was left open and goes on with this one; captions may stand between. */
export function openedBefore(index: number, ground: Ground): Omit<Attribution, 'rule'> | null {
  if (!ground.passages[index]?.continues) return null
  for (let other = index - 1; other >= 0 && index - other < LONGEST_LOOK_BACK; other--) {
    if (!ground.passages[other]?.runsOn) continue
    const before = ground.attributions[other]
    return before ? { speaker: before.speaker, spoken: before.spoken, joins: other } : null
  }
  return null
}
