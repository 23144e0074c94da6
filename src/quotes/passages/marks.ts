// Tells quotation marks from apostrophes and openings from closings, by the mark itself and the two characters beside it.
import type { Span } from '../../record/span.ts'

export type MarkKind = 'double' | 'single'
/** `weak` closings may be a plural possessive ("the workers' rights") or a dropped letter ("goin' home"). */
export type MarkRole = 'open' | 'close' | 'weak' | 'either'

export interface Mark extends Span {
  readonly kind: MarkKind
  readonly role: MarkRole
}

const MARK = /``|''|["“”„‟«»‘’‚‛'`]/gu
const BEFORE_OPENING = /[\s([{—–\-/“‘"':;,]/u
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-…”’"'/]/u
const ELISION = /^(?:em|til|till|cause|cos|tis|twas|n|round|\d0s|\d\d(?!\d|%|,\d))(?![\p{L}\p{N}])/iu
const LETTER = /[\p{L}\p{N}]/u

/** The quotation marks of one paragraph, apostrophes left out; offsets count from `offset`. */
export function findMarks(text: string, offset: number): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(MARK)) {
    const start = match.index
    const end = start + match[0].length
    const place = { before: text.charAt(start - 1), after: text.charAt(end) }
    const opens = (place.before === '' || BEFORE_OPENING.test(place.before)) && place.after !== '' && !/\s/u.test(place.after)
    const closes = place.before !== '' && (place.after === '' || (!/\s/u.test(place.before) && AFTER_CLOSING.test(place.after)))
    const kind: MarkKind = /^(?:``|''|["“”„‟«»])$/u.test(match[0]) ? 'double' : 'single'
    const role =
      kind === 'double'
        ? doubleRole(match[0], opens, closes, place)
        : singleRole(match[0], opens, closes, { ...place, rest: text.slice(end, end + 8), head: text.slice(Math.max(0, start - 2), start) })
    if (role) marks.push({ start: offset + start, end: offset + end, kind, role })
  }
  return marks
}

interface Place {
  readonly before: string
  readonly after: string
}

function doubleRole(mark: string, opens: boolean, closes: boolean, place: Place): MarkRole | null {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return closes && !opens ? 'close' : 'open'
  if (mark === '”' || mark === '»') return opens && !closes ? 'open' : 'close'
  if (opens && !closes) return 'open'
  if (closes && !opens) return /\d/u.test(place.before) ? 'weak' : 'close' // a 6" pipe
  return 'either'
}

function singleRole(mark: string, opens: boolean, closes: boolean, place: Place & { readonly rest: string; readonly head: string }): MarkRole | null {
  if (LETTER.test(place.before) && LETTER.test(place.after)) return null
  if (mark === '‘' || mark === '‚' || mark === '‛' || mark === '`') return opens && !ELISION.test(place.rest) ? 'open' : null
  if (mark === "'" && opens && !closes) return ELISION.test(place.rest) ? null : 'open'
  if (!closes) return null
  if (!LETTER.test(place.before)) return 'close'
  const possessive = /s/iu.test(place.before) || /in$/iu.test(place.head)
  return possessive && /\s/u.test(place.after) ? 'weak' : 'close'
}
