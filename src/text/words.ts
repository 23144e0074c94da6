// Words with their offsets: the coarsest unit that names, titles and speakers are read in.
import type { Span } from '../record/span.ts'

export interface Word extends Span {
  readonly text: string
  /** Begins with an upper-case letter ("Amazon", "iPhone" no, "eBay" no). */
  readonly capitalised: boolean
}

// Letters, digits, inner apostrophes, full stops of initials ("U.S.", "J.P."), ampersands and hyphens: "AT&T", "Coca-Cola", "O’Brien".
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’&.-][\p{L}\p{N}]+)*/gu

/** The words of a stretch of text, offsets counted from `offset`. */
export function words(text: string, offset = 0): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const start = offset + match.index
    found.push({ text: word, start, end: start + word.length, capitalised: /^\p{Lu}/u.test(word) })
  }
  return found
}
