// Numbers of employed people and of jobs, and percentages of a staff, with what happens to them.
import type { HeadcountRole } from '../../record/mentions.ts'
import type { Quantity } from '../../record/quantity.ts'
import type { Document, Sentence } from '../../text/document.ts'
import { find } from '../find.ts'
import type { Find, Findings, Rejection } from '../rule.ts'
import { DEMONYMS } from './lexicon.ts'
import { maskNumbers } from './mask.ts'
import { refusal, topicOf } from './refuse.ts'
import { findCues, type Previous, roleOf } from './role.ts'
import { rulesFor } from './rules.ts'

export interface HeadcountValue {
  readonly quantity: Quantity
  readonly unit: 'people' | 'percent'
  readonly noun: string | null
  readonly role: HeadcountRole
  /** The rule that settled the role, for `explain`. */
  readonly roleRule: string
}

const CUTS =
  /(?<!\p{L})(?:lay-?offs?|la(?:y|ys|id|ying)[\s-]off|redundan(?:t|cy|cies)|job (?:cuts|losses)|jobs? (?:to go|at risk)|(?:cut|cuts|cutting|axe|axing|slash|slashing|shed|shedding|eliminat\p{L}+) .{0,40}(?:jobs|staff|positions|roles|workforce|posts|employees|workers)|retrench\p{L}*|workforce reduction)(?!\p{L})/iu
const LEAD = 20_000
const demonyms = new Set(DEMONYMS)

/** Every headcount of a document. */
export function findHeadcounts(document: Document): Findings<HeadcountValue> {
  const finds: Find<HeadcountValue>[] = []
  const rejections: Rejection[] = []
  const aboutCuts = CUTS.test(document.text.slice(0, LEAD))
  for (const sentence of document.sentences) readSentence(sentence, aboutCuts, finds, rejections)
  return { finds, rejections }
}

function readSentence(sentence: Sentence, aboutCuts: boolean, finds: Find<HeadcountValue>[], rejections: Rejection[]): void {
  const masked = maskNumbers(sentence.text)
  if (!masked) return
  for (const { numeral, reason } of masked.refused) {
    rejections.push({ rule: 'headcount.number', reason, start: sentence.start + numeral.start, end: sentence.start + numeral.end })
  }
  if (masked.numerals.size === 0) return
  const drafts = find(rulesFor(masked.text), masked.text, 0, masked)
  if (drafts.length === 0) return
  const cues = findCues(masked.text)
  const context = { text: masked.text, cues, reduced: cues.some((at) => at.cue.role === 'reduction'), aboutCuts }
  const topic = topicOf(sentence.text, aboutCuts)
  let last: Previous | null = null
  for (const draft of drafts) {
    const at = { start: sentence.start + draft.start, end: sentence.start + draft.end }
    const reason = refusal(draft, { ...topic, sentence: sentence.text, last, any: finds.length > 0, aboutCuts })
    if (reason) {
      rejections.push({ ...at, rule: draft.rule, reason })
      continue
    }
    const { role, rule } = roleOf(draft, { ...context, last, before: finds[finds.length - 1]?.value.role ?? null })
    if (rule === 'role.none' && (draft.value.standing === 'occupation' || draft.value.standing === 'loose')) {
      rejections.push({ ...at, rule: draft.rule, reason: `${draft.value.noun}: nothing in the sentence says that they work or go` })
      continue
    }
    if (rule === 'role.sentence-of-cuts' && demonyms.has(draft.value.noun ?? '')) {
      rejections.push({ ...at, rule: draft.rule, reason: `${draft.value.noun}: no verb of work beside them` })
      continue
    }
    const { quantity, unit } = draft.value.numeral
    last = { start: draft.start, end: draft.end, role, unit, standing: draft.value.standing }
    finds.push({ ...at, rule: draft.rule, value: { quantity, unit: unit === 'percent' ? 'percent' : 'people', noun: draft.value.noun, role, roleRule: rule } })
  }
}
