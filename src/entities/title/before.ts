// Titles in front of a name: "chief executive Tom Barrow", "Vice Chairman of Ostia, Mark Nelson".
import { IS, loreOf } from '../../mentions/name/classes.ts'
import type { Name } from '../../mentions/name/name.ts'
import type { Token } from '../../mentions/name/token.ts'
import { has, isHead, positions, type Title, titleOf } from './title.ts'

const JOINT = /^(?:and|&|of|for)$/u
/** Words that no title runs across on its way to the name. */
const STOP =
  /^(?:who|which|that|said|says|told|has|have|had|is|was|are|were|will|would|on|while|but|from|by|after|when|where|since|because|he|she|it|they|as)$/u
/** Seats: the place before them is a part of the title. */
const SEAT = /^(?:mp|mps|mep|msp|mla|td|senator|governor|mayor|congressman|congresswoman|representative|councillor|bishop|archbishop)$/u
const LONGEST = 12

export function titleBefore(name: Name): Title | null {
  const { tokens } = name
  const end = name.honorific === null ? name.from : name.from - 1
  const mark = tokens[end]?.before ?? ''
  const last = tokens[end - 1]
  if (!last || !/^(?:\.?,)?$/u.test(mark)) return null
  if (isHead(last) && !last.possessive) {
    const from = extendLeft(tokens, end - 1)
    // "analyst Mike Powell of Ostia Bank"
    const after = /^(?:of|at|from)$/u.test(tokens[name.to]?.lower ?? '') ? positions(name.to + 1, name.to + 4) : []
    return titleOf(tokens, from, end, [from - 1, ...after])
  }
  return phrase(tokens, end, mark !== '')
}

/** "Head of People, Janelle Gale", "spokesperson for the prevention of family violence Ginny Andersen". */
function phrase(tokens: readonly Token[], end: number, comma: boolean): Title | null {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const token = tokens[at]
    if (!token || STOP.test(token.lower)) return null
    const joint = tokens[at + 1]
    if (at < end - 1 && isHead(token) && !token.possessive && joint && /^(?:of|at|for)$/u.test(joint.lower)) {
      const between = tokens.slice(at + 2, end)
      if (!comma && joint.lower !== 'for' && !between.some((each) => each.capital)) return null
      const from = extendLeft(tokens, at)
      return titleOf(tokens, from, cut(tokens, at + 1, end), [...positions(at + 2, end), from - 1])
    }
    if (/[,;:()"“”—–]/u.test(token.before)) return null
  }
  return null
}

/** Where the title ends and its organisation begins: before "at", before "of Ostia", but "Vice President of Engineering for Monetization" whole. */
function cut(tokens: readonly Token[], joint: number, end: number): number {
  let to = joint
  for (let at = joint; at < end; at++) {
    const token = tokens[at]
    if (!token || token.lower === 'at') break
    const proper =
      token.capital &&
      (has(token, IS.head | IS.legal) || token.upper || tokens[at - 1]?.lower === 'the' || at === joint + 1) &&
      !has(token, IS.titleModifier | IS.title)
    if (proper && tokens[joint]?.lower !== 'for') break
    if (!/^(?:of|for|at|the|and|&)$/u.test(token.lower)) to = at + 1
  }
  return to
}

function extendLeft(tokens: readonly Token[], head: number): number {
  let from = head
  const seat = SEAT.test(tokens[head]?.lower ?? '')
  while (from > 0 && head - from < 8) {
    const previous = tokens[from - 1]
    const current = tokens[from]
    if (!previous || !current || previous.possessive || (current.before !== '' && current.before !== '&' && current.before !== '-')) break
    if (seat && JOINT.test(previous.lower)) break // "the Weavers Union and Harrow MP"
    const place = seat && previous.capital && !has(previous, IS.function)
    const portfolio = has(tokens[head], IS.portfolio) && previous.capital && (from < head || loreOf(previous.lower).common)
    if (!place && !portfolio && !isHead(previous) && (!has(previous, IS.titleModifier) || (has(previous, IS.function) && !JOINT.test(previous.lower)))) break
    from--
  }
  while (from < head && JOINT.test(tokens[from]?.lower ?? '')) from++
  return from
}
