// Many records as one page: how many jobs, when, where and why, with vague numbers drawn as what they are.
import { sift } from '../client/sift.ts'
import { html, type Markup, trusted } from '../page/html.ts'
import { writePage } from '../page/page.ts'
import { scriptOf } from '../page/script.ts'
import { reportStyle } from '../style/index.ts'
import { wordDay } from '../words/days.ts'
import type { Chart } from './charts.ts'
import { effectOf, mergeRounds, type ReportRound, sumBounds, type ToldRound, wordBounds } from './rounds.ts'
import { writeTable } from './table.ts'

export interface ReportOptions {
  readonly title?: string | undefined
}

/**
 * One self-contained HTML page over many articles; charts are drawn here, by Observable Plot, which is loaded when this is called.
 *
 * @example
 * await renderReport([{ employer: 'Northgate', headcount: { min: 200, max: 500, precision: 'vague' }, ... }])
 */
export async function renderReport(rounds: readonly ReportRound[], { title = 'Layoffs in the news' }: ReportOptions = {}): Promise<string> {
  const told = [...mergeRounds(rounds)].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : 0))
  const { drawCharts } = await import('./charts.ts')
  const charts = drawCharts(told)
  return writePage({
    title: `${title} · pinkslip`,
    style: reportStyle,
    script: scriptOf(sift),
    body: html`<div class="report">
<header class="masthead"><p class="brand">pinkslip</p><div><h1>${title}</h1><p class="note">${span(told)}</p></div></header>
<main class="sheet">
${writeSums(rounds, told)}
${charts.map(writeChart)}
${writeTable(told)}
</main></div>`,
  })
}

function writeSums(rounds: readonly ReportRound[], told: readonly ToldRound[]): Markup {
  const effects = told.flatMap((round) => effectOf(round) ?? [])
  const silent = told.filter(({ headcount }) => !headcount).length
  const employers = new Set(told.flatMap(({ employer }) => employer ?? []))
  const sums: readonly (readonly [string, string, string])[] = [
    [wordBounds(sumBounds(effects)), 'jobs', 'from what is certain to what the wording, or a plan not yet decided, may reach'],
    [String(told.length), told.length === 1 ? 'round' : 'rounds', `${silent} of them without a number`],
    [String(employers.size), employers.size === 1 ? 'employer' : 'employers', 'as the articles name them'],
    [String(rounds.length), rounds.length === 1 ? 'article' : 'articles', 'two tell of one round where employer, number and month agree'],
  ]
  return html`<section class="sums" aria-label="In all">${sums.map(([figure, what, note]) => html`<div class="card slip sum"><p class="figure">${figure}</p><p class="what">${what}</p><p class="note">${note}</p></div>`)}</section>`
}

function writeChart({ id, title, svg, spoken }: Chart): Markup {
  const labelled = svg.replace('<svg ', `<svg role="img" aria-labelledby="chart-${id}" aria-describedby="says-${id}" `)
  return html`<section class="${id === 'months' ? 'card wide' : 'card'}"><h2 id="chart-${id}">${title}</h2>${
    id === 'months' &&
    html`<p class="note key"><span class="solid"></span> certain <span class="may"></span> as far as the wording, or a plan not yet decided, may reach</p>`
  }<div class="drawing"${id === 'months' && html` tabindex="0" role="group" aria-label="${title}"`}>${trusted(labelled)}</div><p class="hidden" id="says-${id}">${spoken}</p></section>`
}

function span(told: readonly ToldRound[]): string {
  const days = told.flatMap(({ day }) => day ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return 'no dates'
  return first === last ? wordDay(first) : `${wordDay(first)} to ${wordDay(last)}`
}
