// What the neighbours of a name say about it: an ordered list of signals, each with its weight.
import { type Lore, loreOf } from './classes.ts'
import type { Name } from './name.ts'
import type { Token } from './token.ts'

export type NameType = 'organisation' | 'person' | 'place' | 'other'

/** One signal: where `test` holds, `weight` speaks for `type`. A signal about the name itself counts once, about its neighbours once for each place. */
export interface Signal {
  readonly id: string
  readonly type: NameType
  readonly weight: number
  readonly test: (name: Name, view: View) => boolean
}

/** What signals look at: neighbours by distance, lore by word. */
export interface View {
  readonly text: string
  /** The n-th token before the name (1 is next to it) and after it, in its sentence. */
  readonly before: (distance: number) => Token | undefined
  readonly after: (distance: number) => Token | undefined
  /** The marks between the name and the next token. */
  readonly mark: string
  readonly lore: (word: string) => Lore
  readonly whole: Lore
}

/** The view of one name. */
export function viewOf(name: Name, text: string): View {
  const { tokens, from, to } = name
  const start = name.honorific === null ? from : from - 1
  return {
    text,
    before: (distance) => tokens[start - distance],
    after: (distance) => tokens[to - 1 + distance],
    mark: tokens[to]?.before ?? text.slice(name.end, name.sentence.end).trim(),
    lore: loreOf,
    whole: loreOf(name.key),
  }
}
