// From an analysis to the record of the contract: ids given in the order of the text, everything validated on the way out.
import { derive } from './derived.ts'
import type { EventValue } from './events/index.ts'
import type { HeadcountValue } from './mentions/headcount/index.ts'
import type { Find } from './mentions/rule.ts'
import type { Analysis } from './pipeline.ts'
import type { LayoffEvent } from './record/event.ts'
import { type LayoffRecord, LayoffRecordSchema } from './record/record.ts'
import type { Mention, Span } from './record/span.ts'

/** The validated record of an analysis. */
export function writeRecord(analysis: Analysis): LayoffRecord {
  const { document, entities, events } = analysis
  const at = (id: string, span: Span): Mention => ({ id, text: document.text.slice(span.start, span.end), start: span.start, end: span.end })
  const moneyIds = new Map(analysis.money.finds.map((find, index) => [find, `money-${index + 1}`]))
  const headcountIds = new Map(analysis.headcounts.finds.map((find, index) => [find, `headcount-${index + 1}`]))
  const headcountId = (find: Find<HeadcountValue>): string => headcountIds.get(find) ?? ''
  const quoteIds = new Map(analysis.quotes.map((quote, index) => [quote, `quote-${index + 1}`]))

  const writeEvent = (event: EventValue, index: number): LayoffEvent => {
    const id = `event-${index + 1}`
    return {
      id,
      employer: event.employer ? { id: event.employer.value.id, name: event.employer.value.name } : null,
      units: event.units.map((unit) => unit.value),
      headcount: event.headcount?.value.quantity ?? null,
      disclosed: event.headcount || event.share ? true : (event.disclosed?.value ?? null),
      parts: event.parts.map((part) => ({ headcount: headcountId(part), quantity: part.value.quantity })),
      share: event.share?.value.quantity ?? null,
      previousHeadcount: event.previousHeadcount?.value.quantity ?? null,
      workforce: event.workforce?.value.quantity ?? null,
      derived: derive(event, headcountId),
      status: event.status.value,
      announced: event.announced?.value.value ?? null,
      effective: event.effective?.value.value ?? null,
      locations: event.locations.map((location) => location.value),
      reasons: event.reasons.map((reason) => reason.value),
      deniedReasons: event.deniedReasons.map((reason) => reason.value),
      means: event.means.map((means) => means.value),
      cost: event.cost ? (moneyIds.get(event.cost) ?? null) : null,
      savings: event.savings ? (moneyIds.get(event.savings) ?? null) : null,
      quotes: event.quotes.flatMap((quote) => quoteIds.get(quote) ?? []),
      evidence: event.evidence.map((span, place) => at(`${id}.${place + 1}`, span)),
      confidence: event.confidence,
    }
  }

  const event = events.event ? writeEvent(events.event, 0) : null
  return LayoffRecordSchema.parse({
    version: 1,
    article: { title: document.title, publishedAt: document.publishedAt, url: document.url, length: document.text.length },
    layoff: event !== null || events.background.length > 0,
    event,
    background: events.background.map((each, index) => writeEvent(each, index + (event ? 1 : 0))),
    denials: events.denials.map((denial, index) => ({
      employer: denial.employer ? { id: denial.employer.id, name: denial.employer.name } : null,
      evidence: at(`denial-${index + 1}`, denial),
    })),
    headcounts: analysis.headcounts.finds.map((find) => ({
      ...at(headcountId(find), find),
      quantity: find.value.quantity,
      unit: find.value.unit,
      role: find.value.role,
      noun: find.value.noun,
      organisation: events.owners.get(find)?.id ?? null,
    })),
    dates: analysis.dates.finds.map((find, index) => ({ ...at(`date-${index + 1}`, find), ...find.value })),
    money: analysis.money.finds.map((find, index) => ({
      ...at(`money-${index + 1}`, find),
      amount: find.value.amount,
      currency: find.value.currency,
      role: find.value.role,
    })),
    organisations: entities.organisations.map((each) => ({
      ...each,
      aliases: [...each.aliases],
      mentions: each.mentions.map((mention, place) => at(`${each.id}.${place + 1}`, mention)),
    })),
    people: entities.people.map(({ pronoun: _, ...each }) => ({
      ...each,
      mentions: each.mentions.map((mention, place) => at(`${each.id}.${place + 1}`, mention)),
    })),
    quotes: analysis.quotes.map((quote, index) => {
      const id = `quote-${index + 1}`
      const parts = quote.parts.map((part, place) => at(`${id}.${place + 1}`, part))
      return {
        id,
        kind: quote.kind,
        text: parts.map((part) => part.text).join(' '),
        parts,
        speaker: quote.speaker,
        cue: quote.cue ? at(`${id}.cue`, quote.cue) : null,
        occasion: quote.occasion,
        outlet: quote.outlet,
      }
    }),
  })
}
