// A record as a summary to read: event, background, figures, names, quotes.
import type { LayoffRecord } from '../index.ts'
import { columns, wrap } from './layout.ts'
import { oneLine, wordInterval, wordMoney, wordQuantity } from './wording.ts'

type Event = LayoffRecord['background'][number]
type Quote = LayoffRecord['quotes'][number]

export interface TableOptions {
  /** Longest line, in characters. */
  readonly width: number
  readonly paint: { readonly bold: (text: string) => string; readonly dim: (text: string) => string }
}

/** The summary, without a line end at its end. */
export function formatTable(record: LayoffRecord, options: TableOptions): string {
  const sections: [string, string[]][] = [
    ['Event', record.event ? formatEvent(record.event, record, options.width) : ['  none: the article is not about a reduction of staff']],
    ['Background', formatBackground(record.background)],
    ['Headcounts', columns(record.headcounts.map((each) => [oneLine(each.text), wordQuantity(each.quantity, each.unit === 'percent' ? ' %' : ''), each.role]))],
    ['Dates', columns(record.dates.map((each) => [oneLine(each.text), wordInterval(each.value)]))],
    ['Money', columns(record.money.map((each) => [oneLine(each.text), wordMoney(each), each.role]))],
    ['Organisations', columns(record.organisations.map((each) => [each.name, each.kind, aliasesAndParent(each, record)].map(oneLine)))],
    ['People', columns(record.people.map((each) => [each.name, each.title ?? '', nameOf(each.organisation, record) ?? ''].map(oneLine)))],
    ['Quotes', record.quotes.flatMap((quote) => formatQuote(quote, options))],
  ]
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [options.paint.bold(heading), ...lines].join('\n'))
    .join('\n\n')
}

function formatEvent(event: Event, record: LayoffRecord, width: number): string[] {
  const money = (id: string | null): string | null => record.money.find((each) => each.id === id)?.text ?? null
  const rows: [string, string | null][] = [
    ['employer', event.employer?.name ?? 'not named'],
    ['units', event.units.map((unit) => unit.name).join(', ')],
    ['jobs', event.headcount && wordQuantity(event.headcount)],
    ['share', event.share && wordQuantity(event.share, ' % of the workforce')],
    ['revises', event.previousHeadcount && wordQuantity(event.previousHeadcount)],
    ['workforce', event.workforce && wordQuantity(event.workforce)],
    ['it follows', event.derived.map((each) => `${each.field} ${wordQuantity(each.quantity, each.field === 'share' ? ' %' : '')}`).join(', ')],
    ['status', event.status],
    ['announced', event.announced && wordInterval(event.announced)],
    ['effective', event.effective && wordInterval(event.effective)],
    ['places', event.locations.join(', ')],
    ['reasons', event.reasons.join(', ')],
    ['not because of', event.deniedReasons.join(', ')],
    ['means', event.means.join(', ')],
    ['cost', money(event.cost)],
    ['savings', money(event.savings)],
    ['quotes', event.quotes.join(', ')],
    ['confidence', event.confidence.toFixed(2)],
    ...event.evidence.map((each, index): [string, string] => [index === 0 ? 'evidence' : '', each.text]),
  ]
  const label = Math.max(...rows.map(([name]) => name.length))
  return rows.flatMap(([name, value]) => (value ? wrap(oneLine(value), width, `  ${name.padEnd(label)}  `, ' '.repeat(label + 4)) : []))
}

function formatBackground(events: readonly Event[]): string[] {
  return columns(
    events.map((event) => [
      oneLine(event.employer?.name ?? 'not named'),
      [event.headcount && wordQuantity(event.headcount), event.share && wordQuantity(event.share, ' %')].filter(Boolean).join(', ') || 'number not given',
      event.status,
      (event.effective ?? event.announced) ? wordInterval(event.effective ?? event.announced) : '',
      oneLine(event.units.map((unit) => unit.name).join(', ')),
    ]),
  )
}

function formatQuote(quote: Quote, { width, paint }: TableOptions): string[] {
  const { speaker, occasion, outlet } = quote
  const who = speaker ? [speaker.name, speaker.title && speaker.title !== speaker.name ? speaker.title : null].filter(Boolean).join(', ') : 'speaker unknown'
  const where = [occasion?.replace('-', ' '), outlet && `to ${outlet}`].filter(Boolean).join(', ')
  const passages = quote.parts.map((part) => (quote.kind === 'indirect' ? part.text : `“${part.text}”`)).join(' … ')
  const note = paint.dim(`(${oneLine([quote.kind, where].filter(Boolean).join('; '))})`)
  return [`  ${oneLine(who)} ${note}`, ...wrap(oneLine(passages), width, '    ', '    ')]
}

function aliasesAndParent(organisation: LayoffRecord['organisations'][number], record: LayoffRecord): string {
  const parent = nameOf(organisation.parent, record)
  return [organisation.aliases.length > 0 && `also ${organisation.aliases.join(', ')}`, parent && `part of ${parent}`].filter(Boolean).join('; ')
}

function nameOf(id: string | null, record: LayoffRecord): string | null {
  return record.organisations.find((each) => each.id === id)?.name ?? null
}
