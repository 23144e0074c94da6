// Whose verb it is: the noun phrase that stands before a verb of saying, or after it where the order is turned round.
import type { Token } from '../tokens.ts'
import { invertedSubject } from './after.ts'
import { directSubject, insertedSubject } from './before.ts'
import { DAY, QUOTED, type Subject } from './subject.ts'

const SKIPPABLE = /^(?:\p{L}{2,}ly|also|then|later|earlier|again|now|once|further|has|have|had|since|still|even|first|today|yesterday|long)$/u
const PASSIVE = /^(?:to|be|is|are|was|were|been|being|not|n't|will|would|can|could|may|might|must|did|didn't|should|who've)$/u

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
