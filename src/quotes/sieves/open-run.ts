// Paragraphs that each open their marks and only the last closes them are one quotation: of the attribution that closes it, else of the one that began it.
import { openedBefore, type Sieve } from './sieve.ts'

const LONGEST_RUN = 40

export const openRun: Sieve = {
  id: 'quote.open-run',
  attribute(index, _passage, ground) {
    for (let at = index; at - index < LONGEST_RUN && ground.passages[at]?.runsOn; ) {
      at = next(at)
      const closing = ground.attributions[at]
      if (closing) return { speaker: closing.speaker, spoken: closing.spoken, joins: at }
    }
    return openedBefore(index, ground)

    /** The passage that goes on with one left open; what captions quote stands between. */
    function next(from: number): number {
      for (let other = from + 1; other < from + 4; other++) if (ground.passages[other]?.continues) return other
      return ground.passages.length
    }
  },
}
