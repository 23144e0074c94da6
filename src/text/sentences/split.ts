// Splits a paragraph into sentences in one pass; the runtime's own segmenter stops at "Dr.", "No." and "J." and is quadratic on long text.
import type { Span } from '../../record/span.ts'
import { BEFORE_NAME, EITHER_WAY } from './abbreviations.ts'

// A full stop, question or exclamation mark or ellipsis, closing marks, then white space or the paragraph's end; a scraper may have lost
// the space ("according to Reuters.The bank").
const STOP = /[.!?…]{1,6}["'”’»)\]]{0,4}(?:(?=\s|$)|(?<=\p{Ll}{3}\.["”’]?)(?=["“‘]?\p{Lu}\p{Ll}{2}))/gu
const before = new Set(BEFORE_NAME)
const either = new Set(EITHER_WAY)
const WORD_BEFORE = /(?:^|[\s("'“‘[—–-])((?:\p{L}\.)*[\p{L}.]{1,12})$/u
const OPENS_SENTENCE = /^[\s]+["'“‘«([`]{0,3}[\p{Lu}\p{N}$£€@#*•]/u
const CONTINUES = /^\s+["'“‘«([`]{0,3}\p{Ll}/u
/** Words that open a sentence far more often than they follow "Inc." or "U.S." as part of a name. */
const OPENER =
  /^\s+["'“‘(]{0,2}(?:The|This|That|These|Those|It|Its|He|She|They|We|You|I|In|On|At|But|And|A|An|As|For|If|While|When|However|Meanwhile|After|Before|Since|With|By|From|To|There|His|Her|Their|Our|My|Some|Many|Most|Both|According|Last|Earlier|Shares|What|How|Why|Not|No|Other|Another|Under|Among|Despite|Although|Though)\b/u

/** No journalist writes a longer one; later stages look through a sentence once for each of its finds, so its length must be bounded. */
const LONGEST_SENTENCE = 2000

/** The sentences of one paragraph, offsets counted from its start; together they hold everything but the white space between them. */
export function splitSentences(paragraph: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const add = (end: number): void => {
    let from = skipSpace(paragraph, start)
    while (end - from > LONGEST_SENTENCE) {
      const cut = breakBefore(paragraph, from, from + LONGEST_SENTENCE)
      sentences.push({ start: from, end: cut })
      from = skipSpace(paragraph, cut)
    }
    if (end > from) sentences.push({ start: from, end })
    start = end
  }
  for (const match of paragraph.matchAll(STOP)) {
    const end = match.index + match[0].length
    if (endsSentence(paragraph, match.index, match[0], end)) add(end)
  }
  add(paragraph.length)
  return sentences
}

/** The last white space before `most`; where there is none, `most` itself, but never the middle of a surrogate pair. */
function breakBefore(text: string, from: number, most: number): number {
  for (let at = most; at > from; at--) if (/\s/u.test(text.charAt(at))) return at
  return /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most
}

function endsSentence(text: string, index: number, stop: string, end: number): boolean {
  if (end >= text.length) return true
  const rest = text.slice(end, end + 24)
  if (CONTINUES.test(rest)) return false // '"Why now?" he asked', "Yahoo! said"
  if (!OPENS_SENTENCE.test(rest)) return !/^\s+["'“‘]?\p{Ll}/u.test(rest)
  if (!stop.startsWith('.') || stop.startsWith('..')) return true
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, index - 14), index))?.[1] ?? ''
  const closed = stop.length > 1
  if (closed && word.length > 1) return true
  if (before.has(word)) return /^\s+["“]/u.test(rest) || (word === 'No' && !/^\s+\d/u.test(rest))
  if (/^\p{Lu}$/u.test(word)) return OPENER.test(rest) && word !== 'J' // an initial: "Ben J. Moore", "Vitamin C. The"
  if (/\./u.test(word) || either.has(word)) return OPENER.test(rest) // "the U.S. The", "Amazon Inc. It"
  return true
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}
