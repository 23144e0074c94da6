// From a round to the event of the record: its figures, times, places, reasons and evidence.
import type { NameMention, OrganisationEntity } from '../entities/index.ts'
import type { HeadcountValue } from '../mentions/headcount/index.ts'
import type { Find } from '../mentions/rule.ts'
import type { QuoteValue } from '../quotes/index.ts'
import type { Span } from '../record/span.ts'
import { confidenceOf } from './confidence.ts'
import type { EventValue, Findings } from './event.ts'
import { announcedOf } from './fields/announced.ts'
import { withheldIn } from './fields/disclosure.ts'
import { effectiveOf } from './fields/effective.ts'
import { locationsOf } from './fields/locations.ts'
import { meansIn } from './fields/means.ts'
import { amountOf } from './fields/money.ts'
import { type Passage, passagesOf } from './fields/passages.ts'
import { type CausalPassage, reasonsIn } from './fields/reasons.ts'
import { statusOf } from './fields/status.ts'
import { unitsOf } from './fields/units.ts'
import { workforceOf } from './fields/workforce.ts'
import { mostPrecise } from './rounds/figures.ts'
import { type Round, sharesOf } from './rounds/merge.ts'
import { bestFigure } from './rounds/reported.ts'

/** How a round is written: `main` gathers reasons, times and places from the whole round, a background round from its own clauses. */
export interface Writing {
  readonly round: Round
  readonly main: boolean
  readonly previousHeadcount: Find<HeadcountValue> | null
  /** Ids of the organisations in the headline: a part of one of them cuts in its name. */
  readonly titleEmployers: ReadonlySet<string>
  /** Id of the organisation that headline and lead put first, or none. */
  readonly principal: ReadonlySet<string>
  /** Whose people each headcount counts. */
  readonly owners: ReadonlyMap<Find<HeadcountValue>, OrganisationEntity>
}

/** The event of a round. */
export function writeEvent(findings: Findings, writing: Writing): EventValue {
  const { document, entities } = findings
  const { round, main } = writing
  const { text } = document
  const employer = topEmployer(round.employer, findings, main ? writing.titleEmployers : writing.principal)
  const evidence = evidenceOf(round)
  const status = statusOf(document, round)
  const passages = passagesOf(findings, round, main)
  const announced = status.value === 'rumoured' ? null : announcedOf(document, round, findings.dates, passages)
  const done = round.time !== 'current' || status.value === 'completed'
  const names: Span[] = [...entities.organisations, ...entities.people].flatMap((entity) => [...entity.mentions])
  const headcount = bestFigure(round)
  const share = mostPrecise(sharesOf(round), (find) => find.value.quantity)
  const reasons = reasonsIn(text, main ? causalPassages(passages) : evidence.slice(0, 1).map((span) => ({ ...span, near: true })))
  const speaksOfIt = (quote: QuoteValue) => quote.parts.some((part) => evidence.some((span) => part.start < span.end && span.start < part.end))
  return {
    employer: employer ? employerFind(employer, round) : null,
    units: unitsOf(document, entities, round, employer),
    headcount,
    disclosed: headcount || share ? null : withheldIn(document, round),
    parts: partsOf(round, headcount),
    share,
    previousHeadcount: writing.previousHeadcount,
    workforce: workforceOf(findings, round, writing.owners, { headcount, share }),
    status,
    announced,
    effective: effectiveOf(document, round, findings.dates, { announced, passages, done }),
    locations: locationsOf(document, round, passages, names),
    reasons: reasons.given,
    deniedReasons: reasons.denied,
    means: meansIn(text, meansPassages(passages)),
    cost: amountOf(findings.money, passages, 'charge'),
    savings: amountOf(findings.money, passages, 'savings'),
    quotes: main ? findings.quotes.filter(speaksOfIt) : [],
    evidence,
    confidence: confidenceOf(round, employer, main),
  }
}

