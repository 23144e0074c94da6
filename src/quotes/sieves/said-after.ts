// "We are sorry," said Ada Moss. / "We are sorry," the company said in a statement.
import type { Passage } from '../passages/index.ts'
import { isTerm } from '../scare.ts'
import type { Spoken } from '../speakers/history.ts'
import { extent, firstCueFrom, type Ground, type Sieve } from './sieve.ts'

const BETWEEN = /^[\s,.:;–—-]{0,4}(?:(?:and|but|as|then)\s)?$/u

export const saidAfter: Sieve = {
  id: 'quote.said-after',
  attribute(index, passage, ground) {
    const { text } = ground.document
    const next = ground.passages[index + 1]?.outer.start ?? Number.POSITIVE_INFINITY
    for (let at = firstCueFrom(ground, passage.outer.end); at < ground.spoken.length; at++) {
      const spoken = ground.spoken[at]
      if (!spoken || spoken.cue.start >= next || spoken.cue.start - passage.outer.end > 320) return null
      if (spoken.cue.family === 'characterising' || spoken.cue.family === 'according' || !spoken.speaker || spoken.cue.subject.inherits) continue
      if (spoken.cue.clause.sentence.paragraph !== passage.paragraph) return null
      const place = extent(spoken)
      if (place.start < passage.outer.end) continue
      if (!BETWEEN.test(text.slice(passage.outer.end, place.start)) && !isOnePhrase(text.slice(passage.outer.end, Math.max(place.start, spoken.cue.start))))
        return null
      if (isPhraseOfReport(index, ground) || isPhraseOfClause(passage, spoken, ground)) return null
      if (/^\s+that\b/u.test(text.slice(place.end, place.end + 8)) && /^\p{Ll}/u.test(text.charAt(passage.start))) return null
      const stopped = /[.…]["'”’]*$/u.test(text.slice(passage.outer.start, passage.outer.end))
      if (stopped && !endsThere(text, place.end)) return null
      return { speaker: spoken.speaker, spoken, joins: null }
    }
    return null
  },
}

/** A passage that ended with a full stop is followed by its attribution only if nothing is reported behind the verb: "... forward.' Mr Hale said." */
function endsThere(text: string, end: number): boolean {
  return (
    /^(?:\s+(?:in|on|at|via|during|to|by|yesterday|today|last|this|of|about)\b[^"“‘]{0,80}|\s*)(?:[.,;]|$)/u.test(text.slice(end, end + 100)) &&
    !/^\s*(?::|that\b)/u.test(text.slice(end, end + 8))
  )
}

const AUXILIARY = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|do|does|did|because|while|when|which|that|but|after)\b/iu

/** "... chopping block," Labour spokesperson for prevention of violence and harm Ada Moss said: one long title, no clause. */
function isOnePhrase(between: string): boolean {
  return between.length < 130 && /^[\s,–—-]{0,3}[^.,;:!?"“”()]*$/u.test(between) && !AUXILIARY.test(between)
}

/** The end of a sentence that is not quoted ("The timing was 'stupid', he said") is the sieve's that reads such phrases. */
function isPhraseOfClause(passage: Passage, { cue }: Spoken, { document }: Ground): boolean {
  const { sentence } = cue.clause
  if (sentence.start >= passage.outer.start || !(/^\p{Ll}/u.test(document.text.charAt(passage.start)) || isTerm(document, passage))) return false
  const before = document.text.slice(Math.max(sentence.start, passage.outer.start - 3), passage.outer.start).trimEnd()
  return /[\p{L}\p{N}]$/u.test(before)
}

/** A phrase inside a report ("said staff who 'fell short,' The Post first reported") belongs to the verb before it. */
function isPhraseOfReport(index: number, ground: Ground): boolean {
  const passage = ground.passages[index]
  if (!passage || !/^\p{Ll}/u.test(ground.document.text.charAt(passage.start))) return false
  if (/[,:;–—-]\s*$/u.test(ground.document.text.slice(Math.max(0, passage.outer.start - 3), passage.outer.start))) return false
  const before = ground.spoken[firstCueFrom(ground, passage.outer.start) - 1]
  return Boolean(
    before?.speaker &&
      before.cue.family === 'reporting' &&
      before.cue.clause.sentence.start <= passage.outer.start &&
      before.cue.clause.sentence.end >= passage.outer.end,
  )
}
