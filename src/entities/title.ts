// The title that stands before or after the name of a person, and the words that say of which organisation.

import { IS } from '../mentions/name/classes.ts'
import type { Name } from '../mentions/name/name.ts'
import type { Token } from '../mentions/name/token.ts'
import { BARE_HEADS } from '../mentions/person/lexicon.ts'
import type { Span } from '../record/span.ts'

export interface Title extends Span {
  /** Token positions where the title's organisation may be named, nearest first. */
  readonly organisations: readonly number[]
  /** "its chief financial officer", "the company’s chairman": an organisation named earlier. */
  readonly anaphoric: number | null
  /** A title that says nothing without its organisation: "Amazon Health Services chief". */
  readonly bare: boolean
}

const has = (token: Token | undefined, bits: number): boolean => !!token && (token.classes & bits) !== 0
const JOINT = /^(?:and|&|of|for|-)$/u
const bare = new Set(BARE_HEADS)
const STOP = /^(?:who|which|that|said|says|told|has|have|had|is|was|are|were|will|would|in|on|with|while|but|from|to|as|at|by|after|when|where|since|because)$/u

/** The title of one mention of a person. */
export function readTitle(name: Name): Title | null {
  return titleBefore(name) ?? titleAfter(name) ?? titleAs(name)
}

function titleBefore(name: Name): Title | null {
  const { tokens } = name
  const first = name.honorific === null ? name.from : name.from - 1
  const mark = tokens[first]?.before ?? ''
  if (first === 0 || (mark !== '' && mark !== ',')) return null
  const end = first
  const last = tokens[end - 1]
  if (!last) return null
  if (has(last, IS.title) && !last.possessive) {
    const start = extendLeft(tokens, end - 1)
    return titleOf(tokens, start, end, [start - 1])
  }
  return phraseBefore(tokens, end, mark)
}

/** "Vice Chairman of the Chevron Corp., Mark Nelson", "Head of People, Janelle Gale". */
function phraseBefore(tokens: readonly Token[], end: number, mark: string): Title | null {
  for (let at = end - 1; at >= Math.max(0, end - 9); at--) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token) return null
    if (at < end - 1 && has(token, IS.title) && !token.possessive && next && /^(?:of|at|for)$/u.test(next.lower)) {
      const start = extendLeft(tokens, at)
      const after = at + 2
      if (mark !== ',' && !tokens.slice(after, end).some((each) => each.capital)) return null
      const places = indexes(after, end)
      const stop = next.lower === 'at' ? at + 1 : (properFrom(tokens, after, end) ?? end)
      const cut = stop > at + 1 && /^(?:of|for|at|the)$/u.test(tokens[stop - 1]?.lower ?? '') ? trimBack(tokens, stop) : stop
      return titleOf(tokens, start, Math.max(cut, at + 1), [...places, start - 1])
    }
    if (/[.,;:()]/u.test(token.before) || STOP.test(token.lower)) return null
  }
  return null
}

