// Quotation marks that quote nobody: nicknames, titles of works, terms ("so-called 'year of efficiency'").
import type { Document } from '../text/document.ts'
import type { Passage } from './passages/index.ts'

const INTRODUCES_TERM =
  /\b(?:so-called|known as|formerly|titled|entitled|headlined|named|nicknamed|the word|the words|the term|the phrase|the hashtag|film|book|song|album|show|programme|series|podcast|column|documentary|movie|single)\s*$/iu
const SMALL = /^(?:a|an|the|of|and|in|on|for|to|with|at|by|or|de|la|vs)$/iu

/** Whether a short passage is a name or a term rather than words that somebody said. */
export function isTerm(document: Document, passage: Passage): boolean {
  const { text } = document
  if (passage.end - passage.start > 80) return false
  const before = text.slice(Math.max(passage.paragraph.start, passage.outer.start - 24), passage.outer.start)
  const after = text.slice(passage.outer.end, passage.outer.end + 12)
  if (INTRODUCES_TERM.test(before)) return true
  const content = text.slice(passage.start, passage.end)
  const words = content.replace(/[,;]$/u, '').split(/\s+/u)
  if (/\p{Lu}[\p{L}-]+\s$/u.test(before) && /^\s\p{Lu}/u.test(after) && words.length <= 2) return true // Mike 'Wippa' Waller
  if (/[.!?]$/u.test(content) && !/^\p{Lu}\S*\s\p{Lu}/u.test(content)) return false
  return words.length > 1 && words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word))
}
