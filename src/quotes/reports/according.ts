// "According to X, ..." and "..., according to X".
import type { Spoken } from '../speakers/resolve.ts'
import { endOfClause, startOfSentence, trimEnd } from './ends.ts'
import type { Reading } from './index.ts'

export function according({ cue }: Spoken): Reading | null {
  const { tokens } = cue.clause
  const verb = tokens[cue.from - 1]?.text === ',' ? tokens[cue.from - 2]?.lower : tokens[cue.from - 1]?.lower
  if (verb && /^(?:said|says|told|added|warned|wrote|announced)$/u.test(verb)) return null // "said, according to The Post, that": the first is the speaker
  const opens = cue.from <= 3 && !tokens.slice(0, cue.from).some((token) => token.text === ',')
  if (opens) {
    const from = cue.subject.to + 1
    if (tokens[cue.subject.to]?.text !== ',') return null
    const to = endOfClause(tokens, from, null)
    return to - from > 1 ? { parts: [{ from, to }], rule: 'quote.according-to-first' } : null
  }
  const from = startOfSentence(tokens)
  const to = trimEnd(tokens, from, cue.from)
  return to - from > 2 ? { parts: [{ from, to }], rule: 'quote.according-to-last' } : null
}
