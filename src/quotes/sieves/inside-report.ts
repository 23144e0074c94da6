// Moss said the plan was "a disgrace" and a "sad day": a phrase inside a report belongs to the nearest verb of saying before it.
import { isTerm } from '../scare.ts'
import { firstCueFrom, type Sieve, wordCount } from './sieve.ts'

const ANOTHER_CLAUSE = /,\s(?:even though|although|though|while|after|because|as|when|which|who|despite|but|where)\s/iu

export const insideReport: Sieve = {
  id: 'quote.inside-report',
  attribute(index, passage, ground) {
    if (isTerm(ground.document, passage)) return null
    for (let at = firstCueFrom(ground, passage.outer.start) - 1; at >= 0; at--) {
      const spoken = ground.spoken[at]
      if (!spoken || spoken.cue.clause.sentence.end <= passage.outer.start || spoken.cue.clause.sentence.paragraph !== passage.paragraph) return null
      if (!spoken.speaker || spoken.cue.family === 'according') continue
      if (spoken.cue.family === 'characterising' && wordCount(ground.document, passage, 2) < 2) return null
      if (spoken.cue.family !== 'reporting' && ANOTHER_CLAUSE.test(ground.document.text.slice(spoken.cue.end, passage.outer.start))) return null
      // "A," he said of the plan: what stands behind belongs to the passage before, unless it goes on with it
      const shared = [index - 1, index - 2, index - 3].find((other) => ground.attributions[other]?.spoken === spoken)
      return { speaker: spoken.speaker, spoken, joins: shared ?? null }
    }
    return null
  },
}
