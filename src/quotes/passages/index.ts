// Pairs quotation marks into passages, paragraph by paragraph, so that an odd mark never spoils more than its own paragraph.
import type { Span } from '../../record/span.ts'
import type { Document, Paragraph } from '../../text/document.ts'
import { findMarks, type Mark, type MarkKind } from './marks.ts'
import { findTurns } from './transcript.ts'

/** What stands between two quotation marks, or from an opening mark to the end of a paragraph that leaves it open. */
export interface Passage extends Span {
  /** With its marks. */
  readonly outer: Span
  readonly kind: MarkKind
  readonly paragraph: Paragraph
  /** Left open at the paragraph's end: the next passage goes on with it. */
  readonly runsOn: boolean
  /** Goes on with the passage before it, which was left open. */
  readonly continues: boolean
}

/** How many captions and headings may stand between two paragraphs of one running quotation. */
const MOST_BETWEEN = 3
const SKIPPED: ReadonlySet<string> = new Set(['headline', 'promotion', 'notice'])

/** Every outermost quoted passage of a document, in order, without overlaps. */
export function findPassages(document: Document): Passage[] {
  const marks = document.paragraphs.map((paragraph) => (SKIPPED.has(paragraph.role) ? [] : findMarks(paragraph.text, paragraph.start)))
  const passages: Passage[] = []
  const turns = findTurns(document)
  let open: { readonly kind: MarkKind; readonly until: number } | null = null
  document.paragraphs.forEach((paragraph, index) => {
    const turn = turns.get(paragraph)
    if (turn !== undefined) {
      const words = { start: turn, end: paragraph.end }
      passages.push({ ...words, outer: words, kind: 'double', paragraph, runsOn: false, continues: false })
      open = null
      return
    }
    const own = marks[index] ?? []
    const goesOn: boolean = open !== null && index <= open.until
    const found =
      own.length === 0 ? [] : pair(document, paragraph, own, goesOn && open ? open.kind : null, (kind) => continuation(document, marks, index, kind))
    for (const passage of found) passages.push(passage)
    const last = found[found.length - 1]
    if (last?.runsOn) open = { kind: last.kind, until: continuation(document, marks, index, last.kind) ?? index }
    else if (open && (found.some((passage) => passage.continues) || index >= open.until)) open = null
  })
  return passages
}

/** The paragraph that takes a passage up again which was left open: one that begins with an opening mark, or closes what it never opened. */
function continuation(document: Document, marks: readonly (readonly Mark[])[], index: number, kind: MarkKind): number | null {
  for (let next = index + 1; next <= index + 1 + MOST_BETWEEN; next++) {
    const paragraph = document.paragraphs[next]
    const first = marks[next]?.[0]
    if (!paragraph) return null
    if (first && first.kind === kind && first.start === paragraph.start && first.role !== 'weak' && !isCaption(document, marks[next] ?? [])) return next
    const closing = marks[next]?.find((mark) => mark.kind === kind)
    if (next === index + 1 && closing && closing.role === 'close' && /[.,!?…]/u.test(document.text.charAt(closing.start - 1))) return next
  }
  return null
}

/** "'Nothing can prepare you': Ada Moss shared ..." below a picture. */
function isCaption(document: Document, marks: readonly Mark[]): boolean {
  const closing = marks.find((mark, place) => place > 0 && mark.role !== 'open' && mark.kind === marks[0]?.kind)
  return closing !== undefined && document.text.charAt(closing.end) === ':'
}

interface Opening {
  readonly mark: Mark
  readonly continues: boolean
}

