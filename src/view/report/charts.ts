// The charts of a report, drawn by Observable Plot into plain SVG: solid as far as the number is certain, open as far as it may reach.
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { dayNumber, dayOf } from '../words/days.ts'
import { REASON, STATUS } from '../words/labels.ts'
import { wordNumber } from '../words/quantity.ts'
import { type Bounds, effectOf, sumBounds, type ToldRound, wordBounds } from './rounds.ts'

/** A chart as SVG, its title and what it says in words. */
export interface Chart {
  readonly id: string
  readonly title: string
  readonly svg: string
  readonly spoken: string
}

interface Bar extends Bounds {
  readonly label: string
  readonly words: string
}

const WIDTH = 640
const MOST = 10
const SILENT = 'not stated'
const SOLID = { fill: 'var(--accent)' }
const OPEN = { fill: 'var(--accent)', fillOpacity: 0.18, stroke: 'var(--accent)', strokeDasharray: '3 2', strokeWidth: 1 }

/** Every chart that the rounds give. */
export function drawCharts(rounds: readonly ToldRound[]): readonly Chart[] {
  const counted = rounds.filter((round) => effectOf(round))
  const largest = counted
    .flatMap((round): Bar[] => {
      const bounds = effectOf(round)
      return bounds ? [{ label: round.employer ?? 'not named', ...bounds, words: wordBounds(bounds) }] : []
    })
    .sort(byReach)
    .slice(0, MOST)
  const employers = groups(counted, ({ employer }) => (employer ? [employer] : []))
    .map(([label, of]): Bar => {
      const bounds = sumBounds(of.flatMap((round) => effectOf(round) ?? []))
      return { label, ...bounds, words: `${wordBounds(bounds)}${of.length > 1 ? `, ${of.length} rounds` : ''}` }
    })
    .sort(byReach)
    .slice(0, MOST)
  const counts = (of: (round: ToldRound) => readonly string[], names: Readonly<Record<string, string>>): readonly Bar[] =>
    groups(rounds, of)
      .map(([name, { length }]): Bar => ({ label: names[name] ?? name, low: length, high: length, open: false, rough: false, words: String(length) }))
      .sort((a, b) => Number(a.label === SILENT) - Number(b.label === SILENT) || byReach(a, b))
  return [
    drawMonths(counted),
    drawBars('largest', 'Largest rounds, jobs', largest),
    drawBars('employers', 'Employers, jobs in all rounds', employers),
    drawBars(
      'reasons',
      'Reasons, rounds',
      counts(({ reasons }) => (reasons.length > 0 ? reasons : [SILENT]), REASON),
    ),
    drawBars(
      'status',
      'Status, rounds',
      counts(({ status }) => [status], STATUS),
    ),
  ].filter((chart) => chart !== null)
}

function drawMonths(rounds: readonly ToldRound[]): Chart | null {
  const months = groups(rounds, ({ day }) => (day ? [day.slice(0, 7)] : []))
    .map(([month, of]) => ({ month, ...sumBounds(of.flatMap((round) => effectOf(round) ?? [])) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .map((each) => ({ ...each, from: new Date(`${each.month}-01T00:00:00Z`), to: new Date(`${nextMonth(each.month)}T00:00:00Z`) }))
  if (months.length === 0) return null
  const spoken = months.map((each) => `${each.month}: ${wordBounds(each)}`).join('; ')
  const svg = svgOf({
    width: WIDTH * 2,
    height: 270,
    marginLeft: 64,
    marginBottom: 44,
    x: { type: 'utc', label: null },
    y: { label: null, grid: true, tickFormat: wordNumber, ticks: 5 },
    marks: [
      Plot.rectY(months, {
        x1: 'from',
        x2: 'to',
        y1: 0,
        y2: 'low',
        insetLeft: 1,
        insetRight: 1,
        ...SOLID,
        title: (each) => `${each.month}: ${wordBounds(each)} jobs`,
      }),
      Plot.rectY(
        months.filter(({ low, high }) => high > low),
        { x1: 'from', x2: 'to', y1: 'low', y2: 'high', insetLeft: 1.5, insetRight: 1.5, ...OPEN },
      ),
      Plot.ruleY([0], { stroke: 'var(--strong-line)' }),
    ],
  })
  return { id: 'months', title: 'Jobs cut per month', svg, spoken }
}

function drawBars(id: string, title: string, bars: readonly Bar[]): Chart | null {
  if (bars.length === 0) return null
  const rows = bars.map((bar, index) => ({ ...bar, row: String(index) }))
  const most = Math.max(...rows.map(({ high }) => high), 1)
  const svg = svgOf({
    width: WIDTH,
    height: rows.length * 30 + 8,
    marginLeft: 172,
    marginRight: 8,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, most * 1.45] },
    y: {
      label: null,
      tickSize: 0,
      domain: rows.map(({ row }) => row),
      tickFormat: (row: string) => shorten(rows[Number(row)]?.label ?? ''),
      type: 'band',
      padding: 0.3,
    },
    marks: [
      Plot.barX(rows, { y: 'row', x1: 0, x2: 'low', ...SOLID }),
      Plot.barX(
        rows.filter(({ low, high }) => high > low),
        { y: 'row', x1: 'low', x2: 'high', insetTop: 0.5, insetBottom: 0.5, ...OPEN },
      ),
      Plot.text(rows, { y: 'row', x: 'high', text: 'words', textAnchor: 'start', dx: 7, fill: 'currentColor' }),
    ],
  })
  return { id, title, svg, spoken: bars.map(({ label, words }) => `${label}: ${words}`).join('; ') }
}

/** Without the styles that Plot brings: the policy of the page forbids them, its own style has the same. */
function svgOf(options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const figure = Plot.plot({ ...options, document: document as unknown as Document, className: 'plot', style: { fontSize: '13px' } })
  return String(figure.outerHTML)
    .replace(/<style>[\s\S]*?<\/style>/gu, '')
    .replace(/\s(?:style|aria-label|aria-hidden|font-family|font-size)="[^"]*"/gu, '')
    .replace(/\d+\.\d{3,}/gu, (number) => Number(number).toFixed(2))
}

function groups(rounds: readonly ToldRound[], keys: (round: ToldRound) => readonly string[]): readonly (readonly [string, readonly ToldRound[]])[] {
  const found = new Map<string, ToldRound[]>()
  for (const round of rounds) for (const key of keys(round)) found.set(key, [...(found.get(key) ?? []), round])
  return [...found]
}

function byReach(a: Bar, b: Bar): number {
  return b.high - a.high || b.low - a.low || (a.label < b.label ? -1 : 1)
}

function nextMonth(month: string): string {
  return `${dayOf(dayNumber(`${month}-28`) + 4).slice(0, 7)}-01`
}

function shorten(label: string): string {
  return label.length > 23 ? `${label.slice(0, 22)}…` : label
}
