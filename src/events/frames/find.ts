// One frame for each reduction that a sentence speaks of: its figure or its trigger, its employer, its mood.
import type { DateValue } from '../../mentions/date/index.ts'
import type { HeadcountValue } from '../../mentions/headcount/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Span } from '../../record/span.ts'
import type { Document, Sentence } from '../../text/document.ts'
import type { EmployerIndex } from '../employers/by-place.ts'
import { employerAt } from '../employers/read.ts'
import { findTriggers, type Trigger } from '../triggers/find.ts'
import { clauseAt } from './clause.ts'
import type { Frame } from './frame.ts'
import { isDismissal, isLookalike, isNational, tellsOfMisconduct } from './lookalikes.ts'
import { moodOf, polarityOf } from './mood.ts'
import { roundTimeOf } from './round-time.ts'

export interface FrameSources {
  readonly document: Document
  readonly headcounts: readonly Find<HeadcountValue>[]
  readonly dates: readonly Find<DateValue>[]
  readonly employers: EmployerIndex
}

/** The frames of a document in the order of the text; captions, promotions and notices feed none. */
export function findFrames(sources: FrameSources): Frame[] {
  const frames: Frame[] = []
  const reductions = sources.headcounts.filter(
    (find) => find.value.role === 'reduction' && !isAnybody(sources.document.text.slice(find.start, find.end), find.value),
  )
  const forCause = tellsOfMisconduct(sources.document)
  for (const sentence of sources.document.sentences) {
    const { role } = sentence.paragraph
    if (role === 'caption' || role === 'promotion' || role === 'notice' || role === 'byline') continue
    const figures = within(reductions, sentence)
    const triggers = findTriggers(sentence)
    if ((figures.length === 0 && triggers.length === 0) || RETRACTED.test(sentence.text)) continue
    frames.push(...sentenceFrames(sources, sentence, figures, triggers, forCause))
  }
  return frames
}

/** "An earlier version of this article said that Ostia was cutting 400 jobs." */
const RETRACTED =
  /(?<!\p{L})(?:an\s)?(?:earlier|previous|original)\s(?:version|edition)\sof\sthis\s(?:article|story|report|page)(?!\p{L})|(?<!\p{L})this\s(?:article|story)\s(?:originally|previously|incorrectly)\s(?:said|stated|reported)/iu

/** "thousands of other workers who have lost their jobs": of no employer in particular. */
function isAnybody(text: string, value: HeadcountValue): boolean {
  return value.quantity.precision === 'vague' && /(?<!\p{L})other\s(?:workers|people|families|employees)(?!\p{L})/iu.test(text)
}

function sentenceFrames(
  sources: FrameSources,
  sentence: Sentence,
  figures: readonly Find<HeadcountValue>[],
  triggers: readonly Trigger[],
  forCause: boolean,
): Frame[] {
  const frames: Frame[] = []
  const used = new Set<Trigger>()
  const shares = figures.filter((figure) => figure.value.unit === 'percent')
  const taken = new Set<Find<HeadcountValue>>()
  const add = (people: Find<HeadcountValue> | null, share: Find<HeadcountValue> | null) => {
    const anchor = people ?? share
    if (!anchor) return
    const trigger = nearestTrigger(sentence, anchor, triggers)
    if (trigger) used.add(trigger)
    if (forCause && trigger && isDismissal(sources.document.text.slice(trigger.head.start, trigger.head.end), anchor.value.quantity)) return
    if (isNational(sentence.text.slice(Math.max(0, anchor.start - sentence.start - 80), anchor.end - sentence.start + 60))) return
    frames.push(frameOf(sources, sentence, trigger, people, share))
  }
  for (const people of figures) {
    if (people.value.unit !== 'people') continue
    const share = shares.find((candidate) => !taken.has(candidate) && sameReduction(sources.document.text, people, candidate)) ?? null
    if (share) taken.add(share)
    add(people, share)
  }
  for (const share of shares) if (!taken.has(share)) add(null, share)
  const named = (sources.employers.named[sentence.index]?.length ?? 0) > 0
  for (const trigger of triggers) {
    if (used.has(trigger) || isLookalike(sentence, trigger, { employerNamed: named, forCause })) continue
    if (frames.some((frame) => overlaps(frame.clause, trigger.head) && frame.people !== null)) continue
    frames.push(frameOf(sources, sentence, trigger, null, null))
  }
  return frames
}

