// The article itself: its paragraphs with every highlight in place.
import { type Markup, trusted } from '../page/html.ts'
import type { Mark } from './marks.ts'
import { byStart, nest } from './nest.ts'

const BREAK = /\n[^\S\n]*\n\s*/gu

/** The text as paragraphs; a highlight that runs over the end of a paragraph goes on in the next one. */
export function writeArticle(text: string, marks: readonly Mark[]): Markup {
  const ordered = byStart(marks)
  let running: readonly Mark[] = []
  let next = 0
  let markup = ''
  for (const { start, end } of paragraphs(text)) {
    const here = running.filter((mark) => mark.end > start)
    for (let mark = ordered[next]; mark && mark.start < end; mark = ordered[++next]) if (mark.end > start) here.push(mark)
    markup += `<p>${nest(text, start, end, here)}</p>\n`
    running = here.filter((mark) => mark.end > end)
  }
  return trusted(markup)
}

function* paragraphs(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0
  for (const match of text.matchAll(BREAK)) {
    if (text.slice(start, match.index).trim()) yield { start, end: match.index }
    start = match.index + match[0].length
  }
  if (text.slice(start).trim()) yield { start, end: text.length }
}
