// Finds the words of a sentence that speak of cutting staff.
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/document.ts'
import { searchFor } from '../../text/needles.ts'
import { HINTS } from './lexicon.ts'
import { type Hint, type TriggerForm, triggerRules } from './rules.ts'

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

const kinds: readonly Hint[] = ['plain', 'staff', 'cutting', 'outcome', 'move']
const hintKinds = kinds.flatMap((kind) => HINTS[kind].map(() => kind))
const search = searchFor(kinds.flatMap((kind) => HINTS[kind]))

/** Which kinds of hints a sentence holds: most hold none and are passed over for a few nanoseconds a letter. */
function hintsIn(text: string): ReadonlySet<Hint> {
  const found = new Set<Hint>()
  search(text, (_, word) => {
    const kind = hintKinds[word]
    if (kind) found.add(kind)
    return found.size === kinds.length
  })
  return found
}

/** The triggers of a sentence in order, offsets counted in the document; of overlapping ones the earlier rule wins. */
export function findTriggers(sentence: Sentence): Trigger[] {
  const hints = hintsIn(sentence.text)
  if (hints.size === 0) return []
  const found: Trigger[] = []
  for (const rule of triggerRules) {
    if (!rule.hints.every((hint) => hints.has(hint))) continue
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
