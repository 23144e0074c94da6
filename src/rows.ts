// Flat rows for tables: one for each event of a record, with column names that stay.
import type { LayoffEvent } from './record/event.ts'
import type { Interval } from './record/interval.ts'
import type { Quantity } from './record/quantity.ts'
import type { LayoffRecord } from './record/record.ts'

/** One event, flat. Lists are joined by "; ", unknown is null; `_min` and `_max` are the bounds of the figure, percentages run 0-100. */
export interface EventRow {
  readonly event_id: string
  readonly event_kind: 'main' | 'background'
  readonly article_title: string | null
  readonly article_published: string | null
  readonly article_url: string | null
  readonly employer: string | null
  readonly units: string | null
  readonly headcount_min: number | null
  readonly headcount_max: number | null
  readonly headcount_precision: string | null
  readonly disclosed: boolean | null
  readonly share_min: number | null
  readonly share_max: number | null
  readonly share_precision: string | null
  readonly previous_headcount_min: number | null
  readonly previous_headcount_max: number | null
  readonly workforce_min: number | null
  readonly workforce_max: number | null
  readonly status: string
  readonly announced_from: string | null
  readonly announced_to: string | null
  readonly effective_from: string | null
  readonly effective_to: string | null
  readonly locations: string | null
  readonly reasons: string | null
  readonly means: string | null
  readonly cost_min: number | null
  readonly cost_max: number | null
  readonly cost_currency: string | null
  readonly savings_min: number | null
  readonly savings_max: number | null
  readonly savings_currency: string | null
  readonly quotes: number
  readonly confidence: number
  readonly evidence_start: number
  readonly evidence_end: number
  readonly evidence: string
}

/**
 * The events of a record as flat rows, the main one first.
 *
 * @example
 * toRows(extractLayoffEvent('Northgate is cutting 80 jobs.'))[0]?.headcount_min // 80
 */
export function toRows(record: LayoffRecord): EventRow[] {
  const main = record.event ? [toRow(record, record.event, 'main')] : []
  return [...main, ...record.background.map((event) => toRow(record, event, 'background'))]
}

function toRow(record: LayoffRecord, event: LayoffEvent, kind: EventRow['event_kind']): EventRow {
  const figure = (id: string | null) => record.money.find((money) => money.id === id) ?? null
  const cost = figure(event.cost)
  const savings = figure(event.savings)
  const [first] = event.evidence
  return {
    event_id: event.id,
    event_kind: kind,
    article_title: record.article.title,
    article_published: record.article.publishedAt,
    article_url: record.article.url,
    employer: event.employer?.name ?? null,
    units: list(event.units.map((unit) => unit.name)),
    ...bounds('headcount', event.headcount),
    headcount_precision: event.headcount?.precision ?? null,
    disclosed: event.disclosed,
    ...bounds('share', event.share),
    share_precision: event.share?.precision ?? null,
    ...bounds('previous_headcount', event.previousHeadcount),
    ...bounds('workforce', event.workforce),
    status: event.status,
    ...days('announced', event.announced),
    ...days('effective', event.effective),
    locations: list(event.locations),
    reasons: list(event.reasons),
    means: list(event.means),
    ...bounds('cost', cost?.amount ?? null),
    cost_currency: cost?.currency ?? null,
    ...bounds('savings', savings?.amount ?? null),
    savings_currency: savings?.currency ?? null,
    quotes: event.quotes.length,
    confidence: event.confidence,
    evidence_start: first?.start ?? 0,
    evidence_end: first?.end ?? 0,
    evidence: event.evidence.map((mention) => mention.text).join(' … '),
  }
}

function list(values: readonly string[]): string | null {
  return values.length > 0 ? values.join('; ') : null
}

type Bounds<Name extends string> = { readonly [Key in `${Name}_min` | `${Name}_max`]: number | null }
function bounds<Name extends string>(name: Name, quantity: Quantity | null): Bounds<Name> {
  return { [`${name}_min`]: quantity?.min ?? null, [`${name}_max`]: quantity?.max ?? null } as Bounds<Name>
}

type Days<Name extends string> = { readonly [Key in `${Name}_from` | `${Name}_to`]: string | null }
function days<Name extends string>(name: Name, interval: Interval | null): Days<Name> {
  return { [`${name}_from`]: interval?.from ?? null, [`${name}_to`]: interval?.to ?? null } as Days<Name>
}
