// "..., X said", "..., said X", "..., it said, as well as ...": the report before its verb.
import type { Spoken } from '../speakers/resolve.ts'
import { endOfClause, startOfSentence, trimEnd } from './ends.ts'
import type { Reading } from './index.ts'
import { hasVerb } from './words.ts'

export function clauseBefore({ cue }: Spoken): Reading | null {
  const { tokens } = cue.clause
  if (cue.subject.inherits || cue.family === 'participle') return null
  const start = Math.min(cue.subject.from, cue.from)
  if (!/^[,–—-]$/u.test(tokens[start - 1]?.text ?? '')) return null
  const from = startOfSentence(tokens)
  const to = trimEnd(tokens, from, start)
  if (to - from < 4 || !hasVerb(tokens, from, to)) return null
  const end = Math.max(cue.to, cue.subject.to)
  const parts = [{ from, to }]
  // "X is looking to limit travel, it said, as well as reduce costs"
  if (tokens[end]?.text === ',' && /^(?:as|and|but|with|while|although|because)$/u.test(tokens[end + 1]?.lower ?? ''))
    parts.push({ from: end + 1, to: endOfClause(tokens, end + 1, null) })
  return { parts: parts.filter((part) => part.to > part.from), rule: 'quote.clause-said' }
}
