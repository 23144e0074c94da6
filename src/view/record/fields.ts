// The fields of an event as lines of a card: label, value in words, and the places of the text that they were read from.
import type { Explanation, LayoffEvent, LayoffRecord, Span } from '../../index.ts'
import type { Marks } from '../spans/marks.ts'
import { wordInterval } from '../words/days.ts'
import { MEANS, REASON, STATUS } from '../words/labels.ts'
import { wordMoney, wordPrecision, wordQuantity } from '../words/quantity.ts'

export interface CardField {
  /** Name of the field in the record. */
  readonly name: string
  readonly label: string
  readonly value: string
  /** "vague: the text says “a few hundred roles”". */
  readonly note: string | null
  readonly marks: readonly number[]
  /** The rules that read it, where `explain` was asked. */
  readonly rules: readonly string[]
}

interface Sources {
  readonly spans: readonly Span[]
  readonly rules: readonly string[]
  readonly text: string | null
}

/** The fields of one event that say something, in the order in which a reader asks for them. */
export function fieldsOf(event: LayoffEvent, record: LayoffRecord, explanation: Explanation | null, marks: Marks): readonly CardField[] {
  const explained = [explanation?.event, ...(explanation?.background ?? [])].find((each) => each?.id === event.id)
  const sourcesOf = (name: string): Sources => {
    const sources = explained?.fields.find((each) => each.field === name)?.sources ?? []
    return {
      spans: sources.length > 0 ? sources : event.evidence,
      rules: [...new Set(sources.map((each) => each.rule))],
      text: sources[0]?.text ?? null,
    }
  }
  const line = (name: string, label: string, value: string | null, note: string | null = null): CardField[] => {
    if (!value) return []
    const { spans, rules } = sourcesOf(name)
    return [{ name, label, value, note, rules, marks: [...new Set(spans.flatMap((span) => marks.point(span)))] }]
  }
  const figure = (name: 'headcount' | 'share' | 'previousHeadcount' | 'workforce', label: string, unit: string): CardField[] => {
    const quantity = event[name]
    if (!quantity) return []
    const { text } = sourcesOf(name)
    return line(name, label, `${wordQuantity(quantity)}${unit}`, [wordPrecision(quantity), text && `the text says “${text}”`].filter(Boolean).join('; '))
  }
  const money = (name: 'cost' | 'savings', label: string): CardField[] => {
    const amount = record.money.find((each) => each.id === event[name])
    return amount ? line(name, label, wordMoney(amount), wordPrecision(amount.amount)) : []
  }
  const from = (ids: readonly string[]): Span[] => record.headcounts.filter((each) => ids.includes(each.id))
  const parts = event.parts.map((part) => {
    const text = record.headcounts.find((each) => each.id === part.headcount)?.text
    return `${wordQuantity(part.quantity)}${text ? ` (“${text}”)` : ''}`
  })
  return [
    ...line('employer', 'Employer', event.employer?.name ?? 'not named'),
    ...line('units', 'Units', event.units.map((unit) => unit.name).join(', ')),
    ...figure('headcount', 'Jobs cut', ''),
    ...(event.disclosed === false ? line('disclosed', 'Jobs cut', 'number not given', 'the text says that it was not disclosed') : []),
    ...line('parts', 'Made up of', parts.join(' + ')),
    ...figure('share', 'Share of the workforce', '%'),
    ...event.derived.map(({ field, quantity, formula, from: ids }) => ({
      name: `derived-${field}`,
      label: field === 'share' ? 'Share, worked out' : 'Jobs, worked out',
      value: `${wordQuantity(quantity)}${field === 'share' ? '%' : ''}`,
      note: `not stated: ${formula.replaceAll('*', '×')}`,
      rules: [],
      marks: [...new Set(from(ids).flatMap((span) => marks.point(span)))],
    })),
    ...figure('previousHeadcount', 'Revises', ''),
    ...figure('workforce', 'Workforce', ''),
    ...line('status', 'Status', STATUS[event.status] ?? event.status),
    ...line('announced', 'Announced', event.announced && wordInterval(event.announced)),
    ...line('effective', 'Takes effect', event.effective && wordInterval(event.effective)),
    ...line('locations', 'Places', event.locations.join(', ')),
    ...line('reasons', 'Reasons', event.reasons.map((each) => REASON[each] ?? each).join(', ')),
    ...line('deniedReasons', 'Denied as reasons', event.deniedReasons.map((each) => REASON[each] ?? each).join(', ')),
    ...line('means', 'Means', event.means.map((each) => MEANS[each] ?? each).join(', ')),
    ...money('cost', 'Cost'),
    ...money('savings', 'Savings'),
  ]
}

/** The highlights of the sentences that an event was read from. */
export function evidenceOf(event: LayoffEvent, marks: Marks): readonly number[] {
  return event.evidence.flatMap((span) => marks.point(span))
}
