// The event as a card: the figure first, then who, when, why, and how sure the reading is.
import type { LayoffEvent, LayoffRecord } from '../../index.ts'
import { html, type Markup } from '../page/html.ts'
import { STATUS } from '../words/labels.ts'
import { wordQuantity } from '../words/quantity.ts'
import type { CardField } from './fields.ts'

/** The card of the event, or what stands in its place. */
export function writeCard(record: LayoffRecord, fields: readonly CardField[], evidence: readonly number[], denials: readonly (readonly number[])[]): Markup {
  const { event } = record
  if (!event) return writeEmptyCard(record, denials)
  const employer = fields.find(({ name }) => name === 'employer')
  const rest = fields.filter(({ name }) => name !== 'employer' && name !== 'status')
  const status = fields.find(({ name }) => name === 'status')
  return html`<section class="card slip" aria-labelledby="event-title">
<p class="eyebrow" id="event-title">The event</p>
<h2 class="employer">${employer ? pointer(employer.marks, employer.value, 'Employer') : 'Employer not named'}</h2>
<p class="headline">${headline(event)}</p>
${status && html`<p class="status"><span class="tag">${pointer(status.marks, status.value, 'Status')}</span></p>`}
<dl>${rest.map(writeField)}</dl>
${writeConfidence(event.confidence)}
<p class="note">${pointer(evidence, evidence.length > 1 ? `Read from ${evidence.length} passages` : 'Read from one passage', 'Evidence')}</p>
${denials.length > 0 && writeDenials(denials)}
</section>`
}

/** A line of a card; pointing at it lights up its places. */
export function writeField({ label, value, note, marks, rules }: CardField): Markup {
  return html`<div class="field"><dt>${label}</dt><dd>${pointer(marks, value, label)}${note && html`<span class="note">${note}</span>`}${
    rules.length > 0 && html`<span class="rules">${rules.map((rule) => html`<code>${rule}</code> `)}</span>`
  }</dd></div>`
}

/** A button that lights up highlights; plain text where there are none. */
export function pointer(marks: readonly number[], value: string, label: string): Markup {
  if (marks.length === 0) return html`<span>${value}</span>`
  return html`<button type="button" class="point" data-lights="${marks.join(' ')}"><span class="hidden">${label}: </span>${value}</button>`
}

function headline(event: LayoffEvent): string {
  const jobs = event.headcount && `${wordQuantity(event.headcount)} jobs`
  const share = event.share && `${wordQuantity(event.share)}% of the workforce`
  if (jobs || share) return [jobs, share].filter(Boolean).join(', ')
  const derived = event.derived[0]
  if (derived) return `${wordQuantity(derived.quantity)}${derived.field === 'share' ? '% of the workforce' : ' jobs'}, worked out`
  return event.disclosed === false ? 'Number not disclosed' : 'Number not stated'
}

function writeConfidence(confidence: number): Markup {
  const words = confidence >= 0.8 ? 'firm' : confidence >= 0.6 ? 'fair' : 'weak'
  const width = Math.round(confidence * 100)
  return html`<p class="confidence"><span>Confidence</span><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6" rx="3"/><rect class="level" width="${width}" height="6" rx="3"/></svg><span>${confidence.toFixed(2)}, ${words}</span></p>`
}

function writeEmptyCard(record: LayoffRecord, denials: readonly (readonly number[])[]): Markup {
  const text =
    record.background.length > 0
      ? 'The article is not about a reduction of its own; it speaks of others.'
      : 'The article reports no reduction of staff by a named employer.'
  return html`<section class="card slip none" aria-labelledby="event-title">
<p class="eyebrow" id="event-title">The event</p>
<h2 class="employer">${record.background.length > 0 ? 'No round of its own' : 'No layoff'}</h2>
<p class="note">${text}</p>
${denials.length > 0 && writeDenials(denials)}
</section>`
}

function writeDenials(denials: readonly (readonly number[])[]): Markup {
  return html`<p class="note">Denied in the text: ${denials.map((marks, index) => html`${pointer(marks, `passage ${index + 1}`, 'Denial')} `)}</p>`
}

/** "Announced" for a status of the record. */
export function statusOf(event: LayoffEvent): string {
  return STATUS[event.status] ?? event.status
}
