// Transcripts have no quotation marks: a name in capitals heads each turn ("HALE: We cut the jobs.").
import type { Document, Paragraph } from '../../text/document.ts'

const HEAD = /^(\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}):\s+(?=\S)/u
const FEWEST_TURNS = 3

/** The name that heads a turn, and where its words begin, counted from the start of `text`. */
export function turnHead(text: string): { readonly name: string; readonly words: number } | null {
  const match = HEAD.exec(text.slice(0, 80))
  return match?.[1] ? { name: match[1], words: match[0].length } : null
}

/** The turns of a transcript by their paragraphs; none where fewer than three are headed so, or nobody speaks twice ("UPDATE: ..."). */
export function findTurns(document: Document): ReadonlyMap<Paragraph, number> {
  const turns = new Map<Paragraph, number>()
  const names = new Set<string>()
  let again = false
  for (const paragraph of document.paragraphs) {
    const head = paragraph.role === 'body' || paragraph.role === 'heading' ? turnHead(paragraph.text) : null
    if (!head) continue
    turns.set(paragraph, paragraph.start + head.words)
    again ||= names.has(head.name)
    names.add(head.name)
  }
  return turns.size >= FEWEST_TURNS && names.size > 1 && again ? turns : new Map()
}
