// Who has spoken so far in the article: what pronouns and repeated descriptions are resolved with.
import type { Cue } from '../cues.ts'
import type { Roster } from './roster.ts'
import type { Speaker } from './speaker.ts'

/** A verb of saying with its speaker; null where the subject is nobody who speaks ("the cuts", "this"). */
export interface Spoken {
  readonly cue: Cue
  readonly speaker: Speaker | null
}

export interface History {
  readonly spoken: readonly Spoken[]
  /** Longer descriptions by their words in lower case: "the world's second largest retailer". */
  readonly byWords: ReadonlyMap<string, Speaker>
}

/** For names that stand on their own ("Ada Moss: ..."). */
export const NOBODY_YET: History = { spoken: [], byWords: new Map() }

/** What the resolution of one phrase is asked with. */
export interface Asking {
  readonly roster: Roster
  readonly history: History
  /** Where in the text it is asked. */
  readonly at: number
}

const LONGEST_MEMORY = 120

/** The last speaker that fits, of those heard lately. */
export function lastSpeakerWho(history: History, fits: (speaker: Speaker) => boolean): Speaker | null {
  const { spoken } = history
  for (let at = spoken.length - 1; at >= 0 && spoken.length - at < LONGEST_MEMORY; at--) {
    const speaker = spoken[at]?.speaker
    if (speaker && fits(speaker)) return speaker
  }
  return null
}
