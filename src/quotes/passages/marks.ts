// Tells quotation marks from apostrophes and openings from closings, by the mark itself and the two characters beside it.
import type { Span } from '../../record/span.ts'

export type MarkKind = 'double' | 'single'
/** `weak` closings may be a plural possessive ("the workers' rights") or a dropped letter ("goin' home"). */
export type MarkRole = 'open' | 'close' | 'weak' | 'either'

export interface Mark extends Span {
  readonly kind: MarkKind
  readonly role: MarkRole
}

const MARK = /``|''|["“”„‟«»‘’‚‛'`]/g
const DOUBLE: ReadonlySet<string> = new Set(['``', "''", '"', '“', '”', '„', '‟', '«', '»'])
const BEFORE_OPENING = /[\s([{—–\-/“‘"':;,]/
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-…”’"'/]/
const ELISION = /^(?:em|til|till|cause|cos|tis|twas|n|round|\d0s|\d\d(?!\d|%|,\d))(?![\p{L}\p{N}])/iu
const LETTER = /[\p{L}\p{N}]/u

/** The quotation marks of one paragraph, apostrophes left out; offsets count from `offset`. */
export function findMarks(text: string, offset: number): Mark[] {
  const marks: Mark[] = []
  MARK.lastIndex = 0
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    const before = text.charAt(start - 1)
    const after = text.charAt(end)
    const kind: MarkKind = DOUBLE.has(match[0]) ? 'double' : 'single'
    if (kind === 'single' && isLetter(before) && isLetter(after)) continue
    const opens = (before === '' || BEFORE_OPENING.test(before)) && after !== '' && !/\s/.test(after)
    const closes = before !== '' && (after === '' || (!/\s/.test(before) && AFTER_CLOSING.test(after)))
    const role =
      kind === 'double'
        ? doubleRole(match[0], opens, closes, before)
        : singleRole(match[0], opens, closes, { before, rest: text.slice(end, end + 8), after, head: text.slice(Math.max(0, start - 2), start) })
    if (role) marks.push({ start: offset + start, end: offset + end, kind, role })
  }
  return marks
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || (character !== '' && LETTER.test(character))
}

function doubleRole(mark: string, opens: boolean, closes: boolean, before: string): MarkRole | null {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return closes && !opens ? 'close' : 'open'
  if (mark === '”' || mark === '»') return opens && !closes ? 'open' : 'close'
  if (opens && !closes) return 'open'
  if (closes && !opens) return /\d/.test(before) ? 'weak' : 'close' // a 6" pipe
  return 'either'
}

interface Place {
  readonly before: string
  readonly after: string
  /** The two characters before and the eight behind. */
  readonly head: string
  readonly rest: string
}

function singleRole(mark: string, opens: boolean, closes: boolean, place: Place): MarkRole | null {
  if (mark === '‘' || mark === '‚' || mark === '‛' || mark === '`') return opens && !ELISION.test(place.rest) ? 'open' : null
  if (mark === "'" && opens && !closes) return ELISION.test(place.rest) ? null : 'open'
  if (!closes) return null
  if (!isLetter(place.before)) return 'close'
  const possessive = /s/i.test(place.before) || /in$/i.test(place.head)
  return possessive && /\s/.test(place.after) ? 'weak' : 'close'
}