const SAME =
  /^[^.;]{0,12}?(?:\s|,|\(|—|–|-)(?:or|about|around|roughly|nearly|some|equivalent|equal|equating|representing|that\sis|i\.e\.|as\smany|amounting|which\sis|the\sequivalent|comprising|an?\sestimated|more\sthan)?[^.;]{0,40}$/iu

function sameReduction(text: string, a: Find<HeadcountValue>, b: Find<HeadcountValue>): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  const between = text.slice(first.end, second.start)
  return (
    between.length < 70 && !/(?<!\p{L})(?:after|following|while|but|on\stop\sof|earlier|previous|last\syear)(?!\p{L})/iu.test(between) && SAME.test(between)
  )
}

function frameOf(
  sources: FrameSources,
  sentence: Sentence,
  trigger: Trigger | null,
  people: Find<HeadcountValue> | null,
  share: Find<HeadcountValue> | null,
): Frame {
  const { text } = sources.document
  const anchor = people ?? share ?? trigger
  const at = anchor ?? sentence
  const clause = clauseAt(sentence, at.start)
  const head = trigger?.head ?? at
  const beforeHead = text.slice(clause.start, head.start)
  const headText = text.slice(head.start, head.end)
  const verbal = trigger !== null && trigger.form !== 'noun'
  const mood = verbal ? moodOf(text.slice(sentence.start, head.start), headText) : moodOf(beforeHead.replace(/[^\s]*$/u, ''), '')
  const dates = datesOf(sources, sentence, clause, at)
  const near = trigger !== null && overlaps(clause, trigger.head)
  const span: Span = trigger && near ? { start: Math.min(at.start, trigger.start), end: Math.max(at.end, trigger.end) } : at
  return {
    sentence,
    clause,
    trigger,
    people,
    share,
    employer: employerAt(sources.employers, sentence, span),
    mood,
    polarity: polarityOf(text.slice(Math.max(sentence.start, head.start - 90), head.start), text.slice(head.end, sentence.end), sentence.text),
    time: roundTimeOf({
      mood,
      before: text.slice(clause.start, at.start),
      after: text.slice(at.end, clause.end),
      dates,
      publishedAt: sources.document.publishedAt,
    }),
    dates,
  }
}

/** The dates of a clause; where it has none, the last one before it: "peaked in January 2023, when it slashed 18,000 roles". */
function datesOf(sources: FrameSources, sentence: Sentence, clause: Span, anchor: Span): readonly Find<DateValue>[] {
  const own = within(sources.dates, clause)
  if (own.length > 0 || !WHEN.test(sources.document.text.slice(clause.start, anchor.start))) return own
  return within(sources.dates, { start: sentence.start, end: clause.start }).slice(-1)
}

const WHEN = /^[\s,(]*(?:when|in\swhich|as)(?!\p{L})/iu

function nearestTrigger(sentence: Sentence, anchor: Span, triggers: readonly Trigger[]): Trigger | null {
  const clause = clauseAt(sentence, anchor.start)
  let best: { trigger: Trigger; distance: number } | null = null
  for (const trigger of triggers) {
    const gap = trigger.head.start > anchor.end ? trigger.head.start - anchor.end : Math.max(0, anchor.start - trigger.head.end)
    const distance = gap + (overlaps(clause, trigger.head) ? 0 : 200) + (trigger.weak ? 50 : 0)
    if (!best || distance < best.distance) best = { trigger, distance }
  }
  return best && best.distance < 300 ? best.trigger : null
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The finds that begin inside a span, by binary search over the ordered list. */
export function within<T extends Span>(finds: readonly T[], span: Span): T[] {
  let low = 0
  let high = finds.length
  while (low < high) {
    const middle = (low + high) >> 1
    const find = finds[middle]
    if (find && find.start < span.start) low = middle + 1
    else high = middle
  }
  const inside: T[] = []
  for (let at = low; at < finds.length; at++) {
    const find = finds[at]
    if (!find || find.start >= span.end) break
    inside.push(find)
  }
  return inside
}
