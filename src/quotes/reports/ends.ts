// Where a reported clause begins and ends within its sentence.
import type { Spoken } from '../speakers/history.ts'
import type { Token } from '../tokens.ts'

/** The first word of the sentence that belongs to a report: "And", "But" and bullets left out. */
export function startOfSentence(tokens: readonly Token[]): number {
  let from = 0
  while (from < tokens.length && (!tokens[from]?.word || /^(?:and|but|yet|so|however|meanwhile)$/u.test(tokens[from]?.lower ?? ''))) from++
  const label = tokens.findIndex((token, at) => at > from && at < from + 4 && token.text === ':') // "Lumenar: The service is cutting 220 jobs, ..."
  return label > 0 ? label + 1 : from
}

/** Where a report ends: before the next verb that takes it on ("but warned"), before a picture's note ("(file photo)"), or with the sentence. */
export function endOfClause(tokens: readonly Token[], from: number, next: Spoken | null): number {
  let to = tokens.length
  if (next && next.cue.from > from) {
    const { inherits } = next.cue.subject
    const start = inherits ? next.cue.from : Math.min(next.cue.subject.from, next.cue.from)
    const before = tokens[start - 1]
    if (inherits || before?.text === ',' || /^(?:and|but|while)$/u.test(before?.lower ?? '')) to = start
  }
  for (let at = from + 2; at < to; at++) {
    const token = tokens[at]
    const after = tokens[at + 1]?.lower ?? ''
    if (!token) break
    if (token.text === '(' && /^(?:file|pictured|above|stock)$/u.test(after)) to = at
    else if (
      token.lower === 'but' &&
      /^(?:did|has|had|is|was|declined|also|stressed|insisted|gave|would|refused|acknowledged|conceded|noted|admitted)$/u.test(after)
    )
      to = at
    else if (token.text === ';' || (token.lower === 'citing' && tokens[at - 1]?.text === ',')) to = at
  }
  return trimEnd(tokens, from, to)
}

/** The end without the commas and conjunctions that lead on to what follows. */
export function trimEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = end
  while (to > from && (/^[.,;:!?–—-]$/u.test(tokens[to - 1]?.text ?? '') || /^(?:and|but|while|also|then|by|later)$/u.test(tokens[to - 1]?.lower ?? ''))) to--
  return to
}
