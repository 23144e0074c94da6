// The places of the text that the page can point at, each with a number that fields, rows and highlights share.
import type { Span } from '../../index.ts'

/** Kinds that the legend names, and evidence, which shows only when something points at it. */
export type MarkKind = 'headcount' | 'date' | 'money' | 'organisation' | 'person' | 'quote' | 'refused' | 'evidence'

export interface Mark extends Span {
  readonly number: number
  readonly kind: MarkKind
}

export interface Marks {
  /** A highlight of its own kind; the same span and kind twice is one. */
  add(span: Span, kind: MarkKind): number
  /** The numbers of the highlights that cover exactly this span, or of a silent one made for it. */
  point(span: Span): readonly number[]
  /** The numbers, so far, of the highlights that cover exactly this span. */
  at(span: Span): readonly number[]
  list(): readonly Mark[]
}

/** An empty collection for a text. */
export function collectMarks(length: number): Marks {
  const marks: Mark[] = []
  const places = new Map<string, number[]>()
  const at = ({ start, end }: Span): number[] => places.get(`${start} ${end}`) ?? []
  const add = ({ start, end }: Span, kind: MarkKind): number => {
    const known = at({ start, end }).find((number) => marks[number]?.kind === kind)
    if (known !== undefined) return known
    const number = marks.length
    marks.push({ number, kind, start: Math.max(0, start), end: Math.min(length, end) })
    places.set(`${start} ${end}`, [...at({ start, end }), number])
    return number
  }
  return {
    add,
    at,
    point: (span) => (at(span).length > 0 ? at(span) : [add(span, 'evidence')]),
    list: () => marks,
  }
}
