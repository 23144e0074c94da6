// Settles what an amount is for: another amount that it repeats, a wording that decides alone, the nearest cue of its sentence.

import type { MoneyRole } from '../../record/mentions.ts'
import type { Span } from '../../record/span.ts'
import { pattern } from '../../text/pattern.ts'
import { cues } from './cues.ts'
import { FILL, HERE, roleRules } from './role-rules.ts'

export interface Role {
  readonly role: MoneyRole
  readonly rule: string
}

export interface PreviousAmount extends Span {
  readonly role: MoneyRole
}

interface CueAt extends Span {
  readonly index: number
}

const CUES = pattern(`(?<![\\p{L}\\p{N}])(?:${cues.map((cue, index) => `(?<c${index}>${cue.words})`).join('|')})(?![\\p{L}\\p{N}])`)
/** "£75m ($141m)", "$32bn (£16.7bn; 24.1bn euros)", "from $500m", "compared with £125m", "up from $800,000". */
const SAME_AGAIN =
  /^[\s)]*(?:[(;,/]|or|,?\sor\sabout|[(;]\s?about|–|—)\s*$|^(?:[^.;]{0,60}\s)?(?:compared (?:with|to)|(?:up|down) from|from|against|versus|than|to|and|rather than|or|back at|at)(?:\sas\s(?:low|high|little|much)\sas)?\s$/iu
const THAT_FIGURE = /(?:that|the) (?:figure|amount|sum|total|money)(?!\p{L})/iu
const CLAUSE = /(?<!\p{L})(?:who|which|that|and|but|while|after|as|because|when|where|although|before|since|including|amid|despite|whose)(?!\p{L})/giu
const BOUNDARY = /[.;!?]\s/u
const FARTHEST = 20

/** The cues of a sentence, from left to right. */
export function findMoneyCues(text: string): CueAt[] {
  const found: CueAt[] = []
  for (const match of text.matchAll(CUES)) {
    const index = cues.findIndex((_, place) => match.groups?.[`c${place}`] !== undefined)
    found.push({ index, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The role of the amount from `start` to `end` in a sentence, with the rule that settled it. */
export function roleOf(text: string, span: Span, found: readonly CueAt[], previous: PreviousAmount | null, before: MoneyRole | null): Role {
  const { start, end } = span
  const here = text.slice(0, start) + HERE + FILL.repeat(end - start - 1) + text.slice(end)
  for (const rule of roleRules) {
    rule.pattern.lastIndex = 0
    if (rule.pattern.test(here)) return { role: rule.role, rule: rule.id }
  }
  const between = previous ? text.slice(previous.end, start) : ''
  const fresh = previous !== null && found.some((cue) => cue.start >= previous.end && cue.end <= start)
  if (previous && !fresh && SAME_AGAIN.test(between)) return { role: previous.role, rule: 'money.as-before' }
  if (before && THAT_FIGURE.test(text.slice(Math.max(0, start - 40), start))) return { role: before, rule: 'money.that-figure' }
  return nearest(text, span, found) ?? { role: 'other', rule: 'money.none' }
}

function nearest(text: string, { start, end }: Span, found: readonly CueAt[]): Role | null {
  let best: { readonly cue: number; readonly distance: number } | null = null
  for (const at of found) {
    const cue = cues[at.index]
    const ahead = at.end <= start
    if (!cue || (!ahead && at.start < end)) continue
    const between = ahead ? text.slice(at.end, start) : text.slice(end, at.start)
    if (between.length > 120 || BOUNDARY.test(between)) continue
    const distance = cue.handicap + weigh(between)
    if (distance <= FARTHEST && (!best || distance < best.distance)) best = { cue: at.index, distance }
  }
  const cue = best ? cues[best.cue] : undefined
  return cue ? { role: cue.role, rule: cue.id } : null
}

function weigh(between: string): number {
  const words = between.split(/\s+/u).filter(Boolean).length
  return words + 2 * (between.match(/[,:]/gu)?.length ?? 0) + 2 * (between.match(CLAUSE)?.length ?? 0) + 2 * (between.match(/[$£€]/gu)?.length ?? 0)
}
