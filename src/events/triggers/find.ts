// Finds the words of a sentence that speak of cutting staff.
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/document.ts'
import { searchFor } from '../../text/needles.ts'
import { HINTS } from './lexicon.ts'
import { type TriggerForm, triggerRules } from './rules.ts'

/** Rules whose words also speak of costs, rates and buildings. */
const WEAK = new Set(['trigger.staff-move', 'trigger.site-closes', 'trigger.fewer-staff'])

export interface Trigger extends Span {
  readonly rule: string
  readonly form: TriggerForm
  /** The verb or noun that cuts. */
  readonly head: Span
  /** Weak triggers count only beside stronger evidence: "the cuts". */
  readonly weak: boolean
}

/** No rule matches without one of these: most sentences are passed over for a few nanoseconds a letter. */
const search = searchFor(HINTS)

function hintsAtStaff(text: string): boolean {
  return search(text, () => true)
}

/** The triggers of a sentence in order, offsets counted in the document; of overlapping ones the earlier rule wins. */
export function findTriggers(sentence: Sentence): Trigger[] {
  if (!hintsAtStaff(sentence.text)) return []
  const found: Trigger[] = []
  for (const rule of triggerRules) {
    rule.pattern.lastIndex = 0
    for (let match = rule.pattern.exec(sentence.text); match; match = rule.pattern.exec(sentence.text)) {
      const head = match.groups?.['head'] ?? match[0]
      const headAt = match[0].lastIndexOf(head)
      const first = rule.form === 'passive' ? headAt : match[0].indexOf(head)
      const start = sentence.start + match.index
      const trigger: Trigger = {
        rule: rule.id,
        form: rule.form,
        start,
        end: start + match[0].length,
        head: { start: start + first, end: start + first + head.length },
        weak: WEAK.has(rule.id),
      }
      if (!found.some((other) => trigger.head.start < other.end && other.head.start < trigger.end)) found.push(trigger)
      rule.pattern.lastIndex = match.index + Math.max(first + head.length, 1)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
