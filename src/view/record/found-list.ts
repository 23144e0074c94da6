// The list of everything found, which is also where the page takes what it tells about a highlight.
import { html, type Markup } from '../page/html.ts'
import { CLASS } from '../spans/nest.ts'
import type { Found } from './found.ts'
import { KINDS } from './legend.ts'

/** One fold for each kind. */
export function writeFoundList(found: readonly Found[]): Markup | null {
  if (found.length === 0) return null
  return html`<section class="card" aria-labelledby="found-title">
<h2 id="found-title">Everything found</h2>
${KINDS.map(([kind, label]) => {
  const rows = found.filter((each) => each.kind === kind)
  return (
    rows.length > 0 &&
    html`<details><summary><span class="dot ${CLASS[kind]}"></span>${label} <b>${rows.length}</b></summary><ul class="found ${CLASS[kind]}">${rows.map(writeRow)}</ul></details>`
  )
})}
</section>`
}

/** As short as it can be, for there may be thousands: the row itself points, its button is for the keys. */
function writeRow({ text, value, rules, why, marks }: Found): Markup {
  return html`<li data-lights="${marks.join(' ')}"><button>${text}</button> <b>${value}</b><i>${why.join('; ')} ${rules.map((rule) => html`<code>${rule}</code> `)}</i>`
}
