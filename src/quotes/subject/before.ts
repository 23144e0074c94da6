// The noun phrase before a verb of saying: right before it, before an apposition, or before a relative clause.
import type { Token } from '../tokens.ts'
import { isBoundary, isSpeakingNoun, PRONOUN, QUOTED, SUBORDINATE, type Subject } from './subject.ts'

const LONGEST_SUBJECT = 30
const FRONTED =
  /^(?:in|on|at|during|after|before|by|for|from|with|since|under|meanwhile|however|yesterday|today|earlier|last|but|and|yet|still|then|also|later|speaking|asked|when|while|as|to|following|despite|according|over|throughout|instead|separately)$/u

/** The noun phrase that ends at `at`. */
export function directSubject(tokens: readonly Token[], at: number): Subject | null {
  const last = tokens[at]
  if (!last) return null
  if (last.text === ',') return insertedSubject(tokens, at)
  if (!last.word) return null
  if (PRONOUN.test(last.lower)) return { from: at, to: at + 1, inherits: false, inverted: false }
  if (/^(?:who|which|that)$/u.test(last.lower)) return relativeAntecedent(tokens, at)
  let from = at
  while (from > 0 && at - from < LONGEST_SUBJECT && !isBoundary(tokens, from - 1)) from--
  const boundary = tokens[from - 1]
  // "the union that represents the drivers said"
  if (boundary && /^(?:that|which|who)$/u.test(boundary.lower) && isRelativeVerb(tokens[from])) return relativeAntecedent(tokens, from - 1)
  if (boundary && /^(?:who|which)$/u.test(boundary.lower)) return null // "who the company said"
  return { from, to: at + 1, inherits: false, inverted: false }
}

function isRelativeVerb(token: Token | undefined): boolean {
  return token !== undefined && !token.capitalised && /\p{L}{2}(?:s|ed)$/u.test(token.lower) && !isSpeakingNoun(token.lower)
}

/** "Freedom House, which said", "Jamie Dimon, who says". */
function relativeAntecedent(tokens: readonly Token[], at: number): Subject | null {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const noun = tokens[before]
  if (!noun?.word || noun.text === QUOTED) return null
  if (/^(?:it|is|all)$/u.test(noun.lower)) return null
  let from = before
  while (from > 0 && !isBoundary(tokens, from - 1) && before - from < 12) from--
  return { from, to: before + 1, inherits: false, inverted: false }
}

/** The subject before an apposition or a relative clause: "Rod Hale, the chairman, said", "The firm, which has 300 staff, said". */
export function insertedSubject(tokens: readonly Token[], comma: number): Subject | null {
  let from = comma
  while (from > 0 && tokens[from - 1]?.text !== QUOTED && !/^[;:—–]$/u.test(tokens[from - 1]?.text ?? '') && comma - from < 60) from--
  const segments: { from: number; to: number }[] = []
  let start = from
  for (let at = from; at <= comma; at++) {
    const token = tokens[at]
    if (token?.text !== ',' && token?.text !== '(' && token?.text !== ')') continue
    if (at > start) segments.push({ from: start, to: at })
    start = at + 1
  }
  while (segments.length > 1 && FRONTED.test(tokens[segments[0]?.from ?? 0]?.lower ?? '')) segments.shift()
  const first = segments[0]
  if (!first) return null
  let head = first.from
  for (let at = first.to - 1; at >= first.from; at--) {
    if (SUBORDINATE.test(tokens[at]?.lower ?? '')) {
      head = at + 1
      break
    }
  }
  if (head >= first.to) return null
  // a short title before a name: "Vice Chairman of Vantor, Mark Hale, said"
  const second = segments[1]
  const named =
    second &&
    second.to - second.from <= 4 &&
    tokens
      .slice(second.from, second.to)
      .every((token) => (token.capitalised && !/^[RDI]-\p{Lu}/u.test(token.text)) || /^(?:van|von|de|der|bin|al)$/u.test(token.lower))
  return { from: head, to: named && second ? second.to : first.to, inherits: false, inverted: false }
}
