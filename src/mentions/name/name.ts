// A capitalised name at its place, before anybody has decided what it names.
import type { Span } from '../../record/span.ts'
import type { Document, Paragraph, Sentence } from '../../text/document.ts'
import { IS } from './classes.ts'
import { mend } from './mend.ts'
import { runsOf } from './run.ts'
import { segmentsOf } from './segment.ts'
import { type Token, tokensOf } from './token.ts'

export interface Name extends Span {
  readonly sentence: Sentence
  /** The tokens of its sentence; the name is `tokens.slice(from, to)`. */
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** Lower case, without article and legal suffix: what tells two names apart. */
  readonly key: string
  /** The words of the key. */
  readonly words: readonly string[]
  /** Ends before its legal suffix. */
  readonly core: Span
  readonly legal: boolean
  readonly honorific: string | null
  /** What stands before it: "the Observer", or "The Observer" with a capital that its place does not ask for. */
  readonly article: 'the' | 'The' | null
  /** The first word of its sentence or quotation, where a capital proves nothing. */
  readonly initial: boolean
  /** In a headline of capitals, a credit or a promotion: it may confirm an entity, never found one. */
  readonly quiet: boolean
}

export interface Names {
  readonly names: readonly Name[]
  /** Words seen in lower case somewhere in the document. */
  readonly lowerCase: ReadonlySet<string>
}

const CREDITED = /photo|image|picture|credit|:\/\/|@|\.com\/|t\.co\/|\/\s?(?:AP|PA|AFP|EPA|Getty|Reuters|Shutterstock|Alamy)\b/iu
const CREDITS =
  /\((?:[Pp]hoto|[Pp]icture|[Ii]mage|[Pp]hotograph|[Cc]redit|[Ii]llustration)s?\b[^)]{0,120}(?:\)|$)|\b(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage)(?:s|graphy)? (?:by|credit):?[^.)]{0,80}|\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){1,2}\s?\/\s?(?:AP|PA|AFP|EPA|Getty|Reuters|Shutterstock|Alamy|Bloomberg)\b|(?:https?:\/\/|t\.co\/|\p{L}+\.(?:com|org|net)\/)[^\s)]{1,200}|[\p{L}\d._-]{1,40}@[\p{L}\d._-]{2,60}/gu
const LOWER_LEGAL = /^(?:plc|inc|ltd|llc|llp|gmbh|pty|pvt)$/u
const CREDIT =
  /\b(?:photo|photograph|picture|image|credit|illustration)s?(?: by|:| credit:?)|getty images|shutterstock|appeared first on|^\W*(?:disclosure|pickup|original\/source)\b|https?:\/\//iu

/** Every capitalised name of a document, in order. */
export function findNames(document: Document): Names {
  const names: Name[] = []
  const lowerCase = new Set<string>()
  for (const paragraph of document.paragraphs) {
    const tokenised = paragraph.sentences.map((sentence) => ({ sentence, tokens: tokensOf(document.text, sentence) }))
    const quietParagraph = isQuiet(
      paragraph,
      tokenised.flatMap((each) => each.tokens),
    )
    for (const { sentence, tokens } of tokenised) {
      const quiet = quietParagraph || (paragraph.role === 'body' ? titleCase(tokens, 6, 0.86) : titleCase(tokens))
      for (const token of tokens) if (!token.capital) lowerCase.add(token.lower)
      const credits = creditsIn(sentence.text, sentence.start)
      for (const run of runsOf(tokens)) {
        for (const segment of segmentsOf(tokens, run)) {
          const name = nameOf(tokens, segment.from, segment.to, segment.honorific, sentence, quiet)
          if (name && !isTicker(name) && !credits.some((credit) => name.start >= credit.start && name.end <= credit.end)) names.push(name)
        }
      }
    }
  }
  const remade = mend(names, (name, from, to) => nameOf(name.tokens, from, to, null, name.sentence, name.quiet))
  return { names: remade, lowerCase }
}

