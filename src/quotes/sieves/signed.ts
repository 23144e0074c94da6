// "They never asked us." - Ada Moss, Leeds: the name behind a dash.
import { NOBODY_YET } from '../speakers/history.ts'
import { phraseSpeaker } from '../speakers/phrase.ts'
import { tokens } from '../tokens.ts'
import type { Sieve } from './sieve.ts'

const SIGNATURE = /^\s{0,3}(?:[–—―]|--|-\s)\s{0,3}((?:\p{Lu}[\p{L}'’.-]*\s?){1,4})(?:,[^.!?“"]{0,80})?\.?\s*$/u

export const signed: Sieve = {
  id: 'quote.signed',
  attribute(_index, passage, ground) {
    const end = Math.min(passage.paragraph.end, passage.outer.end + 140)
    if (end < passage.paragraph.end) return null
    const match = SIGNATURE.exec(ground.document.text.slice(passage.outer.end, end))
    const name = match?.[1]?.trimEnd()
    if (!match || !name) return null
    const start = passage.outer.end + match[0].indexOf(name)
    const speaker = phraseSpeaker(tokens(ground.document.text, start, start + name.length), { roster: ground.roster, history: NOBODY_YET, at: start })
    return speaker ? { speaker, spoken: null, joins: null } : null
  },
}
