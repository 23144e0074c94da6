// What the subject of a verb of saying is, and the small classes of words that all its readings share.
import { CORPORATE, ISSUED, MEDIA } from '../lexicon/organisations.ts'
import { ANONYMOUS, PERSONAL } from '../lexicon/people.ts'
import type { Token } from '../tokens.ts'

/** A stretch of tokens, `end` exclusive; `inherits` where the subject is that of the clause before ("but warned that ..."). */
export interface Subject {
  readonly from: number
  readonly to: number
  readonly inherits: boolean
  readonly inverted: boolean
}

/** The token that stands for a passage taken out. */
export const QUOTED = '“”'

const nouns = new Set([...ANONYMOUS, ...PERSONAL, ...CORPORATE, ...MEDIA, ...ISSUED, 'trio', 'pair', 'duo', 'couple'])
const titles = new Set(PERSONAL)

/** A common noun that can end the phrase of a speaker. */
export const isSpeakingNoun = (word: string): boolean => nouns.has(word)
export const isTitle = (word: string): boolean => titles.has(word)

export const PRONOUN = /^(?:he|she|they|it|we|i|you)$/u
export const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/u
export const SUBORDINATE = /^(?:that|while|when|as|but|because|although|though|if|where|after|before|since|until|than|whether|so|yet|how|whose|what)$/u
const BREAK = /^[;:—–"“”()[\]]$/u

/** Where a noun phrase cannot go on: punctuation, a passage in marks, a conjunction between clauses. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.text === QUOTED || token.text === ',' || BREAK.test(token.text)) return true
  if (token.lower === 'and') {
    const before = tokens[at - 1]
    if (before && isTitle(before.lower)) return /^(?:the|a|an|it|he|she|they|we)$/u.test(tokens[at + 1]?.lower ?? '') // "president and chief executive"
    return !(before?.capitalised && tokens[at + 1]?.capitalised)
  }
  return SUBORDINATE.test(token.lower) || /^(?:who|which)$/u.test(token.lower)
}
