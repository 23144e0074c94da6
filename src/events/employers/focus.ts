// "The company", "the bank", "it": which organisation a definite description or a pronoun points back to.
import { resolveDefinite } from '../../entities/resolve.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/document.ts'
import type { EmployerReading } from '../frames/frame.ts'
import type { EmployerIndex } from './by-place.ts'
import { DEFINITE } from './patterns.ts'

/** "The bank said it will slash 865 jobs": the nearest word that points back, resolved to the last organisation in focus. */
export function definiteBefore(index: EmployerIndex, sentence: Sentence, clause: Span, anchor: Span): EmployerReading | null {
  const text = index.document.text
  const reach = text.slice(sentence.start, anchor.end)
  let last: { at: number; inClause: boolean } | null = null
  for (const match of reach.matchAll(DEFINITE)) {
    const at = sentence.start + match.index
    last = { at, inClause: at >= clause.start }
  }
  if (!last) return null
  const organisation = resolveDefinite(index.entities, index.document, last.at)
  if (!organisation) return null
  return { organisation, rule: 'employer.definite', strength: (last.inClause ? 6.5 : 4) - (anchor.start - last.at) / 150 }
}
