// Every verb of saying outside quotation marks, with the tokens of its sentence and its subject: what all sieves look for.
import type { Span } from '../record/span.ts'
import type { Document, Sentence } from '../text/document.ts'
import { CHARACTERISING } from './lexicon/judgements.ts'
import { REPORTING, REPORTING_PARTICIPLES, SAYING } from './lexicon/verbs.ts'
import type { Passage } from './passages/index.ts'
import { subjectOf } from './subject/find.ts'
import { QUOTED, type Subject } from './subject/subject.ts'
import { type Token, tokens } from './tokens.ts'

export type CueFamily = 'reporting' | 'participle' | 'saying' | 'characterising' | 'according'

export interface Cue extends Span {
  readonly verb: string
  readonly family: CueFamily
  readonly clause: Clause
  /** Places of the verb among the clause's tokens, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly subject: Subject
}

/** One sentence as tokens, each passage in it one token. */
export interface Clause {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
}

const FAMILIES: readonly (readonly [CueFamily, readonly string[]])[] = [
  ['characterising', CHARACTERISING],
  ['saying', SAYING],
  ['participle', REPORTING_PARTICIPLES],
  ['reporting', REPORTING],
  ['according', ['according to']],
]
const familyOf = new Map(FAMILIES.flatMap(([family, words]) => words.map((word) => [word, family] as const)))
/** The phrases by their first word, the longest first: a look-up for each word is far cheaper than one alternation of all verbs. */
const byFirstWord = new Map<string, string[]>()
for (const phrase of familyOf.keys()) {
  const [first = ''] = phrase.split(' ')
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), phrase].sort((x, y) => y.length - x.length),
  )
}
const WORD = /(?<![\w'’-])[A-Za-z]+(?![\w-]|['’][a-z])/g
const GAP = /^\s{1,3}/

/** The verb that begins with the word at `start`, as written there; null where it is none. Verbs are written small, "According to" aside. */
function verbAt(text: string, word: string, start: number): string | null {
  const phrases = byFirstWord.get(word === 'According' ? 'according' : word)
  if (!phrases) return null
  for (const phrase of phrases) {
    const rest = phrase.split(' ').slice(1)
    let end = start + word.length
    const fits = rest.every((next) => {
      const gap = GAP.exec(text.slice(end, end + 4))?.[0].length ?? 0
      if (gap === 0 || !text.startsWith(next, end + gap)) return false
      end += gap + next.length
      return true
    })
    if (fits && (rest.length === 0 || !/[\w-]/.test(text.charAt(end)))) return text.slice(start, end)
  }
  return null
}

/** No journalist writes a longer sentence; what lies beyond is not read. */
const LONGEST_CLAUSE = 3000
/** Also nouns: "its plans", "job claims", "the reports". */
const ALSO_NOUN =
  /^(?:plans|claims|reports|comments|posts|hopes|notes|charges|aims|states|brands|labels|offers|demands|reads|read|offered|shared|estimates|highlights|labels|promises|pledges|vows)$/u
const BEFORE_NOUN =
  /^(?:the|a|an|its|his|her|their|our|your|these|those|some|any|all|such|of|for|in|on|by|with|from|no|any|many|two|three|new|other|more|job|united|'s|to)$/u

const ONLY_WITH_MARKS: ReadonlySet<CueFamily> = new Set<CueFamily>(['saying', 'characterising'])

/** The cues of a document in its order. */
export function findCues(document: Document, passages: readonly Passage[]): Cue[] {
  const cues: Cue[] = []
  const clauses = new Map<Sentence, Clause>()
  let sentence = 0
  let passage = 0
  const quoting = new Set(passages.flatMap((each) => [each.paragraph.index, each.paragraph.index - 1]))
  for (const match of document.text.matchAll(WORD)) {
    const start = match.index
    const written = verbAt(document.text, match[0], start)
    if (written === null) continue
    while (passage < passages.length && (passages[passage]?.outer.end ?? 0) <= start) passage++
    if ((passages[passage]?.outer.start ?? Number.POSITIVE_INFINITY) <= start) continue
    while (sentence < document.sentences.length && (document.sentences[sentence]?.end ?? 0) <= start) sentence++
    const own = document.sentences[sentence]
    if (!own || own.start > start || start >= clauseEnd(own) || own.paragraph.role === 'promotion' || own.paragraph.role === 'headline') continue
    const verb = written.toLowerCase().replace(/\s+/gu, ' ')
    const family = familyOf.get(verb)
    if (!family || (ONLY_WITH_MARKS.has(family) && !quoting.has(own.paragraph.index))) continue
    let clause = clauses.get(own)
    if (!clause) {
      clause = { sentence: own, tokens: clauseTokens(document, own, passages, passage) }
      clauses.set(own, clause)
    }
    const cue = readCue(verb, family, { start, end: start + written.length }, clause)
    if (cue) cues.push(cue)
  }
  return cues
}

function readCue(verb: string, family: CueFamily, { start, end }: Span, clause: Clause): Cue | null {
  const from = firstTokenFrom(clause.tokens, start)
  if (from >= clause.tokens.length) return null
  let to = from
  while (to < clause.tokens.length && (clause.tokens[to]?.start ?? end) < end) to++
  const before = clause.tokens[from - 1]?.lower ?? ''
  if (ALSO_NOUN.test(verb) && (BEFORE_NOUN.test(before) || before.endsWith("'s"))) return null
  const subject =
    family === 'according' ? accordingTo(clause.tokens, to) : subjectOf(clause.tokens, from, to - 1, family === 'participle' || verb.endsWith('ing'))
  return subject ? { start, end, verb, family, clause, from, to, subject } : null
}

function firstTokenFrom(all: readonly Token[], offset: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** "according to a company spokesperson", up to the next comma or the end. */
function accordingTo(clause: readonly Token[], from: number): Subject | null {
  let to = from
  while (to < clause.length && to - from < 16) {
    const token = clause[to]
    if (!token || token.text === QUOTED || /^[,;:.—–()]$/u.test(token.text) || /^(?:who|which|that|cited|and|but|in|adding|reported)$/u.test(token.lower)) break
    to++
  }
  return to > from ? { from, to, inherits: false, inverted: true } : null
}

function clauseTokens(document: Document, sentence: Sentence, passages: readonly Passage[], near: number): Token[] {
  let first = near
  while (first > 0 && (passages[first - 1]?.outer.end ?? 0) > sentence.start) first--
  const found: Token[] = []
  const end = clauseEnd(sentence)
  let from = sentence.start
  for (let index = first; index < passages.length; index++) {
    const outer = passages[index]?.outer
    if (!outer || outer.start >= end) break
    if (outer.start > from) found.push(...tokens(document.text, from, outer.start))
    found.push({ start: outer.start, end: outer.end, text: QUOTED, lower: QUOTED, word: false, capitalised: false })
    from = Math.max(from, outer.end)
  }
  if (from < end) found.push(...tokens(document.text, from, end))
  return found
}

function clauseEnd(sentence: Sentence): number {
  return Math.min(sentence.end, sentence.start + LONGEST_CLAUSE)
}
