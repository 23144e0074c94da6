// Words that tell what a number is for, wherever they stand in its sentence: the nearest settles it. Shared by headcounts and money.
import type { Span } from '../record/span.ts'
import { pattern } from '../text/pattern.ts'

/**
 * Where the number stands: `object`, behind the cue ("cut 300"); `subject`, before it ("300 will go"); `object-or-next`, behind it or
 * right before it ("300 jobs lost"); `either`, on any side.
 */
export type CueSide = 'object' | 'subject' | 'object-or-next' | 'either'

export interface Cue<Role> {
  readonly id: string
  readonly role: Role
  readonly side: CueSide
  /** The source of a pattern. */
  readonly words: string
  /** Words of distance that it starts with: a cue that says little ("has", "worth") loses to one that says more. */
  readonly handicap: number
  /** Over how many words it reaches; as far as any where left out. */
  readonly reach?: number
}

/** A cue at its place in a sentence. */
export interface CueAt<Role> extends Span {
  readonly cue: Cue<Role>
}

export interface Reach {
  /** How many words are too many, the handicap included. */
  readonly farthest: number
  /** How many characters are. */
  readonly width: number
  /** How far apart the stretch between a cue and its number sets them, in words. */
  readonly weigh: (between: string) => number
}

/** The sign that stands for the number whose role is asked, and what fills it up to its length. */
export const HERE = '\uE010'
export const FILL = '\uE003'
const WINDOW = 260
const BOUNDARY = /[.;!?]\s/u

/** A function that finds the cues of a list in a sentence, from left to right, all in one pass. */
export function cueFinder<Role>(cues: readonly Cue<Role>[]): (text: string) => CueAt<Role>[] {
  const any = pattern(`(?<![\\p{L}\\p{N}-])(?:${cues.map((cue, index) => `(?<c${index}>${cue.words})`).join('|')})(?![\\p{L}\\p{N}])`)
  return (text) => {
    const found: CueAt<Role>[] = []
    for (const match of text.matchAll(any)) {
      const cue = cues.find((_, index) => match.groups?.[`c${index}`] !== undefined)
      if (cue) found.push({ cue, start: match.index, end: match.index + match[0].length })
    }
    return found
  }
}

/** The cue that stands nearest to a number, with its place, or null. */
export function nearestCue<Role>(text: string, { start, end }: Span, found: readonly CueAt<Role>[], reach: Reach): CueAt<Role> | null {
  let best: { readonly at: CueAt<Role>; readonly distance: number } | null = null
  for (let place = firstFrom(found, start - reach.width - 40); place < found.length; place++) {
    const at = found[place]
    if (!at || at.start > end + reach.width) break
    const ahead = at.end <= start
    if (!ahead && at.start < end) continue
    const between = ahead ? text.slice(at.end, start) : text.slice(end, at.start)
    if (!allows(at.cue.side, ahead, between) || between.length > reach.width || BOUNDARY.test(between)) continue
    const distance = at.cue.handicap + reach.weigh(between) + (ahead || at.cue.side === 'either' ? 0 : 0.5)
    if (distance <= (at.cue.reach ?? reach.farthest) && (!best || distance < best.distance)) best = { at, distance }
  }
  return best?.at ?? null
}

/** Does a cue lie between two offsets? */
export function hasCueBetween(found: readonly CueAt<unknown>[], from: number, to: number): boolean {
  const first = found[firstFrom(found, from)]
  return first !== undefined && first.end <= to
}

/** The neighbourhood of a number, the number itself written as one sign: so wide as any rule looks, however long the sentence. */
export function withHere(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - WINDOW), start) + HERE + FILL.repeat(end - start - 1) + text.slice(end, end + WINDOW)
}

function allows(side: CueSide, ahead: boolean, between: string): boolean {
  if (side === 'either') return true
  if (side === 'object-or-next') return ahead || between.trim() === ''
  return ahead === (side === 'object')
}

/** The place of the first cue that begins at `offset` or later, by binary search. */
function firstFrom(found: readonly CueAt<unknown>[], offset: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
