// The plan is "a disgrace", according to the union. / According to Moss, the plan is "a disgrace".
import { firstCueFrom, type Sieve } from './sieve.ts'

export const accordingTo: Sieve = {
  id: 'quote.according-to',
  attribute(_index, passage, ground) {
    for (let at = firstCueFrom(ground, passage.outer.end); at < ground.spoken.length; at++) {
      const spoken = ground.spoken[at]
      if (!spoken || spoken.cue.start - passage.outer.end > 160 || spoken.cue.clause.sentence.start > passage.outer.end) break
      if (spoken.cue.family === 'according' && spoken.speaker) return { speaker: spoken.speaker, spoken, joins: null }
    }
    const before = ground.spoken[firstCueFrom(ground, passage.outer.start) - 1]
    if (before?.cue.family === 'according' && before.speaker && before.cue.clause.sentence.end > passage.outer.start)
      return { speaker: before.speaker, spoken: before, joins: null }
    return null
  },
}