function pair(document: Document, paragraph: Paragraph, marks: readonly Mark[], goingOn: MarkKind | null, next: (kind: MarkKind) => number | null): Passage[] {
  const { text } = document
  const stack: Opening[] = []
  const count = { double: 0, single: 0 }
  const found: Passage[] = []
  const close = (opening: Opening, end: Span, runsOn: boolean) => {
    const content = trimmed(text, opening.mark.end, end.start)
    if (content)
      found.push({ ...content, outer: { start: opening.mark.start, end: end.end }, kind: opening.mark.kind, paragraph, runsOn, continues: opening.continues })
  }
  const caption = goingOn !== null && isCaption(document, marks)
  const firstOfKind = marks.find((mark) => mark.kind === goingOn)
  if (goingOn && firstOfKind?.role === 'close') push({ start: paragraph.start, end: paragraph.start, kind: goingOn, role: 'open' })
  const following = nextSingles(marks)
  for (const [index, mark] of marks.entries()) {
    const top = stack[stack.length - 1]
    if (mark.kind === 'single' && count.double > 0 && top?.mark.kind === 'double') continue // nested in double marks: part of what is quoted
    if (opens(mark, index)) {
      push(mark)
      continue
    }
    if (mark.kind === 'single' && mark.role === 'weak' && isApostrophe(index)) continue
    if (count[mark.kind] === 0 || (mark.kind === 'single' && top?.mark.kind !== 'single')) continue
    for (let opening = stack.pop(); opening; opening = stack.pop()) {
      count[opening.mark.kind]--
      if (opening.mark.kind !== mark.kind) continue // an apostrophe that was taken for an opening: "I love 'em all"
      close(opening, mark, false)
      break
    }
  }
  leftOpen()
  return outermost(found)

  function push(mark: Mark): void {
    const opensParagraph = stack.length === 0 && mark.start === paragraph.start && !caption
    stack.push({ mark, continues: goingOn === mark.kind && opensParagraph })
    count[mark.kind]++
  }
  function opens(mark: Mark, index: number): boolean {
    if (mark.role === 'open') return true
    return mark.role === 'either' && count[mark.kind] === 0 && marks[index + 1] !== undefined
  }
  /** The "s'" of "the workers' rights": another closing follows before anything opens, or the passage runs on into the next paragraph. */
  function isApostrophe(index: number): boolean {
    const after = following[index]
    if (after === 'close') return true
    return after === null && stack[0]?.mark.start === paragraph.start && next('single') !== null
  }
  /** What is open at the paragraph's end: runs on where the next paragraph takes it up, else ends here where it was introduced, else was a stray mark. */
  function leftOpen(): void {
    const outer = stack[0]
    const inner = stack[stack.length - 1]
    if (!outer || !inner) return
    const end = { start: paragraph.end, end: paragraph.end }
    const holds = (opening: Opening) => found.some((passage) => passage.start > opening.mark.start && passage.kind === opening.mark.kind)
    const introduced = outer.mark.start === paragraph.start || /[:,]\s*$/u.test(text.slice(Math.max(paragraph.start, outer.mark.start - 3), outer.mark.start))
    if (next(outer.mark.kind) !== null && (stack.length === 1 || !holds(outer))) close(outer, end, true)
    else if (introduced && !holds(outer) && (outer.mark.kind === 'double' || outer.mark.start > paragraph.start || outer.continues)) close(outer, end, false)
    else if (inner !== outer && next(inner.mark.kind) !== null) close(inner, end, true)
  }
}

/** For every mark the first unmistakable single one after it, or null. */
function nextSingles(marks: readonly Mark[]): ('open' | 'close' | null)[] {
  const following: ('open' | 'close' | null)[] = new Array(marks.length).fill(null)
  let next: 'open' | 'close' | null = null
  for (let index = marks.length - 1; index >= 0; index--) {
    following[index] = next
    const mark = marks[index]
    if (mark?.kind === 'single' && mark.role !== 'weak') next = mark.role === 'open' ? 'open' : 'close'
  }
  return following
}

function outermost(found: readonly Passage[]): Passage[] {
  const sorted = [...found].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
  const kept: Passage[] = []
  let end = -1
  for (const passage of sorted) {
    if (passage.outer.start < end) continue
    kept.push(passage)
    end = passage.outer.end
  }
  return kept
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  return to > from ? { start: from, end: to } : null
}
