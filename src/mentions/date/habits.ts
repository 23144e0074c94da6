// How this text writes its dates, read from those that leave no doubt: day or month first, northern or southern seasons.
import type { Document } from '../../text/document.ts'
import type { Expression } from './expression.ts'
import type { Surroundings } from './surroundings.ts'
import type { DatedSentence } from './timeline.ts'

const SOUTHERN =
  /\b(?:Australian?s?|New Zealand(?:ers?)?|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Christchurch|South Africans?|Johannesburg|Argentin\w+|Chile(?:an)?)\b/u

const INDIAN = /\b(?:Indian?|Rs\.?|crores?|lakhs?)\b|₹/u

/** The habits of a document, looked for only where a date needs them. */
export function habitsOf(document: Document, sentences: readonly DatedSentence[]): Pick<Surroundings, 'dayFirst' | 'southern' | 'indian'> {
  const kinds = new Set(sentences.flatMap(({ atoms }) => atoms.flatMap(({ value }) => kindsOf(value))))
  return {
    dayFirst: kinds.has('numeric') ? dayFirst(sentences) : null,
    indian: kinds.has('years') && INDIAN.test(document.text),
    southern: (kinds.has('season') || kinds.has('financial-year')) && SOUTHERN.test(document.text),
  }
}

function kindsOf(value: Expression): Expression['kind'][] {
  if (value.kind === 'range') return [...kindsOf(value.from), ...kindsOf(value.to)]
  return 'of' in value ? [value.kind, ...kindsOf(value.of)] : [value.kind]
}

/** "31/01/2024" or "4 February" elsewhere in the text tell how "03/02/2024" is meant; contradicting ones tell nothing. */
function dayFirst(sentences: readonly DatedSentence[]): boolean | null {
  let first = 0
  let second = 0
  for (const { value, rule } of sentences.flatMap(({ atoms }) => atoms)) {
    if (value.kind === 'numeric') {
      if (value.first > 12) first++
      if (value.second > 12) second++
    } else if (value.kind === 'day' && rule === 'date.day-month') first++
    else if (value.kind === 'day' && rule === 'date.month-day') second++
  }
  return first > 0 && second === 0 ? true : second > 0 && first === 0 ? false : null
}
