// Ada Moss said: "We are sorry." / The company told staff in an email, "We are sorry."
import { isTerm } from '../scare.ts'
import { extent, firstCueFrom, type Sieve } from './sieve.ts'

/** What may stand between the verb and the mark: all that leads to a colon, else a comma, "that", when and where. */
const TO_COLON = /^(?:\s[^:;"“”.!?]{0,140})?:\s*$/
const ADVERBIAL = /^(?:\s[^:;,"“”!?]{0,60},)?\s*(?:that,?\s*)?$|^\s(?:in|on|at|via|during|to|last|this|yesterday|today|earlier)\s[^:;,"“”!?]{0,40}$/i

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
      if (colon ? !TO_COLON.test(between) : !ADVERBIAL.test(between)) {
        if (colon) continue
        return null
      }
      if (!/[:,]\s*$/.test(between) && isTerm(ground.document, passage)) return null // told "The Morning Show"
      return { speaker: spoken.speaker, spoken, joins: null }
    }
    return null
  },
}