/** The employer at the place it was read from: its mention nearest to the round's first words. */
function employerFind(employer: OrganisationEntity, round: Round): Find<OrganisationEntity> | null {
  const [first] = round.frames
  const reading = round.frames.find((frame) => frame.employer?.organisation === round.employer)
  const at = (reading ?? first).clause.start
  let nearest: NameMention | null = null
  for (const mention of employer.mentions) if (!nearest || Math.abs(mention.start - at) < Math.abs(nearest.start - at)) nearest = mention
  return nearest && { value: employer, rule: reading?.employer?.rule ?? 'employer.principal', start: nearest.start, end: nearest.end }
}

/** The smaller figures of a round, where they add up to its headcount. */
function partsOf(round: Round, headcount: Find<HeadcountValue> | null): Find<HeadcountValue>[] {
  const parts = [...new Set(round.parts.flatMap((frame) => frame.people ?? []))]
  const sum = parts.reduce((total, part) => total + (part.value.quantity.min ?? Number.NaN), 0)
  return headcount !== null && parts.length > 1 && sum === headcount.value.quantity.min ? parts : []
}

/** A part cuts in the name of its parent where the article is about the parent; "Lumen Studio, owned by Corvid Media" cuts in its own. */
export function topEmployer(employer: OrganisationEntity | null, findings: Findings, hints: ReadonlySet<string>): OrganisationEntity | null {
  let top = employer
  for (let depth = 0; top !== null && depth < 5; depth++) {
    const { parent } = top
    if (parent === null || !hints.has(parent)) break
    const above = findings.entities.organisations.find((each) => each.id === parent)
    if (!above || (above.kind === 'media' && !hints.has(parent))) break
    top = above
  }
  return top
}

const CAUSAL =
  /(?<!\p{L})(?:because|due\sto|amid|as\sit|as\sthe|as\spart\sof|in\sresponse|result|results|resulted|reflect\p{L}*|aim(?:s|ed|ing)?|in\sorder|so\sthat|so\swe|to\s(?:save|cut|reduce|focus|streamline|simplify|improve)|blam\p{L}+|cit(?:ed|es|ing)|driven|comes?\s(?:as|amid|after)|follow\p{L}*|move|changes|decision|cuts|measures|restructur\p{L}*|plan|need|must|struggl\p{L}+|layers|footfall|demand|orders|spending|buying|hired|cost|sell|stop|clos(?:e|es|ing|ure)|shut|face[sd]?|facing|hit)(?!\p{L})/iu

/** Where a text gives its reasons: the round's own sentences, and what those tied to them and the lead say of causes. */
/** "The chain proposes to shut 14 of its shops", beside the jobs at risk. */
const CLOSING_PLAN = /(?<!\p{L})(?:propos\p{L}+|plans?|will|is|are|would|decided)\s(?:\p{L}+\s){0,3}(?:close|shut)(?!\p{L})/iu

function meansPassages(passages: readonly Passage[]): Span[] {
  return passages
    .filter(({ sentence, kind }) => kind === 'own' || kind === 'pointing' || (kind === 'beside' && CLOSING_PLAN.test(sentence.text)))
    .map(({ sentence }) => ({ start: sentence.start, end: sentence.end }))
}

function causalPassages(passages: readonly Passage[]): CausalPassage[] {
  return passages
    .filter(({ sentence, kind }) => kind === 'own' || CAUSAL.test(sentence.text))
    .map(({ sentence, kind }) => ({ start: sentence.start, end: sentence.end, near: kind !== 'lead' }))
}

/** The sentences that the round was read from, in the order of the text. */
function evidenceOf(round: Round): Span[] {
  const sentences = new Map<number, Span>()
  for (const { sentence } of [...round.frames, ...round.parts]) sentences.set(sentence.start, { start: sentence.start, end: sentence.end })
  return [...sentences.values()].sort((a, b) => a.start - b.start)
}
