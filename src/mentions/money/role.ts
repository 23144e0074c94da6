// Settles what an amount is for: another amount that it repeats, a wording that decides alone, the nearest cue of its sentence.

import type { MoneyRole } from '../../record/mentions.ts'
import type { Span } from '../../record/span.ts'
import { type CueAt, cueFinder, hasCueBetween, nearestCue, withHere } from '../cue.ts'
import { cues } from './cues.ts'
import { roleRules } from './role-rules.ts'

export interface Role {
  readonly role: MoneyRole
  readonly rule: string
}

export interface PreviousAmount extends Span {
  readonly role: MoneyRole
}

/** "£75m ($141m)", "$32bn (£16.7bn; 24.1bn euros)", "from $500m", "compared with £125m", "up from $800,000". */
const SAME_AGAIN =
  /^[\s)]*(?:[(;,/]|or|,?\sor\sabout|[(;]\s?about|–|—)\s*$|^(?:[^.;]{0,60}\s)?(?:compared (?:with|to)|(?:up|down) from|from|against|versus|than|to|and|rather than|or|back at|at)(?:\sas\s(?:low|high|little|much)\sas)?\s$/iu
const LONGEST_REPEAT = 110
const THAT_FIGURE = /(?:that|the) (?:figure|amount|sum|total|money)(?!\p{L})/iu
const CLAUSE = /(?<!\p{L})(?:who|which|that|and|but|while|after|as|because|when|where|although|before|since|including|amid|despite|whose)(?!\p{L})/giu
/** How far a cue may stand: 20 words, 120 characters. */
const REACH = { farthest: 20, width: 120, weigh }

/** The cues of a sentence, from left to right. */
export const findMoneyCues = cueFinder(cues)

/** The role of the amount from `start` to `end` in a sentence, with the rule that settled it. */
export function roleOf(text: string, span: Span, found: readonly CueAt<MoneyRole>[], previous: PreviousAmount | null, before: MoneyRole | null): Role {
  const { start } = span
  const here = withHere(text, span)
  for (const rule of roleRules) {
    rule.pattern.lastIndex = 0
    if (rule.pattern.test(here)) return { role: rule.role, rule: rule.id }
  }
  if (previous && repeats(text, start, previous, found)) return { role: previous.role, rule: 'money.as-before' }
  if (before && THAT_FIGURE.test(text.slice(Math.max(0, start - 40), start))) return { role: before, rule: 'money.that-figure' }
  const at = nearestCue(text, span, found, REACH)
  return at ? { role: at.cue.role, rule: at.cue.id } : { role: 'other', rule: 'money.none' }
}

function repeats(text: string, start: number, previous: PreviousAmount, found: readonly CueAt<MoneyRole>[]): boolean {
  if (start - previous.end > LONGEST_REPEAT || hasCueBetween(found, previous.end, start)) return false
  return SAME_AGAIN.test(text.slice(previous.end, start))
}

function weigh(between: string): number {
  const words = between.split(/\s+/u).filter(Boolean).length
  return words + 2 * (between.match(/[,:]/gu)?.length ?? 0) + 2 * (between.match(CLAUSE)?.length ?? 0) + 2 * (between.match(/[$£€]/gu)?.length ?? 0)
}
