// What a title is, and the small tests on tokens that its readers share.
import { IS } from '../../mentions/name/classes.ts'
import type { Name } from '../../mentions/name/name.ts'
import type { Token } from '../../mentions/name/token.ts'

export interface Title {
  /** Token positions in the sentence of the person's name, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** Token positions where the title's organisation may be named, the likeliest first. */
  readonly organisations: readonly number[]
  /** "its chief financial officer", "the company’s chairman": an organisation named earlier. */
  readonly anaphoric: boolean
  /** "hosts Katie Mattin and Jack Tree": one title for several people. */
  readonly plural: boolean
}

export function has(token: Token | undefined, bits: number): boolean {
  return !!token && (token.classes & bits) !== 0
}

/** The noun of a title, "presenters" as well as "presenter". */
export function isHead(token: Token | undefined): boolean {
  return has(token, IS.title) || isPluralHead(token)
}

export function isPluralHead(token: Token | undefined): boolean {
  return has(token, IS.titlePlural)
}

export function positions(from: number, to: number): number[] {
  const all: number[] = []
  for (let at = from; at < to; at++) all.push(at)
  return all
}

export function titleOf(tokens: Name['tokens'], from: number, to: number, organisations: readonly number[]): Title | null {
  if (to <= from) return null
  const before = tokens[from - 1]
  const anaphoric = before?.lower === 'its' || (before?.possessive === true && !before.capital && tokens[from - 2]?.lower === 'the')
  return { from, to, organisations, anaphoric, plural: isPluralHead(tokens[to - 1]) }
}
