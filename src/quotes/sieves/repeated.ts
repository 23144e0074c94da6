// A caption or a heading that repeats what the body quotes: the speaker is the one of the body.
import { type Sieve, wordCount } from './sieve.ts'

const COMPARED = 24
const REACH = 20
const LONGEST_SEARCHED = 600

export const repeated: Sieve = {
  id: 'quote.repeated',
  attribute(index, passage, ground) {
    if (passage.paragraph.role !== 'caption' && ground.document.text.charAt(passage.outer.end) !== ':') return null
    if (wordCount(ground.document, passage, 4) < 4) return null
    const { text } = ground.document
    const head = text.slice(passage.start, Math.min(passage.end, passage.start + COMPARED)).toLowerCase()
    for (let other = Math.max(0, index - REACH); other < Math.min(ground.passages.length, index + REACH); other++) {
      const attribution = ground.attributions[other]
      const found = ground.passages[other]
      if (!attribution || !found || other === index) continue
      if (
        text
          .slice(found.start, Math.min(found.end, found.start + LONGEST_SEARCHED))
          .toLowerCase()
          .includes(head)
      )
        return { speaker: attribution.speaker, spoken: null, joins: null }
    }
    return null
  },
}
