// The timing was "stupid", he said. / It was "a sad day" for the town, Moss said.
import { isTerm } from '../scare.ts'
import { extent, firstCueFrom, type Sieve } from './sieve.ts'

export const reportAfter: Sieve = {
  id: 'quote.report-after',
  attribute(index, passage, ground) {
    const { text } = ground.document
    if (isTerm(ground.document, passage)) return null
    for (let at = firstCueFrom(ground, passage.outer.end); at < ground.spoken.length; at++) {
      const spoken = ground.spoken[at]
      if (!spoken || spoken.cue.start - passage.outer.end > 300 || spoken.cue.clause.sentence.start > passage.outer.end) return null
      if (!spoken.speaker || spoken.cue.family === 'characterising' || spoken.cue.family === 'according' || spoken.cue.subject.inherits) continue
      const place = extent(spoken)
      if (place.start < passage.outer.end) continue
      if (
        !/[,”"’']\s*$/u.test(text.slice(passage.outer.end - 1, place.start)) ||
        !/^(?:\s*[.,;]|\s+(?:in|on|at|of|during|to|via|last|yesterday|today|this)\b|\s*$|\s+(?:\p{L}+\s){0,2}\p{L}+\s?[(.,])/u.test(
          text.slice(place.end, place.end + 40),
        )
      )
        return null
      const shared = [index - 1, index - 2, index - 3].find((other) => ground.attributions[other]?.spoken === spoken)
      return { speaker: spoken.speaker, spoken, joins: shared ?? null }
    }
    return null
  },
}
