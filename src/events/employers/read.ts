// Who cuts: the organisation that the clause names, owns or points back to.
import type { NameMention, OrganisationEntity } from '../../entities/index.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/document.ts'
import { clauseAt } from '../frames/clause.ts'
import type { EmployerReading } from '../frames/frame.ts'
import type { EmployerIndex, Named } from './by-place.ts'
import { definiteBefore } from './focus.ts'
import {
  AT,
  AT_STRICT,
  BACKED,
  DIRECTLY_AT,
  DOING,
  EXPERT,
  HEARS,
  INCLUDING,
  OBLIQUE,
  OPENING_CLAUSE,
  OWN_PART,
  POSSESSED,
  RELATIVE,
  REPORTS,
  RESUMES,
  RUN_BY,
  SOURCE,
  STUDY,
  SUBJECT_VERB,
  TELLS,
  WITH,
} from './patterns.ts'

/** Below this a name only happens to stand in the sentence. */
const WEAKEST = 0.5

/** The employer of a reduction whose words stand at `anchor`, its figure or verb included. */
export function employerAt(index: EmployerIndex, sentence: Sentence, anchor: Span): EmployerReading | null {
  const clause = clauseAt(sentence, anchor.start)
  const text = index.document.text
  const readings: EmployerReading[] = []
  const offer = (reading: EmployerReading) => readings.push(reading)
  const named = index.named[sentence.index] ?? []
  for (const [place, { mention, organisation }] of named.entries()) {
    if (followsInList(text, named[place - 1], mention)) continue
    const before = text.slice(Math.max(sentence.start, mention.start - 60), mention.start)
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 60))
    if (HEARS.test(before) || TELLS.test(after) || RUN_BY.test(before)) continue
    if (SOURCE.test(before) && organisation.kind === 'media') continue
    if (organisation.kind === 'media' && REPORTS.test(after)) continue
    if (BACKED.test(after) || EXPERT.test(before) || STUDY.test(before)) continue
    const inClause = mention.start >= clause.start && mention.end <= clause.end
    let strength = inClause ? 6 : 3
    if (organisation.kind === 'union') strength -= 3
    if (organisation.kind === 'government') strength -= 1
    if (mention.end <= clause.start + 1 && mention.end >= clause.start - 1 && RELATIVE.test(text.slice(clause.start, anchor.start))) {
      offer({ organisation, rule: 'employer.relative', strength: 10 })
    } else if (mention.end <= anchor.start) {
      const between = text.slice(mention.end, anchor.start)
      const rule = ruleBefore(before, between)
      if (rule === 'employer.including') strength = 5
      if (rule === 'employer.possessive') strength += 3
      if (rule === 'employer.oblique') strength -= 2
      if (SUBJECT_VERB.test(after) && rule === 'employer.subject') strength += 2
      strength -= between.length / 120
      offer({ organisation, rule, strength })
    } else if (mention.start >= anchor.start) {
      const between = text.slice(Math.min(anchor.end, mention.start), mention.start)
      if (OWN_PART.test(before)) continue
      if (mention.start < anchor.end) {
        offer({ organisation, rule: /^['’]/u.test(after) ? 'employer.possessive' : 'employer.inside', strength: strength + 2 })
      } else if (AT.test(between) && between.length < 90) {
        const strict = AT_STRICT.test(between) && between.length < 60
        const directly = DIRECTLY_AT.test(between)
        offer({ organisation, rule: 'employer.at', strength: strength + (directly ? 5 : strict ? 3 : 0) - between.length / 60 })
      } else if (OPENING_CLAUSE.test(sentence.text) && /^[^,]{0,90},\s(?:\p{Lu}[\p{L}-]*\s){0,2}$/u.test(between)) {
        offer({ organisation, rule: 'employer.main-clause', strength: strength + 4 })
      } else {
        offer({ organisation, rule: 'employer.after', strength: strength - 3 - between.length / 60 })
      }
    }
  }
  const label = labelOf(index, sentence)
  if (label) offer({ organisation: label, rule: 'employer.label', strength: 9 })
  const pointing = definiteBefore(index, sentence, clause, anchor)
  if (pointing) offer(pointing)
  let best: EmployerReading | null = null
  for (const reading of readings) if (reading.strength >= WEAKEST && (best === null || reading.strength > best.strength)) best = reading
  return best
}

const LABEL = /^[*•–—\s-]{0,4}\p{Lu}[^:\n]{1,50}:\s/u

/** "Ostia: The streaming service is cutting 220 jobs": the head of a list's entry. */
function labelOf(index: EmployerIndex, sentence: Sentence): OrganisationEntity | null {
  const { paragraph } = sentence
  const [first] = paragraph.sentences
  if (!first) return null
  const label = LABEL.exec(paragraph.text)?.[0]
  if (!label) return null
  const named = (index.named[first.index] ?? []).filter(({ mention }) => mention.end <= paragraph.start + label.length)
  const [only] = named
  return only && named.length === 1 && only.mention.text.length >= label.trim().length - 6 ? only.organisation : null
}

/** How a name that stands before the cut is tied to it. */
function ruleBefore(before: string, between: string): string {
  if (POSSESSED.test(between)) return 'employer.possessive'
  if (INCLUDING.test(before) && RESUMES.test(between)) return 'employer.including'
  if (WITH.test(before) && DOING.test(between)) return 'employer.subject'
  if (AT_STRICT.test(before)) return 'employer.at-before'
  return OBLIQUE.test(before) ? 'employer.oblique' : 'employer.subject'
}

/** "Clubs including Ostia and Vantor are laying off scouts": the first of a list is the one the article puts first. */
function followsInList(text: string, previous: Named | undefined, mention: NameMention): boolean {
  return previous !== undefined && /^(?:,\s|,?\sand\s|,?\sor\s)$/u.test(text.slice(previous.mention.end, mention.start))
}
