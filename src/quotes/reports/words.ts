// Small tests of words that the readings of reported clauses share.
import type { Token } from '../tokens.ts'

export const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|earlier|recently)$/u
export const FINITE =
  /^(?:is|are|was|were|be|been|am|has|have|had|will|would|can|could|may|might|should|must|shall|do|does|did|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't|didn't|it's|they're|he's|she's|we're|there's|it'll|they'll|\p{L}+ed)$/u
export const STARTS_CLAUSE =
  /^(?:it|he|she|they|we|i|there|the|a|an|its|his|her|their|our|this|that|these|those|some|all|no|most|many|if|while|as|more|both|about|around|only|nearly|almost|employees|workers|staff|jobs)$/u
export const STARTS_ADVERBIAL = /^(?:in|on|at|during|via|through|last|this|late|earlier|over|from|after|before|ahead|by|with|alongside|when|while|following)$/u

/** Whether a stretch holds something like a finite verb. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token && (FINITE.test(token.lower) || (token.word && !token.capitalised && /\p{L}(?:s|ed)$/u.test(token.lower)))) return true
  }
  return false
}
