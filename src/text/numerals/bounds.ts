// What the words around a number say of it: "about", "more than", "up to" before it, "or so", "or more" behind it.
import type { Precision } from '../../record/quantity.ts'
import { phraseBefore, phraseTable } from './backward.ts'
import { AT_LEAST, AT_MOST, CONCERNS, FILLERS, ROUGHLY } from './lexicon.ts'
import { matchAt } from './sticky.ts'

export type Bound = Extract<Precision, 'approximate' | 'at-least' | 'at-most'>

const BOUNDS = phraseTable<Bound>([
  ...ROUGHLY.map((word): [string, Bound] => [word, 'approximate']),
  ...AT_LEAST.map((word): [string, Bound] => [word, 'at-least']),
  ...AT_MOST.map((word): [string, Bound] => [word, 'at-most']),
])
const CONCERNED = phraseTable(CONCERNS.map((word) => [word, true] as const))
const FILLING = phraseTable(FILLERS.map((word) => [word, true] as const))
/** "talks over 200 jobs" tells what the talks are about. */
const TWO_FACED = /^(?:about|over|around|above|below|under|near|some)(?!\p{L})/iu
const TILDE = /[~≈]\s?$/u
const CLOSED = /["”]\s{1,2}$/u
const AFTER =
  /[\s\u00a0]{1,3}(?:(or so|or thereabouts|give or take|or (?:more|greater|above|higher)|or (?:fewer|less|under)|at (?:least|most|a minimum))(?!\p{L}))|(-odd|-plus|-ish|\+)(?![\p{L}\p{N}])/iuy
const MOST_BOUNDS = 3

export interface BoundBefore {
  readonly start: number
  readonly bound: Bound | null
}

/** The approximators right before `at`, none of them before `floor`. A limit outweighs a rough word: "at least about 300". */
export function boundBefore(text: string, at: number, floor: number): BoundBefore {
  let start = at
  let bound: Bound | null = null
  for (let count = 0; count < MOST_BOUNDS; count++) {
    const found = oneBefore(text, start, floor)
    if (!found) break
    bound = bound === null || bound === 'approximate' ? found.bound : bound
    start = found.start
  }
  return { start, bound }
}

/** As `boundBefore`, past words such as "a further" ("up to a further 200"), where a bound stands behind them. */
export function boundBeforeAll(text: string, at: number, floor: number): BoundBefore {
  const near = boundBefore(text, at, floor)
  if (near.bound) return near
  const between = phraseBefore(FILLING, text, at, floor)
  if (!between) return near
  const far = boundBefore(text, between.start, floor)
  return far.bound ? far : near
}

/** The approximator right behind `at`: "or so", "or more", "+", "-odd". */
export function boundAfter(text: string, at: number): { readonly end: number; readonly bound: Bound | null } {
  const found = matchAt(AFTER, text, at)
  if (!found) return { end: at, bound: null }
  const word = (found[1] ?? found[2] ?? '').toLowerCase()
  const bound: Bound = /more|greater|above|higher|least|minimum|plus|\+/u.test(word)
    ? 'at-least'
    : /fewer|less|under|most/u.test(word)
      ? 'at-most'
      : 'approximate'
  return { end: at + found[0].length, bound }
}

function oneBefore(text: string, at: number, floor: number): { readonly start: number; readonly bound: Bound } | null {
  const previous = text.slice(Math.max(floor, at - 3), at)
  const tilde = TILDE.exec(previous)
  if (tilde) return { start: at - tilde[0].length, bound: 'approximate' }
  const closed = CLOSED.exec(previous) // "less than” 15%": the marks stand around the bound alone
  const opened = /["“'‘]$/u.test(previous) ? 1 : 0
  // a phrase ends before white space: the closing mark takes its place
  const found = closed ? beforeMark(text, at - closed[0].length, floor) : phraseBefore(BOUNDS, text, at - opened, floor)
  if (!found) return null
  if (TWO_FACED.test(text.slice(found.start, at)) && phraseBefore(CONCERNED, text, found.start, floor)) return null
  return { start: found.start, bound: found.value }
}

function beforeMark(text: string, at: number, floor: number) {
  const found = phraseBefore(BOUNDS, `${text.slice(Math.max(floor, at - 30), at)} `, Math.min(30, at - floor) + 1, 0)
  if (!found) return null
  const start = Math.max(floor, at - 30) + found.start
  return /["“]/u.test(text.charAt(start - 1)) ? { start: start - 1, value: found.value } : null
}
