// A whole sentence in marks without a verb of saying, close below a quotation: the last speaker again, in a quote of its own.
import { firstCueFrom, isSentence, type Sieve, wordCount } from './sieve.ts'

export const lastSpeaker: Sieve = {
  id: 'quote.last-speaker',
  attribute(index, passage, ground) {
    if (passage.paragraph.role !== 'body' || !isSentence(ground.document, passage) || wordCount(ground.document, passage) < 5) return null
    const before = ground.document.text.slice(Math.max(passage.paragraph.start, passage.outer.start - 3), passage.outer.start)
    if (before.trim() !== '' && !/[.!?:]\s*$/u.test(before)) return null
    let best: { at: number; speaker: NonNullable<(typeof ground.attributions)[number]>['speaker'] } | null = null
    for (let other = index - 1; other >= 0 && index - other < 6; other--) {
      const attribution = ground.attributions[other]
      const previous = ground.passages[other]
      if (attribution && previous && passage.paragraph.index - previous.paragraph.index <= 2) {
        best = { at: previous.start, speaker: attribution.speaker }
        break
      }
    }
    for (let at = firstCueFrom(ground, passage.outer.start) - 1; at >= 0; at--) {
      const spoken = ground.spoken[at]
      if (!spoken || passage.paragraph.index - spoken.cue.clause.sentence.paragraph.index > 1) break
      if (spoken.speaker && spoken.cue.family !== 'characterising' && spoken.cue.family !== 'according') {
        if (!best || spoken.cue.start > best.at) best = { at: spoken.cue.start, speaker: spoken.speaker }
        break
      }
    }
    return best ? { speaker: best.speaker, spoken: null, joins: null } : null
  },
}
