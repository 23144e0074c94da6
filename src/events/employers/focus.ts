// "The company", "the bank", "it": which organisation a definite description or a pronoun points back to.
import { resolveDefinite } from '../../entities/resolve.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/document.ts'
import { lexicalTags } from '../../text/terms.ts'
import type { EmployerReading } from '../frames/frame.ts'
import type { EmployerIndex } from './by-place.ts'
import { DEFINITE } from './patterns.ts'

/** "The bank said it will slash 865 jobs": the nearest word that points back, resolved to the last organisation in focus. */
export function definiteBefore(index: EmployerIndex, sentence: Sentence, clause: Span, anchor: Span): EmployerReading | null {
  const text = index.document.text
  const reach = text.slice(sentence.start, anchor.end)
  let last: { at: number; inClause: boolean; pronoun: boolean } | null = null
  for (const match of reach.matchAll(DEFINITE)) {
    const at = sentence.start + match.index
    last = { at, inClause: at >= clause.start, pronoun: PRONOUN.test(match[0]) }
  }
  if (!last || (last.pronoun && namesStranger(index, sentence, last.at))) return null
  const organisation = resolveDefinite(index.entities, index.document, last.at)
  if (!organisation) return null
  return { organisation, rule: 'employer.definite', strength: (last.inClause ? 6.5 : 4) - (anchor.start - last.at) / 150 }
}

const PRONOUN = /^(?:it|its|they|their)$/iu
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'&-]+(?:\s\p{Lu}[\p{L}’'&-]+)*/gu

/** "Department store chain Leith Lane also plans to close eight of its stores": a name that nobody knows may be what "its" means. */
function namesStranger(index: EmployerIndex, sentence: Sentence, before: number): boolean {
  const known = [...index.entities.organisations, ...index.entities.people].flatMap((entity) => entity.mentions)
  for (const match of sentence.text.slice(0, before - sentence.start).matchAll(NAME)) {
    if (match.index === 0 && !match[0].includes(' ')) continue
    const start = sentence.start + match.index
    const end = start + match[0].length
    if (known.some((mention) => mention.start < end && start < mention.end)) continue
    if (match[0].split(' ').every(isCommon)) continue
    return true
  }
  return false
}

/** Places, months and words of the dictionary; first and family names are strangers' names too. */
function isCommon(word: string): boolean {
  const tags = lexicalTags(word)
  return tags.length > 0 && !tags.some((tag) => /Name$|^Person$|^Organization$/u.test(tag))
}
