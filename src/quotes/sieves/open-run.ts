// Paragraphs that each open their marks and only the last closes them are one quotation: of the attribution that closes it, else of the one that began it.
import type { Sieve } from './sieve.ts'

const LONGEST_RUN = 40

export const openRun: Sieve = {
  id: 'quote.open-run',
  attribute(index, passage, ground) {
    let at = index
    for (let step = 0; step < LONGEST_RUN && linked(at); step++) {
      at++
      const closing = ground.attributions[at]
      if (closing) return { speaker: closing.speaker, spoken: closing.spoken, joins: at }
    }
    at = index
    for (let step = 0; step < LONGEST_RUN && at > 0 && linkedBefore(at); step++) {
      at = previous(at)
      const opening = ground.attributions[at]
      if (opening) return { speaker: opening.speaker, spoken: opening.spoken, joins: at }
    }
    return null

    function linked(from: number): boolean {
      return ground.passages[from]?.runsOn === true && ground.passages[from + 1]?.continues === true
    }
    function linkedBefore(from: number): boolean {
      return passage.continues && ground.passages[from]?.continues === true && previous(from) >= 0
    }
    /** The passage that was left open; captions may stand between. */
    function previous(from: number): number {
      for (let other = from - 1; other >= 0 && from - other < 8; other--) if (ground.passages[other]?.runsOn) return other
      return -1
    }
  },
}
