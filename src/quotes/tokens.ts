// The words and marks of one sentence, what is quoted in it taken out: the ground on which subjects and reported clauses are read.
import type { Span } from '../record/span.ts'
import { BEFORE_NAME } from '../text/sentences/abbreviations.ts'

export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly word: boolean
  readonly capitalised: boolean
}

const WORD = String.raw`[$£€]?[\p{L}\p{N}]+(?:['’&./-][\p{L}\p{N}]+|,\d+)*`
// "Rep. Moss", "J. B. Hale": a full stop that belongs to a name is no end.
const TOKEN = new RegExp(
  String.raw`(?:\p{L}\.){2,}|(?:${BEFORE_NAME.join('|')}|(?<![\p{L}\p{N}])\p{Lu})\.(?=\s\p{Lu})|${WORD}[’']?(?=\s)|${WORD}|[^\s\p{L}\p{N}]`,
  'gu',
)
/** The tokens of `text` between two offsets. */
export function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = []
  const stretch = text.slice(start, end)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(stretch); match; match = TOKEN.exec(stretch)) {
    const value = match[0]
    const from = start + match.index
    const first = value.charCodeAt(0)
    const word = isAsciiLetter(first) || /^[$£€]?[\p{L}\p{N}]/u.test(value)
    found.push({
      text: value,
      lower: lowered(value),
      start: from,
      end: from + value.length,
      word,
      capitalised: word && (first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(value)),
    })
  }
  return found
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function lowered(value: string): string {
  const lower = value.toLowerCase()
  return lower.includes('’') ? lower.replace(/’/g, "'") : lower
}
