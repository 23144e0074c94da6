// A record as a person would write it down: what was read, without ids and offsets, so that an expectation can be written by hand.
import type { LayoffEvent } from '../src/record/event.ts'
import type { Quantity } from '../src/record/quantity.ts'
import type { LayoffRecord } from '../src/record/record.ts'

type Plain = Readonly<Record<string, unknown>>

/** The hand-written form of a record; a field that is null or empty is left out. */
export interface Projection {
  readonly layoff: boolean
  readonly event: Plain | null
  readonly background: readonly Plain[]
  readonly headcounts: readonly string[]
  readonly dates: readonly string[]
  readonly money: readonly string[]
  readonly organisations: readonly Plain[]
  readonly people: readonly Plain[]
  readonly quotes: readonly Plain[]
}

/** Projects a record. Names in `optional` are right to find and right to leave, so they are dropped. */
export function project(record: LayoffRecord, optional: readonly string[] = []): Projection {
  const nameOf = (id: string | null): string | null => record.organisations.find((each) => each.id === id)?.name ?? null
  const wanted = (name: string): boolean => !optional.includes(name)
  return {
    layoff: record.layoff,
    event: record.event ? { ...projectRound(record.event), ...projectEvent(record.event, record) } : null,
    background: byName(record.background.map((each) => ({ ...projectRound(each), ...brief({ when: (each.effective ?? each.announced)?.edtf }) }))),
    headcounts: record.headcounts.map((each) => `${each.text} | ${quantity(each.quantity)}${each.unit === 'percent' ? ' %' : ''} | ${each.role}`),
    dates: record.dates.filter((each) => wanted(each.text)).map((each) => `${each.text} | ${each.value?.edtf ?? 'unresolved'}`),
    money: record.money.map((each) => `${each.text} | ${quantity(each.amount)} ${each.currency} | ${each.role}`),
    organisations: byName(
      record.organisations
        .filter((each) => wanted(each.name))
        .map((each) => brief({ name: each.name, aliases: [...each.aliases].sort(), parent: nameOf(each.parent), kind: each.kind })),
    ),
    people: byName(
      record.people.filter((each) => wanted(each.name)).map((each) => brief({ name: each.name, title: each.title, organisation: nameOf(each.organisation) })),
    ),
    quotes: record.quotes.map((each) =>
      brief({
        kind: each.kind,
        speaker: each.speaker?.name,
        title: each.speaker?.person ? each.speaker.title : null,
        occasion: each.occasion,
        outlet: each.outlet,
        parts: each.parts.map((part) => part.text),
      }),
    ),
  }
}

/** "300", "~300", "200..300", ">=300", "<=300", "200..999 vague". */
export function quantity({ min, max, precision }: Quantity): string {
  if (precision === 'exact') return `${min}`
  if (precision === 'approximate') return `~${min}`
  if (precision === 'at-least') return `>=${min}`
  if (precision === 'at-most') return `<=${max}`
  return `${min}..${max}${precision === 'vague' ? ' vague' : ''}`
}

/** What the annotation guide asks of every reduction, earlier rounds and other employers included. */
function projectRound(event: LayoffEvent): Plain {
  return brief({
    employer: event.employer?.name,
    units: event.units.map((unit) => unit.name).sort(),
    headcount: numberOf(event.headcount),
    share: numberOf(event.share),
    previousHeadcount: numberOf(event.previousHeadcount),
    status: event.status,
  })
}

/** What is asked of the event that the article is about alone. */
function projectEvent(event: LayoffEvent, record: LayoffRecord): Plain {
  const amount = (id: string | null): string | null => record.money.find((each) => each.id === id)?.text ?? null
  return brief({
    workforce: numberOf(event.workforce),
    announced: event.announced?.edtf,
    effective: event.effective?.edtf,
    locations: [...event.locations].sort(),
    reasons: [...event.reasons].sort(),
    means: [...event.means].sort(),
    cost: amount(event.cost),
    savings: amount(event.savings),
  })
}

function numberOf(value: Quantity | null): string | null {
  return value ? quantity(value) : null
}

function brief(fields: Plain): Plain {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}

function byName(items: readonly Plain[]): readonly Plain[] {
  return [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
