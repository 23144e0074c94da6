// From the subject of every verb of saying to the one who speaks; in the order of the text, so that pronouns find who spoke last.
import type { Cue } from '../cues.ts'
import type { Token } from '../tokens.ts'
import type { Asking, Spoken } from './history.ts'
import { phraseSpeaker } from './phrase.ts'
import { pronounSpeaker } from './refer.ts'
import { mentionsIn, type Roster } from './roster.ts'
import { namedSpeaker, type Speaker } from './speaker.ts'
import { DETERMINER, isAnonymous, isCorporate, isPersonal } from './words.ts'

const FRONTED = /^(?:in|on|at|during|after|before|by|for|from|with|since|under|following|despite|speaking|asked|when|while|as|to|over|throughout)$/u
const LONGEST_FRONTED = 24
const FEWEST_REMEMBERED_WORDS = 3

/** The speakers of all cues, each resolved with what was resolved before it. */
export function resolveSpeakers(cues: readonly Cue[], roster: Roster): Spoken[] {
  const spoken: Spoken[] = []
  const byWords = new Map<string, Speaker>()
  for (const cue of cues) {
    const asking: Asking = { roster, history: { spoken, byWords }, at: cue.start }
    const phrase = cue.clause.tokens.slice(cue.subject.from, cue.subject.to)
    const speaker = cue.subject.inherits ? inherited(cue, asking) : phraseSpeaker(phrase, asking)
    spoken.push({ cue, speaker })
    const words = phrase.map((token) => token.lower).join(' ')
    if (speaker && phrase.length >= FEWEST_REMEMBERED_WORDS && !byWords.has(words)) byWords.set(words, speaker)
  }
  return spoken
}

/** "but warned that", ", adding that": the subject of the clause before, else the first one of the sentence. */
function inherited(cue: Cue, asking: Asking): Speaker | null {
  const { spoken } = asking.history
  const last = spoken[spoken.length - 1]
  if (last && last.cue.clause === cue.clause && last.speaker && last.cue.family !== 'according') return last.speaker
  const { tokens, sentence } = cue.clause
  const from = behindFronted(tokens, cue.from)
  for (const mention of mentionsIn(asking.roster, tokens[from]?.start ?? sentence.start, cue.start)) {
    if (/^['’]s?\s/u.test(asking.roster.document.text.slice(mention.end, mention.end + 3))) continue
    return namedSpeaker(mention, asking.roster)
  }
  for (let at = from; at < cue.from; at++) {
    const token = tokens[at]
    if (!token) break
    if (/^(?:he|she|they|it)$/u.test(token.lower)) return pronounSpeaker(token.lower, asking)
    const noun = token.lower === 'the' ? tokens.slice(at + 1, at + 5).findIndex((each) => isCorporate(each.lower)) : -1
    if (noun >= 0) return phraseSpeaker(tokens.slice(at, at + noun + 2), asking)
    const named = token.capitalised && (at > 0 || !DETERMINER.test(token.lower)) ? phraseSpeaker(tokens.slice(at, phraseEnd(tokens, at)), asking) : null
    if (named) return named
  }
  return null
}

/** Where the subject can stand: behind "In response to a report in The Post, ". */
function behindFronted(tokens: readonly Token[], until: number): number {
  if (!FRONTED.test(tokens[0]?.lower ?? '')) return 0
  for (let at = 1; at < until && at < LONGEST_FRONTED; at++) if (tokens[at]?.text === ',') return at + 1
  return 0
}

/** Behind a name, or behind what belongs to it: "Hale", "Hale's relatives". */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && tokens[at]?.capitalised) at++
  if (!/['’]s?$/u.test(tokens[at - 1]?.text ?? '')) return at
  const noun = tokens.slice(at, at + 4).findIndex((token) => isAnonymous(token.lower) || isCorporate(token.lower) || isPersonal(token.lower))
  return noun < 0 ? at : at + noun + 1
}
