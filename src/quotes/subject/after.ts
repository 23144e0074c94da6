// The noun phrase after a verb of saying, where the order is turned round: "..., said Ada Moss, who runs the mill".
import type { Token } from '../tokens.ts'
import { DAY, isSpeakingNoun, PRONOUN, QUOTED, type Subject } from './subject.ts'

const DETERMINED = /^(?:the|a|an|one|two|three|its|his|her|their|several|another|some|both)$/u
const STOPS_INVERTED =
  /^(?:who|which|that|in|on|during|after|when|while|as|by|before|at|via|to|last|earlier|this|today|yesterday|late|told|from|speaking|adding|referring|commenting|citing|following|and|but|of the)$/u

/** The noun phrase after the verb; it must end where a noun phrase ends, else the verb has a clause after it. */
export function invertedSubject(tokens: readonly Token[], last: number): Subject | null {
  const from = last + 1
  const first = tokens[from]
  if (!first?.word || DAY.test(first.lower) || /^t(?:old|ell)/u.test(tokens[last]?.lower ?? '')) return null
  let to = from
  while (to < tokens.length && to - from < 22) {
    const token = tokens[to]
    if (
      !token ||
      token.text === QUOTED ||
      (!token.word && !/^[&'’-]$/u.test(token.text)) ||
      (STOPS_INVERTED.test(token.lower) && !token.capitalised && !isPartOfName(tokens, to))
    )
      break
    to++
  }
  if (to === from) return null
  if (PRONOUN.test(first.lower)) return to === from + 1 ? { from, to, inherits: false, inverted: true } : null
  const end = tokens[to - 1]
  const next = tokens[to]
  if (next && /^(?:that|which|and)$/u.test(next.lower) && !end?.capitalised && next.lower !== 'who') return null
  if (next?.text === ',') {
    // "said Vantor chief executive, Mark Hale."
    const name = nameAfter(tokens, to + 1)
    if (name > to + 1 && !end?.capitalised) return { from, to: name, inherits: false, inverted: true }
    if (name > to + 1 && /^(?:executive|officer|chairman|president|director|secretary|minister|manager|editor|spokes\p{L}+)$/u.test(end?.lower ?? ''))
      return { from, to: name, inherits: false, inverted: true }
  }
  if (!end) return null
  const bare = !first.capitalised && !end.capitalised && !DETERMINED.test(first.lower)
  if (bare && next?.word && next.lower !== 'familiar' && (!/^(?:in|on|with|at)$/u.test(next.lower) || tokens.length - to > 8)) return null // "said workers in the north would ..."
  if (end.capitalised || isSpeakingNoun(end.lower) || isTied(tokens, from, to)) return { from, to, inherits: false, inverted: true }
  // "said Ada Moss of the plan"
  const shorter = tokens.findIndex((token, at) => at > from && at < to && /^(?:of|about|for)$/u.test(token.lower) && tokens[at - 1]?.capitalised)
  return shorter > 0 ? { from, to: shorter, inherits: false, inverted: true } : null
}

/** "a spokesperson for the mine", "people familiar with the plan": a noun of people with a tie behind it, and no verb. */
function isTied(tokens: readonly Token[], from: number, to: number): boolean {
  const phrase = tokens.slice(from, to)
  if (phrase.some((token) => /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)$/u.test(token.lower))) return false
  return phrase.some((token, at) => isSpeakingNoun(token.lower) && /^(?:for|of|at|with|familiar|within|from|close)$/u.test(phrase[at + 1]?.lower ?? ''))
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:in|on|at|of|and)$/u.test(tokens[at]?.lower ?? '') && Boolean(tokens[at - 1]?.capitalised && tokens[at + 1]?.capitalised && tokens[at]?.lower === 'and')
  )
}

function nameAfter(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && at - from < 5 && tokens[at]?.capitalised && tokens[at]?.word) at++
  return at
}
