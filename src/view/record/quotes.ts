// Who said what, and where: each quote under its speaker.
import type { LayoffRecord, Quote } from '../../index.ts'
import { html, type Markup } from '../page/html.ts'
import type { Marks } from '../spans/marks.ts'
import { plain } from '../words/labels.ts'
import { pointer } from './card.ts'

/** The quotes of a record, those on the event first; nothing where there is none. */
export function writeQuotes(record: LayoffRecord, marks: Marks): Markup | null {
  if (record.quotes.length === 0) return null
  const onEvent = new Set(record.event?.quotes ?? [])
  const ordered = [...record.quotes.filter(({ id }) => onEvent.has(id)), ...record.quotes.filter(({ id }) => !onEvent.has(id))]
  return html`<section class="card" aria-labelledby="quotes-title">
<h2 id="quotes-title">Quotes</h2>
${ordered.map((quote) => writeQuote(quote, onEvent.has(quote.id), marks))}
</section>`
}

function writeQuote(quote: Quote, onEvent: boolean, marks: Marks): Markup {
  const { speaker, occasion, outlet, kind, parts } = quote
  const words = parts.map((part) => (kind === 'indirect' ? part.text : `“${part.text}”`)).join(' … ')
  const title = speaker?.title && speaker.title !== speaker.name ? speaker.title : null
  const setting = [occasion && plain(occasion), outlet && `to ${outlet}`, kind === 'indirect' && 'reported speech', onEvent && 'on the event'].filter(
    (each) => typeof each === 'string' && each !== '',
  )
  const places = parts.flatMap((part) => marks.point(part))
  return html`<figure class="${kind === 'indirect' ? 'said indirect' : 'said'}"><blockquote>${pointer(places, words, 'Quote')}</blockquote>
<figcaption><b>${speaker?.name ?? 'Speaker unknown'}</b>${title && html`, ${title}`}${setting.length > 0 && html`<span class="setting">${setting.map((each) => html`<span>${String(each)}</span>`)}</span>`}</figcaption></figure>`
}
