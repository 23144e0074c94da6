// Where did this come from? For every field of every event, the rules and the spans that gave it, and what was refused on the way.
import type { EventValue } from './events/index.ts'
import type { Find, Rejection } from './mentions/rule.ts'
import { checkArguments, type ExtractOptions } from './options.ts'
import { type Analysis, analyse } from './pipeline.ts'
import type { Span } from './record/span.ts'

/** A place in the text with the rule that read it; offsets are UTF-16 code units. */
export interface Source extends Span {
  readonly rule: string
  readonly text: string
}

/** One field of an event and what it was read from. */
export interface FieldExplanation {
  readonly field: string
  readonly sources: readonly Source[]
}

export interface EventExplanation {
  /** The id that the event has in the record. */
  readonly id: string
  readonly fields: readonly FieldExplanation[]
}

/** A candidate that lost, and why. */
export interface RejectedCandidate extends Source {
  readonly kind: 'headcount' | 'date' | 'money'
  readonly reason: string
}

/** A mention of the record, by its id ("headcount-1", "org-1.2", "quote-1"), and the rules that gave it: first the one that found it. */
export interface MentionExplanation {
  readonly id: string
  readonly rules: readonly string[]
}

export interface Explanation {
  readonly event: EventExplanation | null
  readonly background: readonly EventExplanation[]
  readonly mentions: readonly MentionExplanation[]
  readonly rejected: readonly RejectedCandidate[]
}

/**
 * Explains what `extractLayoffEvent` returns for the same arguments: for each field of each event the rule ids and the spans that gave it.
 *
 * @throws {PinkslipError} for misuse, as `extractLayoffEvent` does.
 * @example
 * explain('Northgate is cutting 80 jobs.').event?.fields.find(({ field }) => field === 'employer')?.sources[0]?.text // 'Northgate'
 */
export function explain(text: string, options: ExtractOptions = {}): Explanation {
  const analysis = analyse(text, checkArguments(text, options))
  const { event, background } = analysis.events
  const refused = (kind: RejectedCandidate['kind'], rejections: readonly Rejection[]): RejectedCandidate[] =>
    rejections.map(({ rule, reason, start, end }) => ({ kind, rule, reason, start, end, text: text.slice(start, end) }))
  return {
    event: event ? { id: 'event-1', fields: fieldsOf(event, text) } : null,
    background: background.map((each, index) => ({ id: `event-${index + (event ? 2 : 1)}`, fields: fieldsOf(each, text) })),
    mentions: mentionsOf(analysis),
    rejected: [
      ...refused('headcount', analysis.headcounts.rejections),
      ...refused('date', analysis.dates.rejections),
      ...refused('money', analysis.money.rejections),
    ].sort((a, b) => a.start - b.start),
  }
}

/** Ids are given as `writeRecord` gives them. */
function mentionsOf({ headcounts, dates, money, entities, quotes }: Analysis): MentionExplanation[] {
  return [
    ...headcounts.finds.map(({ rule, value }, index) => ({ id: `headcount-${index + 1}`, rules: [rule, value.roleRule] })),
    ...dates.finds.map(({ rule }, index) => ({ id: `date-${index + 1}`, rules: [rule] })),
    ...money.finds.map(({ rule, value }, index) => ({ id: `money-${index + 1}`, rules: [rule, value.roleRule] })),
    ...[...entities.organisations, ...entities.people].flatMap(({ id, mentions }) =>
      mentions.map(({ rule }, index) => ({ id: `${id}.${index + 1}`, rules: [rule] })),
    ),
    ...quotes.map(({ rule }, index) => ({ id: `quote-${index + 1}`, rules: [rule] })),
  ]
}

function fieldsOf(event: EventValue, text: string): FieldExplanation[] {
  const source = (find: Find<unknown>): Source => ({ rule: find.rule, start: find.start, end: find.end, text: text.slice(find.start, find.end) })
  const one = (find: Find<unknown> | null): Source[] => (find ? [source(find)] : [])
  const figure = (find: Find<{ readonly roleRule: string }> | null): Source[] => (find ? [source(find), { ...source(find), rule: find.value.roleRule }] : [])
  const fields: readonly [string, readonly Source[]][] = [
    ['employer', one(event.employer)],
    ['units', event.units.map(source)],
    ['headcount', figure(event.headcount)],
    ['disclosed', one(event.disclosed)],
    ['parts', event.parts.map(source)],
    ['share', figure(event.share)],
    ['previousHeadcount', figure(event.previousHeadcount)],
    ['workforce', figure(event.workforce)],
    ['status', one(event.status)],
    ['announced', one(event.announced)],
    ['effective', one(event.effective)],
    ['locations', event.locations.map(source)],
    ['reasons', event.reasons.map(source)],
    ['deniedReasons', event.deniedReasons.map(source)],
    ['means', event.means.map(source)],
    ['cost', figure(event.cost)],
    ['savings', figure(event.savings)],
    ['quotes', event.quotes.flatMap((quote) => quote.parts.map((part) => source({ ...part, rule: quote.rule, value: null })))],
  ]
  return fields.map(([field, sources]) => ({ field, sources }))
}
