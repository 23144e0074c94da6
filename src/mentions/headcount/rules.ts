// Every rule of headcounts, in order; those for shares are tried only where the sentence holds a percentage, the others where it holds a number.
import { bareRules } from './bare-rules.ts'
import type { HeadcountRule } from './draft.ts'
import { COUNT, PERCENT } from './mask.ts'
import { nounRules } from './noun-rules.ts'
import { shareRules } from './share-rules.ts'

const countRules: readonly HeadcountRule[] = [...nounRules, ...bareRules]

/** All of them: for tests, and for whoever wants to list what is found. */
export const rules: readonly HeadcountRule[] = [...countRules, ...shareRules]

/** The rules that can find something in a masked sentence. */
export function rulesFor(masked: string): readonly HeadcountRule[] {
  const counts = masked.includes(COUNT)
  const shares = masked.includes(PERCENT)
  return counts && shares ? rules : counts ? countRules : shares ? shareRules : []
}
