// Words with their offsets: the coarsest unit that names, titles and speakers are read in.
import type { Span } from '../record/span.ts'

export interface Word extends Span {
  readonly text: string
  /** Begins with an upper-case letter ("Amazon", "iPhone" no, "eBay" no). */
  readonly capitalised: boolean
}

const LETTER = /\p{L}/u
const UPPER = /\p{Lu}/u
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const JOINERS = new Set(["'", '’', '&', '.', '-'].map((mark) => mark.charCodeAt(0)))
const FULL_STOP = 46

/**
 * The words of a stretch of text, offsets counted from `offset`: letters and digits, with inner apostrophes, hyphens, ampersands and the full stops of
 * initials ("AT&T", "Coca-Cola", "O’Brien", "U.S."). Scanned by hand, since every article passes here.
 */
export function words(text: string, offset = 0): Word[] {
  const found: Word[] = []
  let at = 0
  while (at < text.length) {
    const width = wordCharacter(text, at)
    if (width === 0) {
      at++
      continue
    }
    const end = initialsEnd(text, at) ?? wordEnd(text, at + width)
    found.push({ text: text.slice(at, end), start: offset + at, end: offset + end, capitalised: isUpper(text, at) })
    at = end
  }
  return found
}

/** How many code units the letter or digit at `at` takes; 0 where there is none. */
function wordCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0
  const point = text.codePointAt(at)
  if (point === undefined || !WORD_CHARACTER.test(String.fromCodePoint(point))) return 0
  return point > 0xffff ? 2 : 1
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    let width = wordCharacter(text, end)
    if (width === 0 && JOINERS.has(text.charCodeAt(end))) {
      const next = wordCharacter(text, end + 1)
      width = next === 0 ? 0 : next + 1
    }
    if (width === 0) return end
    end += width
  }
  return end
}

/** "U.S.", "J.P.": two or more single letters, each with its full stop. */
function initialsEnd(text: string, from: number): number | null {
  let end = from
  let count = 0
  while (end < text.length) {
    const width = letter(text, end)
    if (width === 0 || text.charCodeAt(end + width) !== FULL_STOP) break
    end += width + 1
    count++
  }
  return count > 1 ? end : null
}

function letter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 1 : 0
  const width = wordCharacter(text, at)
  return width > 0 && LETTER.test(text.slice(at, at + width)) ? width : 0
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  return UPPER.test(text.slice(at, at + wordCharacter(text, at)))
}
