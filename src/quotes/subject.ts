// Whose verb it is: the noun phrase that stands before a verb of saying, or after it where the order is turned round ("..., said Ada Moss").
import { CORPORATE } from './lexicon/organisations.ts'
import { ANONYMOUS, PERSONAL } from './lexicon/people.ts'
import type { Token } from './tokens.ts'

/** A stretch of tokens, `end` exclusive; `inherits` where the subject is that of the clause before ("but warned that ..."). */
export interface Subject {
  readonly from: number
  readonly to: number
  readonly inherits: boolean
  readonly inverted: boolean
}

const SKIPPABLE = /^(?:\p{L}{2,}ly|also|then|later|earlier|again|now|once|further|has|have|had|since|still|even|first|today|yesterday|long)$/u
const PASSIVE = /^(?:to|be|is|are|was|were|been|being|not|n't|will|would|can|could|may|might|must|did|didn't|should|who've)$/u
const BREAK = /^[;:—–"“”()[\]]$/u
const SUBORDINATE = /^(?:that|while|when|as|but|because|although|though|if|where|after|before|since|until|than|whether|so|yet|how|whose|what)$/u
const PRONOUN = /^(?:he|she|they|it|we|i|you)$/u
const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/u
const DETERMINED = /^(?:the|a|an|one|two|three|its|his|her|their|several|another|some|both)$/u
const LONGEST_SUBJECT = 30
const STOPS_INVERTED =
  /^(?:who|which|that|in|on|during|after|when|while|as|by|before|at|via|to|last|earlier|this|today|yesterday|late|told|from|speaking|adding|referring|commenting|citing|following|and|but|of the)$/u
const titles = new Set(PERSONAL)
const nouns = new Set([
  ...ANONYMOUS,
  ...PERSONAL,
  ...CORPORATE,
  'statement',
  'report',
  'email',
  'memo',
  'letter',
  'paper',
  'newspaper',
  'magazine',
  'outlet',
  'broadcaster',
  'trio',
  'pair',
  'duo',
  'couple',
])

/** The token that stands for a passage taken out. */
export const QUOTED = '“”'

/** The subject of the verb at `verb` (its last token at `last`); null where it has none of its own kind (passive, infinitive, noun). */
export function subjectOf(tokens: readonly Token[], verb: number, last: number, participle: boolean): Subject | null {
  const at = beforeAdverbs(tokens, verb - 1)
  const before = tokens[at]
  if (before && /^(?:quoted|as)$/u.test(before.lower) && participle) return reportedSpeaker(tokens, at)
  if (before && PASSIVE.test(before.lower)) return before.lower === 'to' && isQuoteIntroduced(tokens, last + 1) ? directSubject(tokens, at - 1) : null
  const turned =
    !before || before.text === ',' || before.text === QUOTED || before.text === '-' || before.text === '–' || before.text === '—' || before.text === ':'
  if (!participle && turned) {
    const inverted = invertedSubject(tokens, last)
    if (inverted) return inverted
  }
  if (!before) return participle ? inherited(0) : null
  if (before.text === QUOTED) return participle ? inherited(at) : null
  if (participle && /^(?:without|for|against|not|from)$/u.test(before.lower)) return null
  if (participle && (before.text === ',' || /^(?:and|by|but|of|after|before|while|-|–|—)$/u.test(before.lower))) return inherited(at)
  if (before.text === ',') return insertedSubject(tokens, at)
  if (/^(?:and|but|or)$/u.test(before.lower)) return inherited(at)
  if (before.text === ')') {
    const open = openingBracket(tokens, at)
    return open > 0 ? directSubject(tokens, open - 1) : null
  }
  return directSubject(tokens, at)
}

/** Behind adverbs and days: "Vantor on Thursday said", "the company last week also said". */
function beforeAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const word = tokens[at]?.lower ?? ''
    if (SKIPPABLE.test(word)) at--
    else if (DAY.test(word) && at > 0) at -= tokens[at - 1]?.lower === 'on' || tokens[at - 1]?.lower === 'late' ? 2 : 1
    else if (/^(?:week|month|year|night)$/u.test(word) && /^(?:last|this)$/u.test(tokens[at - 1]?.lower ?? '')) at -= 2
    else return at
  }
}

/** "quoting the boss as saying", "he was quoted as saying". */
function reportedSpeaker(tokens: readonly Token[], from: number): Subject | null {
  let at = tokens[from]?.lower === 'as' ? from - 1 : from
  if (tokens[at]?.lower === 'quoted') at--
  while (/^(?:is|was|were|are|been|has|have|being)$/u.test(tokens[at]?.lower ?? '')) at--
  return directSubject(tokens, at)
}

/** "prompting Moss to say: '...'" */
function isQuoteIntroduced(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === QUOTED || (/^[:,]$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === QUOTED)
}

function inherited(at: number): Subject {
  return { from: at, to: at, inherits: true, inverted: false }
}

function openingBracket(tokens: readonly Token[], from: number): number {
  let at = from
  while (at > 0 && from - at < 14 && tokens[at]?.text !== '(') at--
  return tokens[at]?.text === '(' ? at : 0
}

/** The noun phrase that ends at `at`. */
function directSubject(tokens: readonly Token[], at: number): Subject | null {
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

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.text === QUOTED || token.text === ',' || BREAK.test(token.text)) return true
  if (token.lower === 'and') {
    const before = tokens[at - 1]
    if (before && titles.has(before.lower)) return /^(?:the|a|an|it|he|she|they|we)$/u.test(tokens[at + 1]?.lower ?? '') // "president and chief executive"
    return !(before?.capitalised && tokens[at + 1]?.capitalised)
  }
  return SUBORDINATE.test(token.lower) || /^(?:who|which)$/u.test(token.lower)
}

function isRelativeVerb(token: Token | undefined): boolean {
  return token !== undefined && !token.capitalised && /\p{L}{2}(?:s|ed)$/u.test(token.lower) && !nouns.has(token.lower)
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

const FRONTED =
  /^(?:in|on|at|during|after|before|by|for|from|with|since|under|meanwhile|however|yesterday|today|earlier|last|but|and|yet|still|then|also|later|speaking|asked|when|while|as|to|following|despite|according|over|throughout|instead|separately|overhaul|redundancies)$/u

/** The subject before an apposition or a relative clause: "Rod Hale, the chairman, said", "The firm, which has 300 staff, said". */
function insertedSubject(tokens: readonly Token[], comma: number): Subject | null {
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

/** The noun phrase after the verb; it must end where a noun phrase ends, else the verb has a clause after it. */
function invertedSubject(tokens: readonly Token[], last: number): Subject | null {
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
  if (end.capitalised || nouns.has(end.lower) || isTied(tokens, from, to)) return { from, to, inherits: false, inverted: true }
  // "said Ada Moss of the plan"
  const shorter = tokens.findIndex((token, at) => at > from && at < to && /^(?:of|about|for)$/u.test(token.lower) && tokens[at - 1]?.capitalised)
  return shorter > 0 ? { from, to: shorter, inherits: false, inverted: true } : null
}

/** "a spokesperson for the mine", "people familiar with the plan": a noun of people with a tie behind it, and no verb. */
function isTied(tokens: readonly Token[], from: number, to: number): boolean {
  const phrase = tokens.slice(from, to)
  if (phrase.some((token) => /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)$/u.test(token.lower))) return false
  return phrase.some((token, at) => nouns.has(token.lower) && /^(?:for|of|at|with|familiar|within|from|close)$/u.test(phrase[at + 1]?.lower ?? ''))
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
