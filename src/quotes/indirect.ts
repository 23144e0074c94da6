// Reports without quotation marks: "X said that ...", "..., said X", "according to X, ...", one quote for every verb with its own clause.
import type { Span } from '../record/span.ts'
import type { Document } from '../text/document.ts'
import type { Spoken } from './speakers/resolve.ts'
import { QUOTED } from './subject.ts'
import type { Token } from './tokens.ts'

export interface Report {
  readonly spoken: Spoken
  readonly parts: readonly Span[]
  readonly rule: string
}

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|earlier|recently)$/u
const FINITE =
  /^(?:is|are|was|were|be|been|am|has|have|had|will|would|can|could|may|might|should|must|shall|do|does|did|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't|didn't|it's|they're|he's|she's|we're|there's|it'll|they'll|\p{L}+ed)$/u
const STARTS_CLAUSE =
  /^(?:it|he|she|they|we|i|there|the|a|an|its|his|her|their|our|this|that|these|those|some|all|no|most|many|if|while|as|more|both|about|around|only|nearly|almost|employees|workers|staff|jobs)$/u
const NOT_A_REPORT = /^(?:of|so|nothing|goodbye|sorry|about|for|to|as|farewell|against|on|back|up|off|down|yes|by|whether|what|why|when|where|who)$/u
const NEEDS_VERB = /^(?:add|announce|writ|wrote|warn)/u
const ADVERBIAL_START = /^(?:in|on|at|during|via|through|last|this|late|earlier|over|from|after|before|ahead|by|with|alongside|when|while|following)$/u
const LONGEST_ADVERBIAL = 16

/** The reports of all verbs that no quoted passage belongs to. */
export function findReports(document: Document, spoken: readonly Spoken[], taken: ReadonlySet<Spoken>): Report[] {
  const reports: Report[] = []
  spoken.forEach((each, index) => {
    const { cue, speaker } = each
    if (!speaker || taken.has(each) || cue.clause.sentence.paragraph.role === 'heading') return
    if (cue.family !== 'reporting' && cue.family !== 'participle' && cue.family !== 'according') return
    if (speaker.sort === 'writing' && cue.family === 'according') return
    if (speaker.sort === 'pronoun') return
    const next = spoken[index + 1]
    const until = next && next.cue.clause === cue.clause ? next : null
    const report = cue.family === 'according' ? accordingTo(each) : (clauseAfter(each, until) ?? clauseBefore(each))
    if (!report) return
    const parts = report.parts.flatMap((part) => spanOf(document, cue.clause.tokens, part.from, part.to))
    if (parts.length > 0) reports.push({ spoken: each, parts, rule: report.rule })
  })
  return reports
}

interface Range {
  readonly from: number
  readonly to: number
}
type Found = { readonly parts: readonly Range[]; readonly rule: string } | null

function accordingTo({ cue }: Spoken): Found {
  const { tokens } = cue.clause
  const verb = tokens[cue.from - 1]?.text === ',' ? tokens[cue.from - 2]?.lower : tokens[cue.from - 1]?.lower
  if (verb && /^(?:said|says|told|added|warned|wrote|announced)$/u.test(verb)) return null // "said, according to The Post, that": the first is the speaker
  const opens = cue.from <= 1 || (cue.from <= 3 && !tokens.slice(0, cue.from).some((token) => token.text === ','))
  if (opens) {
    if (tokens[cue.subject.to]?.text !== ',') return null
    return clause(cue.subject.to + 1, endOfClause(tokens, cue.subject.to + 1, null), 'quote.according-to-first')
  }
  let to = cue.from
  while (to > 0 && tokens[to - 1]?.text === ',') to--
  return clause(startOfSentence(tokens), to, 'quote.according-to-last')
}

/** "X said (on Monday) (that) ..." */
function clauseAfter(spoken: Spoken, next: Spoken | null): Found {
  const { cue } = spoken
  if (cue.subject.inverted && !cue.subject.inherits) return null
  const { tokens } = cue.clause
  let from = cue.to
  const that = nearThat(tokens, from)
  const first = tokens[from]
  if (!first || first.text === ':' || first.text === QUOTED) return null
  if (that >= 0) from = that + 1
  else {
    if (/^(?:told|tell|tells|telling)$/u.test(cue.verb)) from = afterListener(tokens, from)
    if (from < 0) return null
    from = afterAdverbial(tokens, from)
    const word = tokens[from]
    if (!word?.word || NOT_A_REPORT.test(word.lower)) return null
    if (NEEDS_VERB.test(cue.verb) && !startsFinite(tokens, from)) return null
  }
  const to = endOfClause(tokens, from, next)
  if (!tokens.slice(from, to).some((token) => FINITE.test(token.lower) || (token.word && /(?:s|ed)$/u.test(token.lower)))) return null
  return clause(from, to, that >= 0 ? 'quote.said-that' : 'quote.said-clause')
}

/** "..., X said." / "..., said X." */
function clauseBefore(spoken: Spoken): Found {
  const { cue } = spoken
  const { tokens } = cue.clause
  if (cue.subject.inherits) return null
  const start = Math.min(cue.subject.from, cue.from)
  let to = start
  if (tokens[to - 1]?.text !== ',') {
    const comma = lastComma(tokens, start)
    if (comma < 0 || start - comma > 4) return null // "..., Labour's MP Ada Moss says": the phrase was cut short
    to = comma + 1
  }
  while (to > 0 && tokens[to - 1]?.text === ',') to--
  const from = startOfSentence(tokens)
  if (to - from < 3) return null
  const end = Math.max(cue.to, cue.subject.to)
  const rest = tokens[end]
  const parts = [{ from, to }]
  if (rest?.text === ',' && /^(?:as|and|but|with|while|although|because)$/u.test(tokens[end + 1]?.lower ?? ''))
    parts.push({ from: end + 1, to: endOfClause(tokens, end + 1, null) })
  const whole = parts.map((part) => clause(part.from, part.to, 'quote.clause-said'))
  return whole[0] ? { parts: whole.flatMap((each) => each?.parts ?? []), rule: 'quote.clause-said' } : null
}

