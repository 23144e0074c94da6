// WALLER: What happened? / HALE: We cut the jobs. - the name in capitals at the head of a turn, or of what is quoted from a transcript.
import { turnHead } from '../passages/transcript.ts'
import { NOBODY_YET } from '../speakers/history.ts'
import { phraseSpeaker } from '../speakers/phrase.ts'
import { tokens } from '../tokens.ts'
import type { Sieve } from './sieve.ts'

/** One head in capitals inside quotation marks may be a title ("VANTOR: The rise and fall"); a transcript has several. */
const REACH = 6

export const transcript: Sieve = {
  id: 'quote.transcript',
  attribute(index, passage, ground) {
    const { text } = ground.document
    const turn = passage.outer.start === passage.start && passage.start > passage.paragraph.start
    const start = turn ? passage.paragraph.start : passage.start
    const head = turnHead(text.slice(start, start + 80))
    if (!head) return null
    const several = ground.passages
      .slice(Math.max(0, index - REACH), index + REACH)
      .some((other) => other !== passage && turnHead(text.slice(other.start, other.start + 80)))
    if (!turn && !several) return null
    const speaker = phraseSpeaker(tokens(text, start, start + head.name.length), { roster: ground.roster, history: NOBODY_YET, at: start })
    return speaker ? { speaker, spoken: null, joins: null } : null
  },
}
