// A record and its text as one page.
import type { Explanation, LayoffRecord } from '../../index.ts'
import { watch } from '../client/watch.ts'
import { html, type Markup } from '../page/html.ts'
import { writePage } from '../page/page.ts'
import { scriptOf } from '../page/script.ts'
import { writeArticle } from '../spans/article.ts'
import { collectMarks, type MarkKind } from '../spans/marks.ts'
import { recordStyle } from '../style/index.ts'
import { wordDay } from '../words/days.ts'
import { writeCard } from './card.ts'
import { evidenceOf, fieldsOf } from './fields.ts'
import { listFound } from './found.ts'
import { writeFoundList } from './found-list.ts'
import { writeLegend } from './legend.ts'
import { writeQuotes } from './quotes.ts'
import { writeTimeline } from './timeline.ts'

/**
 * One self-contained HTML page for a record: the article with every mention highlighted, the event as a card, earlier rounds, quotes.
 *
 * `text` is the text that the record was read from; `explanation` is what `explain` gives for the same arguments, and brings the rules and the
 * reasons into the page. Everything is escaped; the page loads nothing and runs no script but its own.
 *
 * @example
 * writeFileSync('page.html', renderRecord(text, extractLayoffEvent(text), explain(text)))
 */
export function renderRecord(text: string, record: LayoffRecord, explanation?: Explanation): string {
  return writePage({
    title: `${titleOf(record)} · pinkslip`,
    style: recordStyle,
    script: scriptOf(watch),
    body: html`<div class="view page">
<header class="masthead"><p class="brand">pinkslip</p><div><h1>${titleOf(record)}</h1>${writeSource(record)}</div></header>
${{ markup: renderView(text, record, explanation) }}
</div>`,
  })
}

/** The part of the page that depends on the text, for pages with a frame of their own; needs `recordStyle` and `watch`. */
export function renderView(text: string, record: LayoffRecord, explanation?: Explanation): string {
  const marks = collectMarks(text.length)
  const found = listFound(record, explanation ?? null, marks)
  const counts = new Map<MarkKind, number>()
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const rounds = [...(record.event ? [record.event] : []), ...record.background].map((event) => ({
    event,
    main: event === record.event,
    marks: evidenceOf(event, marks),
  }))
  const fields = record.event ? fieldsOf(record.event, record, explanation ?? null, marks) : []
  const denials = record.denials.map(({ evidence }) => marks.point(evidence))
  const facts: readonly (Markup | null)[] = [
    writeCard(record, fields, record.event ? evidenceOf(record.event, marks) : [], denials),
    writeTimeline(record, rounds),
    writeQuotes(record, marks),
    writeFoundList(found),
  ]
  return html`<main class="panes">
<div class="reading">
${writeLegend(counts)}
<article class="text" tabindex="0" aria-label="Article" aria-describedby="how">${writeArticle(text, marks.list())}</article>
<p class="hidden" id="how">The left and right arrow keys step through the highlights, Escape lets go.</p>
<div class="inspector" role="status"><p class="idle">Point at a highlight to see what was read from it, or at a field to see where it stands.</p></div>
</div>
<div class="facts" tabindex="0" role="region" aria-label="What was read">${facts}</div>
</main>`.markup
}

function titleOf(record: LayoffRecord): string {
  return record.article.title?.trim() || (record.event?.employer ? `${record.event.employer.name}: job cuts` : 'Article')
}

function writeSource({ article }: LayoffRecord): Markup | null {
  const link = article.url && /^https?:\/\//iu.test(article.url) ? article.url : null
  if (!article.publishedAt && !article.url) return null
  return html`<p class="note">${[
    article.publishedAt &&
      html`<span>published ${/^\d{4}-\d{2}-\d{2}$/u.test(article.publishedAt) ? wordDay(article.publishedAt) : article.publishedAt}</span>`,
    link ? html` <a href="${link}" rel="noreferrer noopener">${link}</a>` : article.url && html` <span>${article.url}</span>`,
  ]}</p>`
}
