// "X said (on Monday) (that) ...", "X told the paper ...", ", adding that ...": the report behind its verb.
import type { Spoken } from '../speakers/history.ts'
import { QUOTED } from '../subject/subject.ts'
import type { Token } from '../tokens.ts'
import { endOfClause } from './ends.ts'
import type { Reading } from './report.ts'
import { DAY, hasVerb, STARTS_ADVERBIAL, STARTS_CLAUSE } from './words.ts'

const NOT_A_REPORT =
  /^(?:of|so|nothing|goodbye|sorry|about|for|to|farewell|against|on|back|up|off|down|yes|by|whether|what|why|how|when|where|who|with|through|via|\p{L}{2,}ing|sent|seen|viewed|obtained|reviewed|published|released|posted|issued|dated|late|ahead|citing|was|is|were|are|had|has|have|will|would|could|can|may|might|should|must)$/u
const NEEDS_VERB = /^(?:add|announc|writ|wrote|warn)/u
const TELLING = /^t(?:old|ells?|elling)$/u
const OCCASION =
  /^(?:statement|email|e-mail|memo|letter|interview|call|filing|report|release|message|note|tweet|post|briefing|conference|meeting|update|blog|presentation|submission)$/u
const PERIOD =
  /^(?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|do|does|did|\p{L}+n't|planned|expected|intended|remained|needed|wanted|hoped)$/u
const LONGEST_ADVERBIAL = 18

export function clauseAfter({ cue }: Spoken, next: Spoken | null): Reading | null {
  if (cue.subject.inverted) return null
  const { tokens } = cue.clause
  const first = tokens[cue.to]
  if (!first || first.text === ':' || first.text === QUOTED) return null
  const that = nearThat(tokens, cue.to, TELLING.test(cue.verb))
  const from = that >= 0 ? that + 1 : withoutThat(tokens, cue.to, cue.verb)
  if (from < 0) return null
  let to = endOfClause(tokens, from, next)
  if (
    /^(?:while|although|though)$/u.test(tokens[cue.subject.from - 1]?.lower ?? tokens[cue.subject.from]?.lower ?? '') ||
    /^(?:while|although|though)$/u.test(tokens[cue.subject.from]?.lower ?? '')
  )
    to = firstComma(tokens, from, to)
  if (to - from < 2 || (that < 0 && !hasVerb(tokens, from, to))) return null
  return { parts: [{ from, to }], rule: that >= 0 ? 'quote.said-that' : 'quote.said-clause' }
}

/** "While the minister has said some funds may return, it is unclear": the report ends with its own clause. */
function firstComma(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (tokens[at]?.text === ',') return at
  return to
}

function withoutThat(tokens: readonly Token[], start: number, verb: string): number {
  const listened = TELLING.test(verb) ? afterListener(tokens, start) : start
  if (listened < 0) return -1
  const from = afterAdverbial(tokens, listened)
  const word = tokens[from]
  if (!word?.word || word.lower === 'to' || (NOT_A_REPORT.test(word.lower) && !word.capitalised)) return -1
  return NEEDS_VERB.test(verb) && !startsFinite(tokens, from) ? -1 : from
}

/** The place of a "that" which opens the report, behind a listener and adverbials: "told analysts on an earnings call that", "said, according to The Post, that". */
function nearThat(tokens: readonly Token[], from: number, telling: boolean): number {
  for (let at = from; at < tokens.length && at - from < LONGEST_ADVERBIAL; at++) {
    const token = tokens[at]
    if (!token || token.text === QUOTED || /^[;:]$/u.test(token.text)) return -1
    // "in an email that was seen by The Post": a relative clause, no report
    if (token.lower === 'that') return /^(?:was|is|were|are|has|had)$/u.test(tokens[at + 1]?.lower ?? '') ? -1 : at
    if (/^(?:it|he|she|they|we|i|will|would|is|are|was|were|has|have|had|which|who|because|if)$/u.test(token.lower)) return -1
    if (at === from && token.text === ',' && !/^(?:according|citing|in|on|at|during)$/u.test(tokens[at + 1]?.lower ?? '')) return -1
    if (at === from && token.word && !telling && !DAY.test(token.lower) && !STARTS_ADVERBIAL.test(token.lower) && token.lower !== 'to') return -1
  }
  return -1
}

/** Behind the one who is told: "investors", "the paper", "Reuters", "US investors", "him"; -1 for "told of", "told staff to". */
function afterListener(tokens: readonly Token[], start: number): number {
  let at = start
  if (/^(?:him|her|them|us|me|you)$/u.test(tokens[at]?.lower ?? '')) return at + 1
  if (/^(?:the|a|an|its|his|her|their|our)$/u.test(tokens[at]?.lower ?? '')) at++
  for (; at < tokens.length && at - start < 8; at++) {
    const token = tokens[at]
    if (!token?.word) return token?.text === ',' && at > start ? at + 1 : -1
    if (/^(?:to|about|of|how|not)$/u.test(token.lower)) return -1
    if (
      at > start &&
      !(token.capitalised && tokens[at - 1]?.capitalised) &&
      (STARTS_CLAUSE.test(token.lower) || STARTS_ADVERBIAL.test(token.lower) || DAY.test(token.lower))
    )
      return at
  }
  return -1
}

/** Behind "on Friday", "in a statement", "last week", "Thursday". */
function afterAdverbial(tokens: readonly Token[], start: number): number {
  let at = start
  for (let round = 0; round < 4; round++) {
    const word = tokens[at]?.lower ?? ''
    if (DAY.test(word)) at++
    else if (/^(?:on|late)$/u.test(word) && DAY.test(tokens[at + 1]?.lower ?? '')) at += 2
    else if (/^(?:last|this|earlier|late|in)$/u.test(word) && PERIOD.test(tokens[at + 1]?.lower ?? '')) at += 2
    else if (/^(?:in|on|at|via|during|by)$/u.test(word)) {
      const end = tokens.findIndex((each, place) => place > at && place < at + 9 && OCCASION.test(each.lower))
      if (end < 0) return at
      at = end + 1
    } else if (word === ',') at++
    else return at
  }
  return at
}

/** A clause with a verb of its own, not "announced plans to cut" nor "added 500 jobs". */
function startsFinite(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < 14; at++) {
    const word = tokens[at]?.lower ?? ''
    if (/^(?:that|which|who|to|for|of|at|in|,)$/u.test(word)) return false
    if (at > from && AUXILIARY.test(word)) return true
  }
  return false
}
