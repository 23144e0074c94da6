// "WALLER: What happened? HALE: We cut the jobs." - the name in capitals at the head of what is quoted.
import { NOBODY_YET } from '../speakers/history.ts'
import { phraseSpeaker } from '../speakers/phrase.ts'
import { tokens } from '../tokens.ts'
import type { Sieve } from './sieve.ts'

const HEAD = /^(\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}):\s/u

/** One head in capitals may be a title ("VANTOR: The rise and fall"); a transcript has several. */
const REACH = 6

export const transcript: Sieve = {
  id: 'quote.transcript',
  attribute(index, passage, ground) {
    const head = HEAD.exec(ground.document.text.slice(passage.start, passage.start + 60))?.[1]
    if (
      !head ||
      !ground.passages
        .slice(Math.max(0, index - REACH), index + REACH)
        .some((other) => other !== passage && HEAD.test(ground.document.text.slice(other.start, other.start + 60)))
    )
      return null
    const speaker = phraseSpeaker(tokens(ground.document.text, passage.start, passage.start + head.length), {
      roster: ground.roster,
      history: NOBODY_YET,
      at: passage.start,
    })
    return speaker ? { speaker, spoken: null, joins: null } : null
  },
}
