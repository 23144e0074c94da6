// Moss said the plan was wrong. / "They never asked us." - the person whose words the paragraph above reports speaks on.
import { isSentence, opensSentence, reportAbove, type Sieve, wordCount } from './sieve.ts'

export const reportedAbove: Sieve = {
  id: 'quote.reported-above',
  attribute(index, passage, ground) {
    if (!opensSentence(ground.document, passage) || !isSentence(ground.document, passage) || wordCount(ground.document, passage) < 5) return null
    const spoken = reportAbove(passage, ground)
    if (!spoken?.speaker || (spoken.speaker.sort !== 'person' && spoken.speaker.sort !== 'description')) return null
    const previous = ground.passages[index - 1]
    if (previous && previous.start > spoken.cue.start) return null
    return { speaker: spoken.speaker, spoken: null, joins: null }
  },
}
