// "The company", "the bank", "it": which organisation a definite description or a pronoun points back to.
import type { OrganisationEntity } from '../../entities/index.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/document.ts'
import type { EmployerReading } from '../frames/frame.ts'
import type { EmployerIndex } from './by-place.ts'
import { ACQUIRED, DEFINITE, OBLIQUE, REPORTS, SOURCE, SUBJECT_VERB } from './patterns.ts'

/** How much each sentence takes from an organisation's hold on "the company". */
const FADING = 1.7

/** "The bank said it will slash 865 jobs": the nearest word that points back, resolved to the last organisation in focus. */
export function definiteBefore(index: EmployerIndex, sentence: Sentence, clause: Span, anchor: Span): EmployerReading | null {
  const text = index.document.text
  const reach = text.slice(sentence.start, anchor.end)
  let last: { at: number; inClause: boolean; noun: string } | null = null
  for (const match of reach.matchAll(DEFINITE)) {
    const at = sentence.start + match.index
    last = { at, inClause: at >= clause.start, noun: match[0].split(/\s/u).pop() ?? '' }
  }
  if (!last) return null
  const organisation = inFocus(index, sentence, last.at, last.noun)
  if (!organisation) return null
  return { organisation, rule: 'employer.definite', strength: (last.inClause ? 6.5 : 4) - (anchor.start - last.at) / 150 }
}

/** The organisation that a definite description at an offset points back to. */
function inFocus(index: EmployerIndex, sentence: Sentence, offset: number, noun: string): OrganisationEntity | null {
  const named = noun.length > 3 ? new RegExp(`(?<!\\p{L})${noun}`, 'iu') : null
  const text = index.document.text
  const sentences = index.document.sentences
  let best: { organisation: OrganisationEntity; score: number } | null = null
  for (let distance = 0; distance <= 4; distance++) {
    const from = sentences[sentence.index - distance]
    if (!from) break
    for (const { mention, organisation } of index.named[from.index] ?? []) {
      if (mention.end > offset) break
      if (organisation.kind === 'union') continue
      const before = text.slice(Math.max(from.start, mention.start - 50), mention.start)
      const after = text.slice(mention.end, Math.min(from.end, mention.end + 50))
      if (organisation.kind === 'media' && (SOURCE.test(before) || REPORTS.test(after))) continue
      let score = 5 - distance * FADING
      if (ACQUIRED.test(before)) score -= 3
      if (!OBLIQUE.test(before)) score += 2
      if (SUBJECT_VERB.test(after)) score += 1
      if (organisation === index.principal) score += 2.5
      if (named?.test(organisation.name)) score += 3
      if (organisation.kind === 'media' || organisation.kind === 'government') score -= 2
      if (!best || score > best.score) best = { organisation, score }
    }
  }
  return best?.organisation ?? index.principal
}