function lastComma(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0 && before - at < 6; at--) if (tokens[at]?.text === ',') return at
  return -1
}

/** Two words at least. */
function clause(from: number, to: number, rule: string): Found {
  if (to - from < 2) return null
  return { parts: [{ from, to }], rule }
}

function startOfSentence(tokens: readonly Token[]): number {
  let from = 0
  while (from < tokens.length && (!tokens[from]?.word || /^(?:and|but|yet|so|however|meanwhile)$/u.test(tokens[from]?.lower ?? ''))) from++
  return from
}

/** The place of a "that" which opens the report, behind a listener and adverbials: "told analysts on an earnings call that". */
function nearThat(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at - from < LONGEST_ADVERBIAL; at++) {
    const token = tokens[at]
    if (!token || token.text === QUOTED || /^[;:]$/u.test(token.text)) return -1
    if (token.lower === 'that') return at
    if (/^(?:it|he|she|they|we|i|will|would|is|are|was|were|has|have|had|which|who|because|if)$/u.test(token.lower)) return -1
    if (
      at === from &&
      token.word &&
      !DAY.test(token.lower) &&
      !ADVERBIAL_START.test(token.lower) &&
      !/^(?:told|tell|tells|telling)$/u.test(tokens[from - 1]?.lower ?? '')
    )
      return -1
  }
  return -1
}

/** Behind the one who is told: "investors", "the paper", "Reuters", "US investors", "him". */
function afterListener(tokens: readonly Token[], start: number): number {
  let at = start
  if (/^(?:him|her|them|us|me|you)$/u.test(tokens[at]?.lower ?? '')) return at + 1
  if (/^(?:of|how|about|to)$/u.test(tokens[at]?.lower ?? '')) return -1
  if (/^(?:the|a|an|its|his|her|their|our)$/u.test(tokens[at]?.lower ?? '')) at++
  while (at < tokens.length && at - start < 8) {
    const token = tokens[at]
    if (!token?.word) return token?.text === ',' ? at + 1 : -1
    if (/^(?:to|about|of|how|not)$/u.test(token.lower)) return -1
    if (at > start && (STARTS_CLAUSE.test(token.lower) || ADVERBIAL_START.test(token.lower) || DAY.test(token.lower))) return at
    at++
  }
  return -1
}

/** Behind "on Friday", "in a statement", "last week", "Thursday". */
function afterAdverbial(tokens: readonly Token[], start: number): number {
  let at = start
  for (let round = 0; round < 3; round++) {
    const token = tokens[at]
    if (!token) return at
    if (DAY.test(token.lower)) at++
    else if (token.lower === 'on' && DAY.test(tokens[at + 1]?.lower ?? '')) at += 2
    else if (
      /^(?:last|this|earlier|late)$/u.test(token.lower) &&
      /^(?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        tokens[at + 1]?.lower ?? '',
      )
    )
      at += 2
    else if (/^(?:in|on|at|via|during|by)$/u.test(token.lower)) {
      const end = tokens.findIndex(
        (each, place) =>
          place > at &&
          place < at + 9 &&
          /^(?:statement|email|e-mail|memo|letter|interview|call|filing|report|release|message|note|tweet|post|briefing|conference|meeting|update|blog)$/u.test(
            each.lower,
          ),
      )
      if (end < 0) return at
      at = end + 1
    } else if (token.text === ',') at++
    else return at
  }
  return at
}

/** A clause with a verb of its own, not "announced plans to cut" nor "added 500 jobs". */
function startsFinite(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < 14; at++) {
    const word = tokens[at]?.lower ?? ''
    if (/^(?:that|which|who|to|for|,)$/u.test(word)) return false
    if (at > from && FINITE.test(word)) return true
  }
  return false
}

/** Where a report ends: before the next verb that takes it on ("but warned"), before ", according to", "(file photo)", or with the sentence. */
function endOfClause(tokens: readonly Token[], from: number, next: Spoken | null): number {
  let to = tokens.length
  if (next && next.cue.from > from) {
    const inherits = next.cue.subject.inherits
    const start = inherits ? next.cue.from : Math.min(next.cue.subject.from, next.cue.from)
    if (inherits || tokens[start - 1]?.text === ',' || /^(?:and|but|while)$/u.test(tokens[start - 1]?.lower ?? '')) to = start
  }
  for (let at = from + 2; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.text === '(' && /^(?:file|pictured|above|stock)$/u.test(tokens[at + 1]?.lower ?? '')) to = at
    else if (
      token.lower === 'but' &&
      /^(?:did|has|had|is|was|declined|also|stressed|insisted|gave|would|refused|acknowledged|conceded|noted|admitted)$/u.test(tokens[at + 1]?.lower ?? '')
    )
      to = at
    else if (token.text === ';') to = at
  }
  while (to > from && (/^[.,;:!?–—-]$/u.test(tokens[to - 1]?.text ?? '') || /^(?:and|but|while|also|then|by|later)$/u.test(tokens[to - 1]?.lower ?? ''))) to--
  return to
}

function spanOf(document: Document, tokens: readonly Token[], from: number, to: number): Span[] {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return []
  let end = last.end
  while (end > first.start && /[\s.,;]/u.test(document.text.charAt(end - 1))) end--
  return end > first.start ? [{ start: first.start, end }] : []
}
