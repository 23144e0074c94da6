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
  /** The n-th token before the name (1 is next to it) and after it, in its sentence, nothing but words between; beyond a mark there is nothing. */
  readonly before: (distance: number) => Token | undefined
  readonly after: (distance: number) => Token | undefined
  /** The token after the next mark too, whatever stands between. */
  readonly beyond: (distance: number) => Token | undefined
  /** The marks between the name and the next token, and between the token before and the name. */
  readonly mark: string
  readonly markBefore: string
  readonly lore: (word: string) => Lore
  readonly whole: Lore
}

/** The view of one name. */
export function viewOf(name: Name, text: string): View {
  const { tokens, from, to } = name
  const start = name.honorific === null ? from : from - 1
  return {
    text,
    before: (distance) => {
      for (let step = 0; step < distance; step++) if (tokens[start - step]?.before !== '') return undefined
      return tokens[start - distance]
    },
    after: (distance) => {
      for (let step = 0; step < distance; step++) if (tokens[to + step]?.before !== '') return undefined
      return tokens[to - 1 + distance]
    },
    beyond: (distance) => tokens[distance > 0 ? to - 1 + distance : start + distance],
    mark: tokens[to]?.before ?? text.slice(name.end, name.sentence.end).trim(),
    markBefore: tokens[start]?.before ?? '',
    lore: loreOf,
    whole: loreOf(name.key),
  }
}
