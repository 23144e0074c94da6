// "We are sorry," said Ada Moss. / "We are sorry," the company said in a statement.
import { extent, firstCueFrom, type Sieve } from './sieve.ts'

const BETWEEN = /^[\s,.:;–—-]{0,4}(?:(?:and|but|as|then)\s)?$/u

export const saidAfter: Sieve = {
  id: 'quote.said-after',
  attribute(index, passage, ground) {
    const { text } = ground.document
    const next = ground.passages[index + 1]?.outer.start ?? Number.POSITIVE_INFINITY
    for (let at = firstCueFrom(ground, passage.outer.end); at < ground.spoken.length; at++) {
      const spoken = ground.spoken[at]
      if (!spoken || spoken.cue.start >= next || spoken.cue.start - passage.outer.end > 320) return null
      if (spoken.cue.family === 'characterising' || !spoken.speaker || spoken.cue.subject.inherits) continue
      if (spoken.cue.clause.sentence.paragraph !== passage.paragraph) return null
      const place = extent(spoken)
      if (place.start < passage.outer.end) continue
      if (!BETWEEN.test(leadingLess(text.slice(passage.outer.end, place.start)))) return null
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
    /^(?:\s+(?:in|on|at|via|during|to|by|yesterday|today|last|this|of|about)\b[^"“‘]{0,80}|\s*)[.,;]?(?:\s|$)/u.test(text.slice(end, end + 100)) &&
    !/^\s*(?::|that\b)/u.test(text.slice(end, end + 8))
  )
}

/** The phrase of the subject starts where its clause does: "the" and a title before a name belong to it. */
function leadingLess(between: string): string {
  return between.replace(/^([\s,.:;–—-]{0,4})(?:\S+\s+){0,2}$/u, (whole, marks: string) =>
    whole.length < 24 && /^[\s,.:;–—-]*(?:Mr|Mrs|Ms|Dr|[a-z]+ly|so|later)?\.?\s*$/u.test(whole) ? marks : whole,
  )
}
