// How this text writes its dates, read from those that leave no doubt: day or month first, northern or southern seasons.
import type { Document, Sentence } from '../../text/document.ts'
import type { Atom } from './compose.ts'
import type { Surroundings } from './surroundings.ts'

const SOUTHERN =
  /\b(?:Australian?s?|New Zealand(?:ers?)?|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Christchurch|South Africans?|Johannesburg|Argentin\w+|Chile(?:an)?)\b/u

/** The habits of a document, looked for only where a date needs them. */
export function habitsOf(
  document: Document,
  sentences: readonly { readonly sentence: Sentence; readonly atoms: readonly Atom[] }[],
): Pick<Surroundings, 'dayFirst' | 'southern'> {
  const kinds = new Set<string>()
  for (const { atoms } of sentences)
    for (const { value } of atoms)
      for (let each: typeof value | undefined = value; each; each = 'of' in each ? each.of : 'to' in each && typeof each.to === 'object' ? each.to : undefined)
        kinds.add(each.kind)
  return {
    dayFirst: kinds.has('numeric') ? dayFirst(sentences) : null,
    southern: kinds.has('season') || kinds.has('financial-year') ? SOUTHERN.test(document.text) : false,
  }
}

/** "31/01/2024" or "4 February" elsewhere in the text tell how "03/02/2024" is meant; contradicting ones tell nothing. */
function dayFirst(sentences: readonly { readonly sentence: Sentence; readonly atoms: readonly Atom[] }[]): boolean | null {
  let first = 0
  let second = 0
  for (const { sentence, atoms } of sentences) {
    for (const { value, rule, start, end } of atoms) {
      if (value.kind === 'numeric') {
        if (value.first > 12) first += 2
        if (value.second > 12) second += 2
      } else if (value.kind === 'day' && /^\d{1,2}\D/u.test(sentence.text.slice(start, end)) && rule === 'date.day-month') first++
      else if (value.kind === 'day' && rule === 'date.month-day') second++
    }
  }
  return first > 0 && second === 0 ? true : second > 0 && first === 0 ? false : null
}
