// Spans that lie in each other or across each other, as elements that nest: what crosses the end of its parent goes on behind it.
import { escapeText } from '../page/html.ts'
import type { Mark, MarkKind } from './marks.ts'

/** Outermost first where two cover the same stretch. */
const ORDER: readonly MarkKind[] = ['evidence', 'quote', 'refused', 'organisation', 'person', 'money', 'date', 'headcount']
/** The class of each kind in the page. */
export const CLASS: Readonly<Record<MarkKind, string>> = {
  headcount: 'h',
  date: 'd',
  money: 'm',
  organisation: 'o',
  person: 'p',
  quote: 'q',
  refused: 'r',
  evidence: 'e',
}

interface Piece {
  readonly start: number
  end: number
  readonly mark: Mark
}

/** The markup of `text` from `start` to `end`; `marks` are in the order of `byStart`. */
export function nest(text: string, start: number, end: number, marks: readonly Mark[]): string {
  const queue = marks.map((mark): Piece => ({ start: Math.max(start, mark.start), end: Math.min(end, mark.end), mark })).sort(byPlace)
  const open: Piece[] = []
  let markup = ''
  let written = start
  const writeTo = (place: number): void => {
    if (place > written) markup += escapeText(text.slice(written, place))
    written = Math.max(written, place)
  }
  const closeUpTo = (place: number): void => {
    for (let top = open.at(-1); top && top.end <= place; top = open.at(-1)) {
      writeTo(top.end)
      markup += '</mark>'
      open.pop()
    }
  }
  for (let next = 0; next < queue.length; next++) {
    const piece = queue[next]
    if (!piece || piece.end <= piece.start) continue
    closeUpTo(piece.start)
    writeTo(piece.start)
    const parent = open.at(-1)
    if (parent && piece.end > parent.end) {
      insert(queue, next + 1, { start: parent.end, end: piece.end, mark: piece.mark })
      piece.end = parent.end
    }
    markup += `<mark class="${CLASS[piece.mark.kind]}" data-m="${piece.mark.number}">`
    open.push(piece)
  }
  closeUpTo(end)
  writeTo(end)
  return markup
}

/** In the order in which paragraphs want them. */
export function byStart(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
}

function byPlace(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end || ORDER.indexOf(a.mark.kind) - ORDER.indexOf(b.mark.kind)
}

function insert(queue: Piece[], from: number, piece: Piece): void {
  let place = from
  while (place < queue.length && byPlace(queue[place] ?? piece, piece) <= 0 && queue[place] !== undefined) place++
  queue.splice(place, 0, piece)
}
