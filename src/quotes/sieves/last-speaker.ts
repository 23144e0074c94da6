// A whole sentence in marks without a verb of saying, close below a quotation: the last speaker again, in a quote of its own.
import { isSentence, openedBefore, opensSentence, reportAbove, type Sieve, wordCount } from './sieve.ts'

const MOST_PARAGRAPHS_BACK = 2
const MOST_PASSAGES_BACK = 6

export const lastSpeaker: Sieve = {
  id: 'quote.last-speaker',
  attribute(index, passage, ground) {
    const run = openedBefore(index, ground)
    if (run) return run
    if (!opensSentence(ground.document, passage) || !isSentence(ground.document, passage) || wordCount(ground.document, passage) < 5) return null
    const near = reportAbove(passage, ground)
    for (let other = index - 1; other >= 0 && index - other < MOST_PASSAGES_BACK; other--) {
      const attribution = ground.attributions[other]
      const previous = ground.passages[other]
      if (!attribution || !previous || passage.paragraph.index - previous.paragraph.index > MOST_PARAGRAPHS_BACK) continue
      const speaker = near?.speaker && near.cue.start > previous.start ? near.speaker : attribution.speaker
      return { speaker, spoken: null, joins: null }
    }
    return near?.speaker ? { speaker: near.speaker, spoken: null, joins: null } : null
  },
}
