// Every capitalised name of a document, in order, the credits and the capitals of headlines told apart.
import type { Span } from '../../record/span.ts'
import type { Document, Paragraph } from '../../text/document.ts'
import { IS } from './classes.ts'
import { mend } from './mend.ts'
import { isTicker, type Name, nameOf } from './name.ts'
import { runsOf } from './run.ts'
import { segmentsOf } from './segment.ts'
import { type Token, tokensOf } from './token.ts'

export interface Names {
  readonly names: readonly Name[]
  /** Words seen in lower case somewhere in the document. */
  readonly lowerCase: ReadonlySet<string>
}

const CREDITED =
  /photo|image|picture|credit|(?:reporting|writing|editing) by|:\/\/|@|\.com\/|t\.co\/|\/\s?(?:AP|PA|AFP|EPA|Getty|Reuters|Shutterstock|Alamy)\b/iu
const CREDITS =
  /\((?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [^)]{0,200}(?:\)|$)|\((?:[Pp]hoto|[Pp]icture|[Ii]mage|[Pp]hotograph|[Cc]redit|[Ii]llustration)s?\b[^)]{0,120}(?:\)|$)|\b(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage)(?:s|graphy)? (?:by|credit):?[^.)]{0,80}|\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){1,2}\s?\/\s?(?:AP|PA|AFP|EPA|Getty|Reuters|Shutterstock|Alamy|Bloomberg)\b|(?:https?:\/\/|t\.co\/|\p{L}+\.(?:com|org|net)\/)[^\s)]{1,200}|[\p{L}\d._-]{1,40}@[\p{L}\d._-]{2,60}/gu
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
