// Where one paragraph ends: at a blank line, or at a line end that no mail program or scraper put inside a sentence.
import type { Span } from '../record/span.ts'

const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu
const SENTENCE_END = /[.!?:;…"'”’)\]*]\s*$/u
const BRACKET = /^\s*\(/u
const LOWER_CASE = /^\s*\p{Ll}/u
/** No paragraph begins with these: a link's text stood on a line of its own ("\n, which", "\n: “We are"). */
const INNER_MARK = /^\s*[,;:](?:\s|$|[“"])/u
/** A line that ends in such a word was broken by a link or a narrow column. */
const HANGING =
  /(?:^|\s)(?:the|a|an|of|to|in|on|at|by|for|from|with|that|and|or|but|as|its|their|his|her|is|are|was|were|has|have|had|will|would|said|told|than|which|who|into|over|about|via|per)\s*$/iu
/** Shorter lines are headings and list items; a wrapped line fills its column. */
const SHORTEST_WRAPPED_LINE = 55

/** The paragraphs of a text, white space at both ends left out, empty ones dropped. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let open: Span | null = null
  for (const line of lines(text)) {
    const content = trimmed(text, line)
    if (!content) {
      if (open) paragraphs.push(open)
      open = null
    } else if (open && isWrapped(text, open, line)) {
      open = { start: open.start, end: content.end }
    } else {
      if (open) paragraphs.push(open)
      open = content
    }
  }
  if (open) paragraphs.push(open)
  return paragraphs
}

function lines(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const match of text.matchAll(LINE_END)) {
    found.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  found.push({ start, end: text.length })
  return found
}

function trimmed(text: string, line: Span): Span | null {
  const content = text.slice(line.start, line.end)
  const left = content.length - content.trimStart().length
  const right = content.trimEnd().length
  return right > left ? { start: line.start + left, end: line.start + right } : null
}

function isWrapped(text: string, above: Span, below: Span): boolean {
  const next = text.slice(below.start, Math.min(below.end, below.start + 40))
  if (INNER_MARK.test(next)) return true
  const last = text.slice(Math.max(above.start, above.end - SHORTEST_WRAPPED_LINE), above.end)
  if (SENTENCE_END.test(last)) return false
  if (LOWER_CASE.test(next)) return true
  return HANGING.test(last) || (BRACKET.test(next) && last.length >= SHORTEST_WRAPPED_LINE && !/[\n\r]/u.test(last))
}
