// "According to X, ..." and "..., according to X".
import type { Spoken } from '../speakers/history.ts'
import { endOfClause, startOfSentence, trimEnd } from './ends.ts'
import type { Reading } from './report.ts'
import { FINITE } from './words.ts'

const WRITTEN =
  /^(?:reports?|filings?|e-?mails?|memos?|documents?|websites?|notices?|letters?|statements?|records|papers|posts?|site|presentation|survey|study)$/u

export function according({ cue }: Spoken, previous: Spoken | null): Reading | null {
  const { tokens } = cue.clause
  if (previous?.speaker && previous.cue.family === 'reporting') return null // "Moss said, according to The Post, that ...": she is the speaker
  if (tokens.slice(cue.subject.from, cue.subject.to).some((token) => WRITTEN.test(token.lower))) return null
  const opens = cue.from <= 3 && !tokens.slice(0, cue.from).some((token) => token.text === ',')
  if (opens) {
    const from = cue.subject.to + 1
    if (tokens[cue.subject.to]?.text !== ',') return null
    const to = endOfClause(tokens, from, null)
    return to - from > 1 ? { parts: [{ from, to }], rule: 'quote.according-to-first' } : null
  }
  const from = startOfSentence(tokens)
  const to = trimEnd(tokens, from, cue.from)
  // "At the mill, according to Moss, 80 people are left"
  if (tokens[cue.subject.to]?.text === ',' && !tokens.slice(from, to).some((token) => FINITE.test(token.lower))) {
    const rest = { from: cue.subject.to + 1, to: endOfClause(tokens, cue.subject.to + 1, null) }
    return rest.to - rest.from > 3 ? { parts: [rest], rule: 'quote.according-to-first' } : null
  }
  return to - from > 2 ? { parts: [{ from, to }], rule: 'quote.according-to-last' } : null
}
