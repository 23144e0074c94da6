// The rounds as a table that can be searched and sorted; each cell carries the value that it sorts by.
import { html, type Markup } from '../page/html.ts'
import { wordDay } from '../words/days.ts'
import { plain, REASON, STATUS } from '../words/labels.ts'
import { wordPrecision, wordQuantity } from '../words/quantity.ts'
import { boundsOf, type ReportRound, type ToldRound } from './rounds.ts'

const COLUMNS = [
  ['Day', 'text'],
  ['Employer', 'text'],
  ['Jobs', 'number'],
  ['Share', 'number'],
  ['Status', 'text'],
  ['Reasons', 'text'],
] as const

/** The table with its search field. */
export function writeTable(rounds: readonly ToldRound[]): Markup {
  const most = Math.max(1, ...rounds.map(({ headcount }) => (headcount ? boundsOf(headcount).high : 0)))
  return html`<section class="card wide" aria-labelledby="rounds-title">
<div class="bar"><h2 id="rounds-title">All rounds</h2><label class="search"><span>Search</span> <input type="search" id="search" placeholder="employer, reason, headline…"></label><p class="note" role="status" id="shown">${rounds.length} rounds</p></div>
<div class="scroll" tabindex="0" role="region" aria-label="Table of all rounds"><table id="rounds"><thead><tr>${COLUMNS.map(
    ([name, type]) => html`<th scope="col" aria-sort="none"><button type="button" data-sort="${type}">${name}</button></th>`,
  )}<th scope="col">Articles</th></tr></thead>
<tbody>${rounds.map((round) => writeRow(round, most))}</tbody></table></div>
</section>`
}

function writeRow({ day, employer, headcount, share, status, reasons, articles }: ToldRound, most: number): Markup {
  const jobs = headcount ? boundsOf(headcount) : null
  return html`<tr><td data-v="${day ?? ''}">${day ? wordDay(day) : 'no date'}</td><th scope="row" data-v="${employer ?? ''}">${employer ?? 'not named'}</th><td class="jobs" data-v="${
    jobs ? jobs.low || jobs.high : ''
  }">${headcount ? html`${wordQuantity(headcount)} <span class="note">${wordPrecision(headcount)}</span>${reach(jobs?.low ?? 0, jobs?.high ?? 0, jobs?.open ?? false, most)}` : html`<span class="note">not stated</span>`}</td><td data-v="${
    share ? (share.min ?? share.max) : ''
  }">${share && `${wordQuantity(share)}%`.replaceAll(' ', '\u00a0')}</td><td data-v="${status}"><span class="tag">${STATUS[status] ?? status}</span></td><td data-v="${reasons.join(' ')}">${reasons
    .map((reason) => REASON[reason] ?? plain(reason))
    .join(', ')}</td><td>${articles.map(writeArticle)}</td></tr>`
}

/** A number as a line from zero, open where it is uncertain. */
function reach(low: number, high: number, open: boolean, most: number): Markup {
  const at = (value: number): number => Math.round((value / most) * 1160) / 10
  return html`<svg class="reach" viewBox="0 0 120 6" aria-hidden="true"><rect class="solid" width="${at(low)}" height="6"/>${high > low && html`<rect class="may" x="${at(low)}" y="0.5" width="${Math.max(1, at(high) - at(low))}" height="5"/>`}${open && html`<path class="arrow" d="M${at(low)} 0l4 3l-4 3z"/>`}</svg>`
}

function writeArticle({ title, url, view, source, evidence }: ReportRound): Markup {
  const name = title ?? (evidence.length > 80 ? `${evidence.slice(0, 80)}…` : evidence)
  const address = url && /^https?:\/\//iu.test(url) ? url : null
  return html`<p class="told" title="${evidence}">${view ? html`<a href="${view}">${name}</a>` : html`<span>${name}</span>`}${address && html` <a class="note" href="${address}" rel="noreferrer noopener">original</a>`}${!address && source && !view && html` <span class="note">${source}</span>`}</p>`
}
