// Looks back from a number: the longest phrase of a table that ends right before it.

export interface PhraseBefore<Value> {
  readonly start: number
  readonly value: Value
}

/** Phrases by their wording (lower case, one space between words), and the words that they end with: most places are ruled out by the last word. */
export interface PhraseTable<Value> {
  readonly phrases: ReadonlyMap<string, Value>
  readonly lastWords: ReadonlySet<string>
}

/** The table of a list of phrases. */
export function phraseTable<Value>(entries: readonly (readonly [string, Value])[]): PhraseTable<Value> {
  return { phrases: new Map(entries), lastWords: new Set(entries.map(([phrase]) => phrase.slice(phrase.lastIndexOf(' ') + 1))) }
}

const MOST_WORDS = 5
const LONGEST_WORD = 16

/** The longest phrase of `table` that ends at `at`, white space left out; nothing before `floor` is looked at. */
export function phraseBefore<Value>(table: PhraseTable<Value>, text: string, at: number, floor: number): PhraseBefore<Value> | null {
  let best: PhraseBefore<Value> | null = null
  let phrase = ''
  let end = skipSpace(text, at, floor)
  if (end === at) return null
  for (let count = 0; count < MOST_WORDS && end > floor; count++) {
    const start = wordStart(text, end, floor)
    if (start === end || (start > 0 && isHyphen(text.charCodeAt(start - 1)))) break
    const word = text.slice(start, end).toLowerCase()
    if (phrase === '' && !table.lastWords.has(word)) return null
    phrase = phrase === '' ? word : `${word} ${phrase}`
    const value = table.phrases.get(phrase)
    if (value !== undefined) best = { start, value }
    const next = skipSpace(text, start, floor)
    if (next === start) break
    end = next
  }
  return best
}

function skipSpace(text: string, at: number, floor: number): number {
  let end = at
  while (end > floor && at - end < 3 && /\s/u.test(text.charAt(end - 1))) end--
  return end
}

/** Where the word that ends at `end` begins: ASCII letters, and the full stop of "approx." */
function wordStart(text: string, end: number, floor: number): number {
  let start = end
  while (start > floor && end - start < LONGEST_WORD && isWordCode(text.charCodeAt(start - 1), start === end)) start--
  return start
}

function isWordCode(code: number, last: boolean): boolean {
  const lower = code | 32
  return (lower >= 97 && lower <= 122) || (last && code === 46)
}

function isHyphen(code: number): boolean {
  return code === 45
}
