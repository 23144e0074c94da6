// The sieves in one list, the most precise first; each runs over all passages before the next one does.
import type { Document } from '../text/document.ts'
import type { Passage } from './passages/index.ts'
import { accordingTo } from './sieves/according-to.ts'
import { goesBefore } from './sieves/goes-before.ts'
import { goesOn } from './sieves/goes-on.ts'
import { insideReport } from './sieves/inside-report.ts'
import { interrupted } from './sieves/interrupted.ts'
import { lastSpeaker } from './sieves/last-speaker.ts'
import { nameColon } from './sieves/name-colon.ts'
import { openRun } from './sieves/open-run.ts'
import { paragraphAbove } from './sieves/paragraph-above.ts'
import { repeated } from './sieves/repeated.ts'
import { reportAfter } from './sieves/report-after.ts'
import { reportedAbove } from './sieves/reported-above.ts'
import { saidAfter } from './sieves/said-after.ts'
import { saidBefore } from './sieves/said-before.ts'
import type { Attribution, Sieve } from './sieves/sieve.ts'
import { signed } from './sieves/signed.ts'
import { transcript } from './sieves/transcript.ts'
import type { Spoken } from './speakers/history.ts'
import type { Roster } from './speakers/roster.ts'

export const sieves: readonly Sieve[] = [
  transcript,
  saidAfter,
  interrupted,
  saidBefore,
  paragraphAbove,
  openRun,
  goesOn,
  nameColon,
  signed,
  insideReport,
  reportAfter,
  accordingTo,
  repeated,
  reportedAbove,
  goesBefore,
  lastSpeaker,
]

const LONGEST_COMPARED = 40

/** Who said each passage, in the order of the passages; null for those that nobody is known to have said. */
export function attribute(document: Document, passages: readonly Passage[], spoken: readonly Spoken[], roster: Roster): (Attribution | null)[] {
  const attributions: (Attribution | null)[] = passages.map(() => null)
  const ground = { document, roster, passages, spoken, attributions }
  for (const sieve of sieves) {
    passages.forEach((passage, index) => {
      if (attributions[index]) return
      const found = sieve.attribute(index, passage, ground)
      if (found) attributions[index] = { ...found, rule: sieve.id }
    })
  }
  return agreeing(document, passages, attributions)
}

/** Words that stand twice in an article (captions repeat the body) were said by one speaker: a pronoun's finding gives way to the first. */
function agreeing(document: Document, passages: readonly Passage[], attributions: readonly (Attribution | null)[]): (Attribution | null)[] {
  const first = new Map<string, Attribution>()
  return attributions.map((attribution, index) => {
    const passage = passages[index]
    if (!attribution || !passage || passage.end - passage.start < LONGEST_COMPARED) return attribution
    const words = document.text.slice(passage.start, passage.start + LONGEST_COMPARED).toLowerCase()
    const earlier = first.get(words)
    if (!earlier) first.set(words, attribution)
    return earlier && saidByPronoun(attribution) && !saidByPronoun(earlier) ? { ...attribution, speaker: earlier.speaker } : attribution
  })
}

function saidByPronoun({ spoken }: Attribution): boolean {
  const subject = spoken?.cue.subject
  return subject !== undefined && /^(?:he|she|they)$/u.test(spoken?.cue.clause.tokens[subject.to - 1]?.lower ?? '')
}
