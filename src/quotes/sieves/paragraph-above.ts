// A paragraph that ends with "He said:", the quotation in the paragraph below.
import { firstCueFrom, type Sieve } from './sieve.ts'

export const paragraphAbove: Sieve = {
  id: 'quote.paragraph-above',
  attribute(_index, passage, ground) {
    if (passage.outer.start > passage.paragraph.start + 1) return null
    const above = ground.document.paragraphs[passage.paragraph.index - 1]
    if (!above || !/:\s*$/u.test(above.text.slice(-3))) return null
    const spoken = ground.spoken[firstCueFrom(ground, above.end) - 1]
    if (!spoken?.speaker || spoken.cue.start < above.start || above.end - spoken.cue.end > 160) return null
    return { speaker: spoken.speaker, spoken, joins: null }
  },
}
