// Signals that a name is a place, or something that is neither organisation, person nor place.
import { IS } from './classes.ts'
import type { Signal } from './evidence.ts'
import type { Name } from './name.ts'
import type { Token } from './token.ts'

const has = (token: Token | undefined, bits: number): boolean => !!token && (token.classes & bits) !== 0
const first = (name: Name): Token | undefined => name.tokens[name.from]
const last = (name: Name): Token | undefined => name.tokens[name.to - 1]

export const ownSignals: readonly Signal[] = [
  { id: 'place.known', type: 'place', weight: 4, test: (_name, view) => view.whole.place },
  {
    id: 'place.compass',
    type: 'place',
    weight: 3.5,
    test: (name, view) =>
      name.words.length > 1 &&
      (((has(first(name), IS.compass) || /^[nsew]$/u.test(name.words[0] ?? '')) && view.lore(name.words.slice(1).join(' ')).place) ||
        (has(last(name), IS.compass) && view.lore(name.words.slice(0, -1).join(' ')).place)),
  },
  { id: 'place.head', type: 'place', weight: 3.5, test: (name) => name.words.length > 1 && has(last(name), IS.placeHead) },
  { id: 'place.start', type: 'place', weight: 2, test: (name) => name.words.length > 1 && name.words.length < 4 && has(first(name), IS.placeStart) },
  {
    id: 'other.nationality',
    type: 'other',
    weight: 6,
    test: (name, view) =>
      view.whole.demonym || (name.words.length === 1 && name.words[0]?.endsWith('s') === true && view.lore(name.words[0].slice(0, -1)).demonym),
  },
  { id: 'other.abbreviation', type: 'other', weight: 8, test: (name) => name.words.length === 1 && has(last(name), IS.abbreviation) },
  {
    id: 'other.exchange',
    type: 'other',
    weight: 7,
    test: (name) =>
      (name.words.length === 1 && has(last(name), IS.exchange)) ||
      /^(?:ftse|s&p|dow jones industrial|nasdaq)\b/u.test(name.key) ||
      /^wall street$/u.test(name.key),
  },
  { id: 'other.head', type: 'other', weight: 4, test: (name) => name.words.length > 1 && has(last(name), IS.otherHead) },
  { id: 'other.model', type: 'other', weight: 3, test: (name) => name.words.length === 1 && /^\p{Lu}{1,3}-?\d+/u.test(last(name)?.text ?? '') },
  {
    id: 'other.title',
    type: 'other',
    weight: 5,
    test: (name) =>
      name.tokens.slice(name.from, name.to).every((token) => has(token, IS.title | IS.titleModifier | IS.honorific | IS.legal | IS.function)) &&
      !name.tokens.slice(name.from, name.to).some((token) => name.words.length > 1 && has(token, IS.head | IS.headWithOf)),
  },
  {
    id: 'other.series',
    type: 'other',
    weight: 5,
    test: (name) =>
      /^(?:series|version|phase|chapter|article|section|class|type|grade|level|volume|tier|covid|windows|android) (?:\p{L}|\d+)\b/u.test(name.key),
  },
  { id: 'other.single-letter', type: 'other', weight: 3, test: (name) => name.key.replace(/[^\p{L}]/gu, '').length < 2 },
]

/** What follows a product, a work or an idea: "the Vantor rocket", "the Ostia theory". */
const PRODUCT =
  /^(?:rocket|rockets|spacecraft|programme|program|aircraft|jet|jets|jetliner|plane|planes|airliner|phone|phones|smartphone|smartphones|drug|drugs|treatment|vaccine|medicine|film|movie|show|series|sitcom|novel|book|album|song|cars|model|models|sedan|truck|trucks|suv|tablet|console|processor|assistant|chatbot|theory|virus|pandemic|outbreak|crisis|epidemic|scandal|hurricane|storm|theorem|index|futures|bond|bonds|standard|language|religion|festival|valley|diet|scheme|system|earthquake|deal|accord|agreement|treaty|summit|plan|virus|disease|syndrome|industrial|average|mountains|prize|visa|visas)$/u

