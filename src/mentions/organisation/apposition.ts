// Appositions that say what trade a name is in.
import { IS } from '../name/classes.ts'
import type { Name } from '../name/name.ts'
import type { Token } from '../name/token.ts'

const has = (token: Token | undefined, bits: number): boolean => !!token && (token.classes & bits) !== 0

/** "Vantor, a maker of ...", "Ostia, one of the largest retailers", "Ostia, the airline's parent company". */
export function tradeFollows(name: Name): boolean {
  const { tokens, to } = name
  const first = tokens[to]
  if (!first || !/^(?:a|an|the|one|europe|britain|america|china|india|world|which|owned|part|whose|another|also)$/u.test(first.lower)) return false
  for (let at = to + 1; at < Math.min(tokens.length, to + 9); at++) {
    const token = tokens[at]
    if (!token || /[,;:(]/u.test(token.before)) return false
    if (!token.capital && has(token, IS.sureKind)) return !has(tokens[at + 1], IS.title) || has(token, IS.function)
    if (has(token, IS.title) || /^(?:who|whom)$/u.test(token.lower)) return false
  }
  return false
}

/** "rivals such as Ostia", "companies including Vantor", "titles like Harbour Weekly". */
export function suchAs(...before: readonly (Token | undefined)[]): boolean {
  const [one, two, three] = before
  if (one?.lower === 'as' && two?.lower === 'such') return has(three, IS.sureKind)
  return /^(?:like|including|namely)$/u.test(one?.lower ?? '') && has(two, IS.sureKind)
}
