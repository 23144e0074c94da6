// Ada Moss: "We are sorry." / "It's over": Ada Moss (pictured) left on Friday.
import { NOBODY_YET } from '../speakers/history.ts'
import { phraseSpeaker } from '../speakers/phrase.ts'
import { tokens } from '../tokens.ts'
import type { Sieve } from './sieve.ts'

const NAME_BEFORE = /(?:^|[.!?]\s+)((?:\p{Lu}[\p{L}'’.-]*\s?){1,4}(?:,\s[^:"“]{3,80})?):\s*$/u
const NAME_AFTER = /^:\s*((?:\p{Lu}[\p{L}'’.-]*\s?){2,4})(?=\s*[(,]|\s\p{Ll})/u

export const nameColon: Sieve = {
  id: 'quote.name-colon',
  attribute(_index, passage, ground) {
    const { text } = ground.document
    const offset = Math.max(passage.paragraph.start, passage.outer.start - 130)
    const before = NAME_BEFORE.exec(text.slice(offset, passage.outer.start))
    const after = before
      ? null
      : passage.outer.start === passage.paragraph.start
        ? NAME_AFTER.exec(text.slice(passage.outer.end, passage.outer.end + 80))
        : null
    const match = before ?? after
    const name = match?.[1]?.split(',')[0]
    if (!match || !name) return null
    const start = before ? offset + match.index + match[0].indexOf(name) : passage.outer.end + match[0].indexOf(name)
    const speaker = phraseSpeaker(tokens(text, start, start + name.trimEnd().length), { roster: ground.roster, history: NOBODY_YET, at: start })
    return speaker && speaker.sort !== 'description' ? { speaker, spoken: null, joins: null } : null
  },
}
