// A sentence as tokens: words with their classes, the possessive cut off, and what stands between them.
import type { Span } from '../../record/span.ts'
import { words } from '../../text/words.ts'
import { classesOf, loreOf } from './classes.ts'

export interface Token extends Span {
  /** The word without a possessive ending: "Amazon" of "Amazon’s"; `end` is the end of this. */
  readonly text: string
  readonly lower: string
  /** Bits of `IS`. */
  readonly classes: number
  readonly capital: boolean
  /** Two letters or more, all of them upper case. */
  readonly upper: boolean
  readonly possessive: boolean
  /** "based" of "Texas-based", "backed" of "Google-backed"; the token itself is the name before the hyphen. */
  readonly compound: string | null
  /** The marks between the token before and this one, without white space; "\n" where a line ends. */
  readonly before: string
  /** Where a name may run on: nothing but one run of spaces before it. */
  readonly joined: boolean
}

/** White space, pictures and trade marks say nothing: "Northgate 📉 is cutting", "Vantor® said". */
const UNMARKED = /[\s™℠®©]|\p{Extended_Pictographic}\u{FE0F}?/gu
const POSSESSIVE = /['’][sS]$/u
const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,2}-?\p{Lu})/u
const UPPER = /^[\p{Lu}\p{N}.&'’-]*\p{Lu}[\p{Lu}\p{N}.&'’-]*$/u
const COMPOUND = /^(\p{Lu}[\p{L}\p{N}.&’']*(?:-\p{Lu}[\p{L}\p{N}]*)*)-(\p{Ll}[\p{L}-]*)$/u

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

function isPlain(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Plain lower case, the commonest by far, is told by its first two letters. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  const second = word.charCodeAt(1)
  if (isPlain(first) && (isPlain(second) || Number.isNaN(second))) {
    const third = word.charCodeAt(2)
    return !isPlain(third) && word.length > 2 && CAPITAL.test(word)
  }
  return CAPITAL.test(word)
}

/** The tokens of one sentence of the text; offsets count from the text's start. */
export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  let previous = span.start
  for (const word of words(text.slice(span.start, span.end), span.start)) {
    const gap = text.slice(previous, word.start)
    const mark = gap === ' ' ? '' : gap.replace(UNMARKED, '')
    let content = word.text
    let possessive = false
    let compound: string | null = null
    const capital = isCapital(content)
    if (content.length > 2 && isApostrophe(content.charCodeAt(content.length - 2)) && POSSESSIVE.test(content)) {
      content = content.slice(0, -2)
      possessive = true
    } else if (capital && content.includes('-')) {
      const parts = COMPOUND.exec(content)
      // "Google-backed", but "Chen Chun-yeh" is one name
      if (parts?.[1] && parts[2] && (loreOf(parts[2].replace(/-.*$/u, '')).common || loreOf(parts[1].toLowerCase()).demonym)) {
        content = parts[1]
        compound = parts[2]
      }
    }
    const end = word.start + content.length
    // "the workers’ union", unless a single quotation mark was opened just before
    const bare =
      !possessive && isApostrophe(text.charCodeAt(end)) && /[sS]$/u.test(content) && /^['’](?:\s|$|[,.])/u.test(text.slice(end, end + 2)) && !/['‘]/u.test(mark)
    if (bare) possessive = true
    const lower = content.toLowerCase()
    tokens.push({
      text: content,
      lower,
      start: word.start,
      end,
      classes: classesOf(lower),
      capital,
      upper: capital && content.length > 1 && UPPER.test(content),
      possessive,
      compound,
      before: mark,
      joined: tokens.length > 0 && (gap === ' ' || (gap !== '' && gap.trim() === '')),
    })
    previous = bare ? word.end + 1 : word.end
  }
  return tokens
}