export const contextSignals: readonly Signal[] = [
  // "Tertiary Education spokesperson Ana Petrov": the capitals are her portfolio
  {
    id: 'other.portfolio',
    type: 'other',
    weight: 5,
    test: (name, view) => view.mark === '' && has(view.after(1), IS.portfolio) && name.words.every((word) => view.lore(word).common),
  },
  {
    id: 'other.product-after',
    type: 'other',
    weight: 2.2,
    test: (name, view) => !last(name)?.possessive && view.mark === '' && view.after(1)?.capital === false && PRODUCT.test(view.after(1)?.lower ?? ''),
  },
  {
    id: 'other.bracketed',
    type: 'other',
    weight: 3,
    test: (name, view) =>
      name.words.length === 1 &&
      last(name)?.upper === true &&
      /\($/u.test(first(name)?.before ?? '') &&
      /^\)/u.test(view.mark) &&
      view.beyond(-1)?.capital === true,
  },
  {
    id: 'place.landmark',
    type: 'place',
    weight: 4,
    test: (name, view) =>
      !last(name)?.possessive &&
      view.mark === '' &&
      view.after(1)?.capital === false &&
      /^(?:airport|street|square|avenue|stadium|bridge|prison|square|church|mosque|cathedral|park|station)$/u.test(view.after(1)?.lower ?? ''),
  },
  { id: 'place.dateline', type: 'place', weight: 6, test: (name, view) => isDateline(name, view.text) },
  {
    id: 'place.site',
    type: 'place',
    weight: 1,
    test: (name, view) => view.mark === '' && !last(name)?.possessive && has(view.after(1), IS.site) && view.after(1)?.capital === false,
  },
  {
    id: 'place.in',
    type: 'place',
    weight: 1.3,
    test: (name, view) =>
      /^(?:in|near|across|throughout|outside|around|into)$/u.test(view.before(1)?.lower ?? '') && !last(name)?.possessive && !has(view.after(1), IS.staff),
  },
  {
    id: 'place.noun-after',
    type: 'place',
    weight: 2.5,
    test: (_name, view) => view.mark === '' && has(view.after(1), IS.placeNoun) && !view.after(1)?.capital,
  },
  { id: 'place.noun-of', type: 'place', weight: 3, test: (_name, view) => view.before(1)?.lower === 'of' && has(view.before(2), IS.placeNoun) },
  { id: 'place.noun-before', type: 'place', weight: 1.5, test: (_name, view) => has(view.before(1), IS.placeNoun) && view.before(1)?.capital === false },
  {
    id: 'place.based',
    type: 'place',
    weight: 3,
    test: (name) =>
      /^(?:based|born|area|wide|side|bound|headquartered|style|registered|educated)$/u.test(last(name)?.compound ?? '') ||
      (/^-$/u.test(name.tokens[name.to]?.before ?? '') && name.tokens[name.to]?.lower === 'based'),
  },
  { id: 'place.state-after', type: 'place', weight: 2.5, test: (name, view) => view.mark === ',' && stateFollows(name, view.lore) },
  { id: 'place.compass-before', type: 'place', weight: 2, test: (_name, view) => has(view.before(1), IS.compass) && view.before(1)?.capital === false },
]

/** "MARLOW, Ind. (Agency) —", "LONDON 1996-08-30", "Cambridge, Mass., Oct. 30, 2025 --" at the head of a paragraph. */
function isDateline(name: Name, text: string): boolean {
  if (name.start !== name.sentence.paragraph.start) return false
  const after = text.slice(name.end, name.end + 70)
  return name.tokens.slice(name.from, name.to).every((token) => token.upper) && DATELINE.test(after)
}

const DATELINE =
  /^(?:, ?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{Ll}+)?)?(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{4}-\d\d-\d\d))?\s*(?:\([^)]{2,30}\)\s*)?(?:[-–—]|$)/u

function stateFollows(name: Name, lore: (word: string) => { readonly place: boolean }): boolean {
  const { tokens, to } = name
  const one = tokens[to]
  const two = tokens[to + 1]
  if (!one?.capital) return false
  if (last(name)?.upper) return false
  const long = !!two?.joined && lore(`${one.lower} ${two.lower}`).place
  const after = tokens[to + (long ? 2 : 1)]
  const closed = after?.before !== '' || one.compound !== null
  return closed && (long || lore(one.lower).place)
}
