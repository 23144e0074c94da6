// The rounds of a record on one axis of time, true to scale: distance is days, height is jobs, what is uncertain is drawn open.
import type { Interval, LayoffEvent, LayoffRecord, Quantity } from '../../index.ts'
import { html, type Markup } from '../page/html.ts'
import { dayNumber, dayOf, MONTHS, wordDay, wordInterval } from '../words/days.ts'
import { wordNumber, wordQuantity } from '../words/quantity.ts'
import { pointer, statusOf } from './card.ts'

/** A round with the highlights of its evidence. */
export interface Round {
  readonly event: LayoffEvent
  readonly main: boolean
  readonly marks: readonly number[]
}

interface Placed extends Round {
  readonly number: number
  readonly when: Interval | null
}

const WIDTH = 440
const HEIGHT = 176
const LEFT = 16
const RIGHT = 16
const BASE = 138
const TOP = 30
const TICK_MONTHS = [1, 3, 6, 12, 24, 60, 120, 240]
const MOST_TICKS = 7

/** The drawing and the list that says the same in words; nothing where there is no earlier round. */
export function writeTimeline(record: LayoffRecord, rounds: readonly Round[]): Markup | null {
  if (rounds.every(({ main }) => main)) return null
  const placed = rounds
    .map((round) => ({ ...round, when: whenOf(round, record.article.publishedAt) }))
    .sort((a, b) => (a.when?.from ?? '9999').localeCompare(b.when?.from ?? '9999') || a.event.id.localeCompare(b.event.id))
    .map((round, index): Placed => ({ ...round, number: index + 1 }))
  const dated = placed.filter(({ when }) => when)
  return html`<section class="card" aria-labelledby="rounds-title">
<h2 id="rounds-title">Rounds in time</h2>
${dated.length > 1 && drawRounds(dated)}
<ol class="rounds">${placed.map(writeRound)}</ol>
</section>`
}

function whenOf({ event, main }: Round, published: string | null): Interval | null {
  const day = published?.slice(0, 10)
  if (main && !event.announced && !event.effective && day) return { from: day, to: day, edtf: day, granularity: 'day' }
  return main ? (event.announced ?? event.effective) : (event.effective ?? event.announced)
}

function writeRound({ event, main, marks, when, number }: Placed): Markup {
  const figure = [event.headcount && `${wordQuantity(event.headcount)} jobs`, event.share && `${wordQuantity(event.share)}%`].filter(Boolean).join(', ')
  const stated = main && when && !event.announced && !event.effective ? `reported ${wordInterval(when)}` : when ? wordInterval(when) : 'no date'
  return html`<li${main && html` class="main"`}><span class="number" aria-hidden="true">${number}</span><div>${pointer(marks, figure || 'Number not stated', main ? 'This round' : 'Earlier or other round')} <span class="note">${[
    event.employer?.name,
    stated,
    statusOf(event).toLowerCase(),
    main && 'this article',
  ]
    .filter(Boolean)
    .join(' · ')}</span></div></li>`
}

function drawRounds(rounds: readonly Placed[]): Markup {
  const days = rounds.flatMap(({ when }) => (when ? [dayNumber(when.from), dayNumber(when.to)] : []))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const margin = Math.max(20, (last - first) * 0.06)
  const scale = (day: number): number => LEFT + ((day - first + margin) / (last - first + 2 * margin)) * (WIDTH - LEFT - RIGHT)
  const most = Math.max(0, ...rounds.flatMap(({ event }) => [event.headcount?.min ?? 0, event.headcount?.max ?? 0]))
  const height = (jobs: number): number => (most === 0 ? 0 : (jobs / most) * (BASE - TOP))
  const badges = new Map<number, number>()
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${spoken(rounds)}">
${most > 0 && html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${TOP}" y2="${TOP}"/><text class="scale" x="${WIDTH - RIGHT}" y="${TOP - 18}" text-anchor="end">top line: ${wordNumber(most)} jobs</text>`}
${ticks(first - margin, last + margin).map(({ day, label }) => html`<line class="tick" x1="${round(scale(day))}" x2="${round(scale(day))}" y1="${BASE}" y2="${BASE + 6}"/><text class="scale" x="${round(scale(day))}" y="${BASE + 20}" text-anchor="middle">${label}</text>`)}
<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${BASE}" y2="${BASE}"/>
${rounds.map((each) => drawRound(each, scale, height, badges))}
</svg>`
}

function drawRound(
  { event, main, when, number }: Placed,
  scale: (day: number) => number,
  height: (jobs: number) => number,
  badges: Map<number, number>,
): Markup | null {
  if (!when) return null
  const [from, to] = [scale(dayNumber(when.from)), scale(dayNumber(when.to) + 1)]
  const x = (from + to) / 2
  const { low, high } = bounds(event.headcount)
  const [solid, top] = [BASE - height(low), BASE - height(high)]
  let badge = Math.min(solid, top) - 11
  for (const [place, level] of badges) if (Math.abs(place - x) < 19 && Math.abs(level - badge) < 19) badge = level - 19
  badges.set(x, badge)
  return html`<g class="${main ? 'round main' : 'round'}">
<rect class="span" x="${round(from)}" y="${BASE - 3}" width="${round(Math.max(2, to - from))}" height="6" rx="2"/>
${high > low && html`<line class="open" x1="${round(x)}" x2="${round(x)}" y1="${round(solid)}" y2="${round(top)}"/><line class="cap" x1="${round(x - 4)}" x2="${round(x + 4)}" y1="${round(top)}" y2="${round(top)}"/>`}
${low > 0 && html`<line class="stem" x1="${round(x)}" x2="${round(x)}" y1="${BASE}" y2="${round(solid)}"/>`}
<circle cx="${round(x)}" cy="${round(badge)}" r="9"/><text class="badge" x="${round(x)}" y="${round(badge + 3.5)}" text-anchor="middle">${number}</text>
</g>`
}

/** What is certain, and how far it may reach. */
function bounds(quantity: Quantity | null): { readonly low: number; readonly high: number } {
  const low = quantity?.min ?? 0
  return { low, high: Math.max(low, quantity?.max ?? low) }
}

function ticks(first: number, last: number): readonly { readonly day: number; readonly label: string }[] {
  const months = (last - first) / 30.44
  const step = TICK_MONTHS.find((each) => months / each <= MOST_TICKS) ?? 600
  const [year = 0, month = 1] = dayOf(Math.ceil(first)).split('-').map(Number)
  const found: { day: number; label: string }[] = []
  for (let at = Math.ceil((year * 12 + month - 1) / step) * step; ; at += step) {
    const [of, index] = [Math.floor(at / 12), at % 12]
    const day = dayNumber(`${String(of).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-01`)
    if (day > last || Number.isNaN(day)) return found
    if (day >= first) found.push({ day, label: step >= 12 ? String(of) : `${MONTHS[index]?.slice(0, 3)} ${of}` })
  }
}

function spoken(rounds: readonly Placed[]): string {
  const one = ({ event, when }: Placed): string =>
    `${event.headcount ? `${wordQuantity(event.headcount)} jobs` : 'number not stated'}, ${when ? `${wordDay(when.from)}${when.to === when.from ? '' : ` to ${wordDay(when.to)}`}` : ''}`
  return `Timeline of ${rounds.length} rounds: ${rounds.map(one).join('; ')}. The list below says the same.`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
