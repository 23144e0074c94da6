// "..., X said", "..., said X", "..., it said, as well as ...": the report before its verb.
import type { Spoken } from '../speakers/history.ts'
import type { Token } from '../tokens.ts'
import { endOfClause, startOfSentence, trimEnd } from './ends.ts'
import type { Reading } from './report.ts'
import { DAY, FINITE, hasVerb, STARTS_ADVERBIAL } from './words.ts'

export function clauseBefore({ cue }: Spoken): Reading | null {
  const { tokens } = cue.clause
  if (cue.subject.inherits || cue.family === 'participle') return null
  const start = Math.min(cue.subject.from, cue.from)
  if (!/^[,–—-]$/u.test(tokens[start - 1]?.text ?? '')) return null
  const from = startOfSentence(tokens)
  const to = trimEnd(tokens, from, start)
  const end = Math.max(cue.to, cue.subject.to)
  if (to - from < 4 || !hasVerb(tokens, from, to) || !endsHere(tokens, end, cue.verb)) return null
  if (STARTS_ADVERBIAL.test(tokens[from]?.lower ?? '') && !tokens.slice(from, to).some((token) => FINITE.test(token.lower))) return null // "In a recent meeting, she told staff to ..."
  const parts = [{ from, to }]
  // "X is looking to limit travel, it said, as well as reduce costs"
  if (tokens[end]?.text === ',' && /^(?:as|and|but|with|while|although|because)$/u.test(tokens[end + 1]?.lower ?? ''))
    parts.push({ from: end + 1, to: endOfClause(tokens, end + 1, null) })
  return { parts: parts.filter((part) => part.to > part.from), rule: 'quote.clause-said' }
}

/** Nothing is reported behind the verb: the sentence ends there, or with when, where and to whom. */
function endsHere(tokens: readonly Token[], end: number, verb: string): boolean {
  const next = tokens[end]
  if (!next?.word || STARTS_ADVERBIAL.test(next.lower) || DAY.test(next.lower) || /^(?:who|to|reporters|of|about|and|but)$/u.test(next.lower)) return true
  if (!/^t(?:old|ells?)$/u.test(verb)) return false
  const stop = tokens.findIndex((token, place) => place > end && (!token.word || STARTS_ADVERBIAL.test(token.lower)))
  return stop < 0 ? tokens.length - end <= 5 : stop - end <= 5
}
