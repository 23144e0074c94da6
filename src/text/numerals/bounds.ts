// What the words around a number say of it: "about", "more than", "up to" before it, "or so", "or more" behind it.
import type { Precision } from '../../record/quantity.ts'
import { AT_LEAST, AT_MOST, CONCERNS, ROUGHLY } from './lexicon.ts'
import { longestFirst, matchAt } from './sticky.ts'

export type Bound = Extract<Precision, 'approximate' | 'at-least' | 'at-most'>

const BOUNDS = new Map<string, Bound>([
  ...ROUGHLY.map((word): [string, Bound] => [word, 'approximate']),
  ...AT_LEAST.map((word): [string, Bound] => [word, 'at-least']),
  ...AT_MOST.map((word): [string, Bound] => [word, 'at-most']),
])
const words = longestFirst([...BOUNDS.keys()].map((word) => word.replace('.', '\\.').replace(/ /gu, '[\\s\\u00a0]{1,3}')))
const BEFORE = new RegExp(`(?:(?<![\\p{L}\\p{N}-])(${words})[\\s\\u00a0]{1,3}|(~|≈)\\s?)["“'‘]?$`, 'iu')
/** "less than” 15%": the quotation marks stand around the bound alone. */
const QUOTED = new RegExp(`["“](${words})["”]\\s{1,3}$`, 'iu')
const AFTER =
  /[\s\u00a0]{1,3}(?:(or so|or thereabouts|give or take|or (?:more|greater|above|higher)|or (?:fewer|less|under)|at (?:least|most|a minimum)|plus(?= \p{L}))(?!\p{L}))|(-odd|-plus|-ish|\+)(?![\p{L}\p{N}])/iuy
/** Words which may separate the bound from its number: "more than the 300", "up to a further 200". */
const BETWEEN = /(?<![\p{L}\p{N}])(?:a further|an additional|another|an extra|the|its|their|a total of|a whopping)[\s\u00a0]{1,3}$/iu
const CONCERNING = new RegExp(`(?<![\\p{L}])(?:${longestFirst(CONCERNS)})[\\s\\u00a0]{1,3}$`, 'iu')
const WIDEST = 48
const MOST_WORDS = 3

export interface BoundBefore {
  readonly start: number
  readonly bound: Bound | null
}

/** The approximators right before `at`, none of them before `floor`. A limit outweighs a rough word: "at least about 300". */
export function boundBefore(text: string, at: number, floor: number): BoundBefore {
  let start = at
  let bound: Bound | null = null
  for (let count = 0; count < MOST_WORDS; count++) {
    const before = text.slice(Math.max(floor, start - WIDEST), start)
    const found = BEFORE.exec(before) ?? QUOTED.exec(before)
    if (!found) break
    const word = (found[1] ?? '').toLowerCase().replace(/[\s\u00a0]+/gu, ' ')
    if (/^(?:about|over|around|above|below|under|near|some)$/u.test(word) && CONCERNING.test(before.slice(0, found.index))) break
    const own = found[2] ? 'approximate' : (BOUNDS.get(word) ?? null)
    if (!own) break
    bound = bound === null || bound === 'approximate' ? own : bound
    start -= found[0].length
  }
  return { start, bound }
}

/** As `boundBefore`, past words such as "a further" ("up to a further 200"), where a bound stands behind them. */
export function boundBeforeAll(text: string, at: number, floor: number): BoundBefore {
  const near = boundBefore(text, at, floor)
  if (near.bound) return near
  const between = BETWEEN.exec(text.slice(Math.max(floor, at - WIDEST), at))
  if (!between) return near
  const far = boundBefore(text, at - between[0].length, floor)
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