/** "(Photo by Ana Petrov / Agency)": photographers are left out, and so are the letters of addresses. */
function creditsIn(text: string, offset: number): readonly Span[] {
  if (!CREDITED.test(text)) return []
  const found: Span[] = []
  for (const match of text.matchAll(CREDITS)) found.push({ start: offset + match.index, end: offset + match.index + match[0].length })
  return found
}

function isQuiet(paragraph: Paragraph, tokens: readonly Token[]): boolean {
  if (paragraph.role === 'promotion' || paragraph.role === 'notice' || /\bappeared first on\b/u.test(paragraph.text.slice(-200))) return true
  if (paragraph.role === 'headline' || paragraph.role === 'heading') return titleCase(tokens)
  return paragraph.role !== 'body' && paragraph.text.length < 400 && CREDIT.test(paragraph.text)
}

/** Whether nearly every long word has a capital: there a capital means nothing. */
function titleCase(tokens: readonly Token[], fewest = 4, share = 0.74): boolean {
  let long = 0
  let capital = 0
  for (const token of tokens) {
    if ((token.classes & IS.function) !== 0 || !/^\p{L}{3}/u.test(token.text)) continue
    long++
    if (token.capital) capital++
  }
  return long >= fewest && capital / long > share
}

function nameOf(tokens: readonly Token[], from: number, to: number, honorific: number | null, sentence: Sentence, quiet: boolean): Name | null {
  const first = tokens[from]
  let end = to
  const comma = tokens[to]
  if (comma && comma.before === ',' && comma.capital && (comma.classes & IS.legal) !== 0 && comma.text.length > 1 && !/^(?:as|co|pt|ab)$/u.test(comma.lower))
    end = to + 1 // "Northgate, Inc."
  while (tokens[end]?.joined && LOWER_LEGAL.test(tokens[end]?.text ?? '') && !tokens[end - 1]?.possessive) end++ // "Vantor plc"
  let core = end
  while (core > from + 1 && (tokens[core - 1]?.classes ?? 0) & IS.legal && !(core === from + 2 && (first?.classes ?? 0) & IS.function)) core-- // "The We Company" keeps it
  if (tokens[core - 1]?.lower === '&' || tokens[core - 1]?.lower === 'and') core--
  const last = tokens[end - 1]
  const lastOfCore = tokens[core - 1]
  if (!first || !last || !lastOfCore) return null
  const words = tokens.slice(from, core).map((token) => token.lower.replace(/’/gu, "'"))
  return {
    sentence,
    tokens,
    from,
    to: end,
    start: first.start,
    end: last.end,
    core: { start: first.start, end: lastOfCore.end },
    key: words.join(' '),
    words,
    legal: core < end,
    honorific: honorific === null ? null : (tokens[honorific]?.lower ?? null),
    article: articleOf(tokens, from),
    initial: honorific === null && isInitial(tokens, from),
    quiet,
  }
}

/** "(NYSE: NGS)" */
function isTicker(name: Name): boolean {
  const first = name.tokens[name.from]
  const exchange = name.tokens[name.from - 1]
  return !!first?.upper && first.before === ':' && !!exchange && ((exchange.classes & IS.exchange) !== 0 || /\($/u.test(exchange.before)) && exchange.upper
}

function articleOf(tokens: readonly Token[], from: number): 'the' | 'The' | null {
  const before = tokens[from - 1]
  if (before?.lower !== 'the' || !tokens[from]?.joined) return null
  return before.capital && !isInitial(tokens, from - 1) ? 'The' : 'the'
}

/** After a sentence's start, an opening quotation mark, a colon, a bullet: the capital may be grammar only. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true
  const before = tokens[at]?.before ?? ''
  return /[:"“‘«?!…•*]|^[-–—]$|\.$/u.test(before) && !/^['’]$/u.test(before)
}
