// Titles behind a name: "Mark Nelson, vice chairman of Ostia", "replaced Ana Petrov as CEO".
import { IS } from '../../mentions/name/classes.ts'
import type { Name } from '../../mentions/name/name.ts'
import type { Token } from '../../mentions/name/token.ts'
import { has, isHead, positions, type Title, titleOf } from './title.ts'

const STOP =
  /^(?:who|which|that|said|says|told|has|have|had|is|was|are|were|will|would|in|on|with|while|but|from|to|as|at|by|after|when|where|since|because|he|she|it|they)$/u
const DEGREE = /^(?:ph\.?d|m\.?d|m\.?b\.?a|j\.?d|r\.?n|esq|cpa|cfa|obe|cbe|mbe|jr|sr|kc|qc)\.?$/u
const OPENS = /^(?:\.?,|\(|-|--|—|–)$/u

export function titleAfter(name: Name): Title | null {
  const { tokens } = name
  let to = name.to
  while (tokens[to]?.before === ',' && DEGREE.test(tokens[to]?.lower ?? '')) to++ // "Naomi Feld, Ph.D., President and Chief Executive Officer"
  if (!OPENS.test(tokens[to]?.before ?? '') || /^(?:and|or|plus|both)$/u.test(tokens[to]?.lower ?? '')) return null
  const head = findHead(tokens, to)
  if (head < 0) return null
  const from = start(tokens, to, head)
  const places = positions(to, from)
  const end = extendRight(tokens, head, places)
  return titleOf(tokens, from, end, places)
}

function findHead(tokens: readonly Token[], from: number): number {
  let head = -1
  for (let at = from; at < Math.min(tokens.length, from + 10); at++) {
    const token = tokens[at]
    if (!token || (at > from && /[,;:().“"]/u.test(token.before)) || STOP.test(token.lower) || (head < 0 && token.lower === 'and')) break
    if (isHead(token) && !token.possessive) {
      head = at
      const next = tokens[at + 1]
      if (!next?.joined || !(isHead(next) || has(next, IS.titleModifier) || next.lower === 'and')) break
    } else if (token.lower === 'of' || token.lower === 'for' || (head >= 0 && !has(token, IS.titleModifier))) break
  }
  return head
}

/** Behind "the", "its", "Ostia’s", and behind an organisation that stands right after the comma: "Unite national officer". */
function start(tokens: readonly Token[], to: number, head: number): number {
  let from = head
  while (from > to) {
    const previous = tokens[from - 1]
    if (!previous || previous.possessive || (has(previous, IS.function) && !has(previous, IS.titleModifier))) break
    if (previous.capital && !has(previous, IS.titleModifier) && !isHead(previous) && (previous.upper || from - 1 === to || has(previous, IS.head | IS.legal)))
      break
    from--
  }
  return from
}

/** "president of global publishing", "spokesperson for social policy"; it stops before "at Ostia" and "of Ostia", and notes the place. */
function extendRight(tokens: readonly Token[], head: number, places: number[]): number {
  let end = head + 1
  while (end < Math.min(tokens.length, head + 8)) {
    const joint = tokens[end]
    const next = tokens[end + 1]
    if (!joint?.joined || !next?.joined || !/^(?:of|for|and|at|with)$/u.test(joint.lower)) return end
    if (/^(?:at|with)$/u.test(joint.lower)) {
      places.unshift(...positions(end + 1, Math.min(tokens.length, end + 6)))
      return end
    }
    if (joint.lower === 'of' && next.capital && !has(next, IS.titleModifier)) {
      places.unshift(...positions(end + 1, end + 4))
      return end
    }
    if (/^(?:the|a|an|its|his|her|their)$/u.test(next.lower)) {
      places.unshift(...positions(end + 2, Math.min(tokens.length, end + 6)))
      return end
    }
    let reach = end + 1
    while (
      reach < end + 5 &&
      tokens[reach]?.joined &&
      !STOP.test(tokens[reach]?.lower ?? '') &&
      !/^(?:of|for|the|a|an|its|and)$/u.test(tokens[reach]?.lower ?? '')
    )
      reach++
    if (joint.lower === 'and' && !tokens.slice(end + 1, reach).some(isHead)) return end
    end = reach
  }
  return end
}

/** "replaced Ana Petrov as CEO", "Whitfield, who replaced Ana Petrov as chief executive", "Ana Petrov is the union’s president". */
export function titleAs(name: Name): Title | null {
  const { tokens, to } = name
  for (let at = to; at < Math.min(tokens.length - 1, to + 8); at++) {
    const token = tokens[at]
    if (!token || /[.;:"“”]/u.test(token.before)) return null
    const copula = at === to && /^(?:is|was|became|becomes|remains)$/u.test(token.lower)
    if (token.lower !== 'as' && !copula) continue
    let from = at + 1
    while (/^(?:the|its|their|a|an|new|his|her)$/u.test(tokens[from]?.lower ?? '') && from < at + 3) from++
    let end = from
    while (end < tokens.length && (isHead(tokens[end]) || has(tokens[end], IS.titleModifier)) && (end === from || tokens[end]?.joined)) end++
    while (end > from && !isHead(tokens[end - 1])) end--
    if (end > from) return titleOf(tokens, from, end, /^(?:of|at)$/u.test(tokens[end]?.lower ?? '') ? positions(end + 1, end + 4) : [])
  }
  return null
}
