// The legend: a switch for each kind of highlight, with its number; it works without script.
import { html, type Markup } from '../page/html.ts'
import type { MarkKind } from '../spans/marks.ts'
import { CLASS } from '../spans/nest.ts'

/** Kinds in the order of the legend, with their name for many. */
export const KINDS: readonly (readonly [MarkKind, string])[] = [
  ['headcount', 'Headcounts'],
  ['date', 'Dates'],
  ['money', 'Money'],
  ['organisation', 'Organisations'],
  ['person', 'People'],
  ['quote', 'Quotes'],
  ['refused', 'Looked at, refused'],
]

/** One switch for each kind that has highlights; what was refused is off until it is asked for. */
export function writeLegend(counts: ReadonlyMap<MarkKind, number>): Markup {
  const kinds = KINDS.filter(([kind]) => (counts.get(kind) ?? 0) > 0)
  return html`<fieldset class="legend"><legend class="hidden">Highlights</legend>${kinds.map(
    ([kind, label]) =>
      html`<label class="switch ${CLASS[kind]}"><input type="checkbox" id="show-${CLASS[kind]}"${kind !== 'refused' && html` checked`}><span>${label}</span> <b>${counts.get(kind)}</b></label>`,
  )}</fieldset>`
}
