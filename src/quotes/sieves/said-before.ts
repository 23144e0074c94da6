// Ada Moss said: "We are sorry." / The company told staff in an email, "We are sorry."
import { extent, firstCueFrom, type Sieve } from './sieve.ts'

/** What may stand between the verb and a colon, a comma or the mark itself. */
const ADVERBIAL = /^(?:\s[^:;"“”.!?]{0,140})?:\s*$|^(?:\s[^:;,"“”!?]{0,60})?,?\s*(?:that,?\s*)?$/u

export const saidBefore: Sieve = {
  id: 'quote.said-before',
  attribute(_index, passage, ground) {
    const { text } = ground.document
    for (let at = firstCueFrom(ground, passage.outer.start) - 1; at >= 0; at--) {
      const spoken = ground.spoken[at]
      if (!spoken || passage.outer.start - spoken.cue.end > 200 || spoken.cue.clause.sentence.paragraph !== passage.paragraph) return null
      if (!spoken.speaker || spoken.cue.family === 'according') continue
      const place = extent(spoken)
      const between = text.slice(place.end, passage.outer.start)
      if (/["“”]/u.test(between)) return null
      const colon = /:\s*$/u.test(between)
      if (spoken.cue.family === 'characterising' && !colon) return null
      if (spoken.cue.clause.sentence.end < passage.outer.start && !colon) return null
      if (!ADVERBIAL.test(between)) {
        if (colon) continue
        return null
      }
      if (!colon && between.trim().split(/\s+/u).length > 5 && !/,\s*$/u.test(between)) return null
      return { speaker: spoken.speaker, spoken, joins: null }
    }
    return null
  },
}
