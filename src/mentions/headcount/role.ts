// Settles the role of one headcount: its own noun, a wording that decides alone, the nearest cue, the sentence, the article.
import type { HeadcountRole } from '../../record/mentions.ts'
import type { Span } from '../../record/span.ts'
import { type CueAt, cueFinder, nearestCue, withHere } from '../cue.ts'
import type { Find } from '../rule.ts'
import { cues } from './cues.ts'
import type { Draft } from './draft.ts'
import { roleRules } from './role-rules.ts'

export interface Role {
  readonly role: HeadcountRole
  readonly rule: string
}

/** The headcount before the one in hand, in the same sentence: lists and appositions lean on it. */
export interface Previous extends Span {
  readonly role: HeadcountRole
  readonly unit: 'count' | 'percent'
  readonly standing: Draft['standing']
}

export interface RoleContext {
  /** The sentence with its numbers painted over. */
  readonly text: string
  readonly cues: readonly CueAt<HeadcountRole>[]
  /** Does any of them tell of a reduction? */
  readonly reduced: boolean
  /** Does the article speak of job cuts at all? */
  readonly aboutCuts: boolean
  readonly last: Previous | null
  /** The role of the last headcount of the article so far. */
  readonly before: HeadcountRole | null
}

const CLAUSE_WORDS =
  /(?<!\p{L})(?:who|which|that|whose|and|but|while|after|as|because|when|where|although|before|since|including|amid|from|despite)(?!\p{L})/giu
const CUT_NOUN =
  /(?:cuts|cutbacks|losses|reductions|redundanc(?:y|ies)|lay-?offs?|eliminations|dismissals|terminations|sackings|firings|retrenchments|departures|exits|buyouts|separations)$/u
const RECENT = /^(?:recent|probationary)$/u
const HIRE_NOUN = /(?:vacancies|openings|hires|recruits)$/u
const JOB_NOUN = /(?:jobs?|roles?|positions?|posts?|spots)$/u
const NO_LONGER = /^(?:unemployed|jobless|former|retired|ex)$/u
const STAFF_NOUN = /(?:employees|staff|workers|workforce|personnel|staffers|headcount)$/u
/** "half of its staff are in the United States": what a share of them is, not what becomes of it. */
const STATE =
  /^\s(?:\p{L}+\s){0,2}(?:are|is|were|was|has|have|had|live|lives|work|works|worked|say|said|voted|hold|thought|think|believe|feel|felt|want|support|oppose|backed|rated|responded)(?!\p{L})/iu
/** "300 jobs, including 40 in Leeds", "seven journalists as well as eight contractors". */
const PART_OF_LIST = /(?:^|[\s,(—–])(?:including|among them|as well as|along with|plus)\s*$/iu
const APPOSITION =
  /^["”’]?\s*(?:[,(—–-]{1,2}\s*(?:or|or about|around|about)?|,?\s?(?:amounting|amounts|equating|equates|equivalent|equal)\sto|,?\srepresenting|or)\s*$/iu

/** How far a cue may stand: 14 words, 140 characters. */
const REACH = { farthest: 14, width: 140, weigh }

/** The cues of a sentence, from left to right. */
export const findCues = cueFinder(cues)

/** The role of a headcount in its sentence, with the rule that settled it. */
export function roleOf(draft: Find<Draft>, context: RoleContext): Role {
  const { text, last, before } = context
  const { start, value } = draft
  const leaning = value.standing === 'listed' || value.standing === 'apposed' || value.standing === 'anaphoric'
  if (leaning && !value.role) return { role: last?.role ?? before ?? 'other', rule: 'role.as-before' }
  if (value.role) return { role: value.role, rule: 'role.wording' }
  const here = withHere(text, draft)
  for (const rule of roleRules) {
    if (rule.counts && value.numeral.unit === 'percent') continue
    rule.pattern.lastIndex = 0
    if (rule.pattern.test(here)) return { role: rule.role, rule: rule.id }
  }
  return byNoun(value, text.slice(Math.max(0, start - 8), start)) ?? apposed(start, context) ?? nearest(draft, context) ?? fallback(draft, context)
}

/** "31 technicians and 33 warehouse staff": what is said before both holds for both. */
function nearest(draft: Find<Draft>, { text, cues: found, last }: RoleContext): Role | null {
  const at = nearestCue(text, draft, found, REACH)
  if (last && (!at || at.end <= last.start) && /^\s(?:and|or)\s$/u.test(text.slice(last.end, draft.start))) return { role: last.role, rule: 'role.as-before' }
  return at ? { role: at.cue.role, rule: `role.${at.cue.id}` } : null
}

/** "20% of its workers, or roughly 8,000 people": the same people twice. */
function apposed(start: number, { text, last }: RoleContext): Role | null {
  const between = last ? text.slice(Math.max(last.end, start - 60), start) : ''
  return last && (APPOSITION.test(between) || PART_OF_LIST.test(between)) ? { role: last.role, rule: 'role.as-before' } : null
}

function byNoun({ noun, modifiers, numeral }: Draft, before: string): Role | null {
  if (noun && CUT_NOUN.test(noun)) return { role: 'reduction', rule: 'role.cut-noun' }
  if (noun && HIRE_NOUN.test(noun) && !modifiers.some((word) => RECENT.test(word))) return { role: 'hiring', rule: 'role.hire-noun' }
  if (modifiers.includes('new') && noun && JOB_NOUN.test(noun)) return { role: 'hiring', rule: 'role.new-jobs' }
  if (modifiers.some((word) => NO_LONGER.test(word))) return { role: 'other', rule: 'role.no-longer-employed' }
  if (modifiers[0] === 'fewer') return { role: numeral.unit === 'percent' && /\swith\s$/iu.test(before) ? 'other' : 'reduction', rule: 'role.fewer' }
  return null
}

/** Words between a cue and a headcount; commas, other numbers and words that open a clause count for more. */
function weigh(between: string): number {
  const words = between.split(/\s+/u).filter(Boolean).length
  return words + 2 * (between.match(/,/gu)?.length ?? 0) + 3 * (between.match(CLAUSE_WORDS)?.length ?? 0) + 2 * (between.match(/[\uE000\uE001]/gu)?.length ?? 0)
}

function fallback({ value: { noun, modifiers, numeral }, end }: Find<Draft>, { text, reduced, aboutCuts }: RoleContext): Role {
  if (modifiers.includes('open') || modifiers.includes('vacant')) return { role: 'hiring', rule: 'role.open-jobs' }
  if (noun && JOB_NOUN.test(noun) && (reduced || aboutCuts)) return { role: 'reduction', rule: 'role.jobs-in-a-story-of-cuts' }
  if (reduced) return { role: 'reduction', rule: 'role.sentence-of-cuts' }
  if (numeral.unit === 'percent' && aboutCuts && !STATE.test(text.slice(end, end + 40))) return { role: 'reduction', rule: 'role.share-in-a-story-of-cuts' }
  return noun && STAFF_NOUN.test(noun) ? { role: 'workforce', rule: 'role.plain-staff' } : { role: 'other', rule: 'role.none' }
}