function titleAfter(name: Name): Title | null {
  const { tokens, to } = name
  const mark = tokens[to]?.before
  if (mark !== ',' && mark !== '(' && mark !== '-' && mark !== '--' && mark !== '—' && mark !== '–') return null
  let head = -1
  for (let at = to; at < Math.min(tokens.length, to + 10); at++) {
    const token = tokens[at]
    if (!token || (at > to && /[,;:().]/u.test(token.before)) || STOP.test(token.lower)) break
    if (has(token, IS.title) && !token.possessive) {
      head = at
      const next = tokens[at + 1]
      if (!next?.joined || !(has(next, IS.title | IS.titleModifier) || next.lower === 'and')) break
    } else if (token.lower === 'of' || token.lower === 'for') break
    else if (head >= 0 && !has(token, IS.titleModifier)) break
  }
  if (head < 0) return null
  let start = head
  while (start > to) {
    const previous = tokens[start - 1]
    if (!previous || previous.possessive || (has(previous, IS.function & ~0) && !has(previous, IS.titleModifier))) break
    if (previous.capital && !has(previous, IS.titleModifier | IS.title) && start - 1 === to) break
    start--
  }
  const lead = tokens[start]
  if (lead?.capital && !has(lead, IS.titleModifier | IS.title) && start === to) return null
  let end = head + 1
  const places = indexes(to, start)
  while (end < Math.min(tokens.length, head + 8)) {
    const joint = tokens[end]
    if (!joint?.joined || !/^(?:of|for|and|at|in|with|to)$/u.test(joint.lower)) break
    if (/^(?:at|in|with|to)$/u.test(joint.lower)) {
      if (joint.lower === 'at' || joint.lower === 'with') places.unshift(...indexes(end + 1, Math.min(tokens.length, end + 6)))
      break
    }
    const next = tokens[end + 1]
    if (!next?.joined) break
    if (next.capital && !has(next, IS.titleModifier) && joint.lower === 'of') {
      places.unshift(end + 1, end + 2)
      break
    }
    if (/^(?:the|a|its|his)$/u.test(next.lower)) {
      places.unshift(...indexes(end + 2, Math.min(tokens.length, end + 5)))
      break
    }
    let reach = end + 1
    while (
      reach < tokens.length &&
      reach < end + 5 &&
      tokens[reach]?.joined &&
      !STOP.test(tokens[reach]?.lower ?? '') &&
      !/^(?:of|the|a|an|its)$/u.test(tokens[reach]?.lower ?? '')
    )
      reach++
    if (joint.lower === 'and' && !tokens.slice(end + 1, reach).some((token) => has(token, IS.title))) break
    end = reach
  }
  return titleOf(tokens, start, end, places)
}

/** "replaced Ana Petrov as CEO", "Whitfield, who replaced Ana Petrov as chief executive". */
function titleAs(name: Name): Title | null {
  const { tokens, to } = name
  for (let at = to; at < Math.min(tokens.length - 1, to + 8); at++) {
    const token = tokens[at]
    if (!token || /[.;:"“”]/u.test(token.before)) return null
    const copula = at === to && /^(?:is|was|became|becomes|remains)$/u.test(token.lower)
    if (token.lower !== 'as' && !copula) continue
    let start = at + 1
    while (/^(?:the|its|their|a|an|new|his|her)$/u.test(tokens[start]?.lower ?? '') && start < at + 3) start++
    let end = start
    while (end < tokens.length && has(tokens[end], IS.title | IS.titleModifier) && (end === start || tokens[end]?.joined)) end++
    while (end > start && !has(tokens[end - 1], IS.title)) end--
    if (end > start) return titleOf(tokens, start, end, /^(?:of|at)$/u.test(tokens[end]?.lower ?? '') ? [end + 1, end + 2, end + 3] : [])
  }
  return null
}

function extendLeft(tokens: readonly Token[], from: number): number {
  let start = from
  while (start > 0 && from - start < 8) {
    const previous = tokens[start - 1]
    const current = tokens[start]
    if (!previous || !current || previous.possessive || (current.before !== '' && current.before !== '&' && current.before !== '-')) break
    if (!has(previous, IS.titleModifier | IS.title) || (previous.lower !== 'of' && has(previous, IS.function) && !has(previous, IS.titleModifier))) break
    start--
  }
  while (start < from && JOINT.test(tokens[start]?.lower ?? '')) start++
  return start
}

function titleOf(tokens: readonly Token[], start: number, end: number, organisations: readonly number[]): Title | null {
  const first = tokens[start]
  const last = tokens[end - 1]
  if (!first || !last || end <= start) return null
  const before = tokens[start - 1]
  const two = tokens[start - 2]
  const anaphoric = before && (before.lower === 'its' || (before.possessive && !before.capital && two?.lower === 'the')) ? first.start : null
  return { start: first.start, end: last.end, organisations, anaphoric, bare: end - start === 1 && (bare.has(first.lower) || true) }
}

function indexes(from: number, to: number): number[] {
  const all: number[] = []
  for (let at = from; at < to; at++) all.push(at)
  return all
}

function properFrom(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (
      token?.capital &&
      !has(token, IS.titleModifier | IS.title | IS.function) &&
      (has(token, IS.head | IS.legal) || token.upper || has(tokens[to - 1], IS.head | IS.legal) || tokens[at - 1]?.lower === 'the')
    )
      return at
  }
  return null
}

function trimBack(tokens: readonly Token[], from: number): number {
  let end = from
  while (/^(?:of|for|at|the|and)$/u.test(tokens[end - 1]?.lower ?? '')) end--
  return end
}
