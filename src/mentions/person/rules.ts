// Signals that a name is a person: its own form first, then its neighbours.
import { IS, loreOf } from '../name/classes.ts'
import type { Signal } from '../name/evidence.ts'
import type { Name } from '../name/name.ts'
import type { Token } from '../name/token.ts'
import { AGE } from './lexicon.ts'

const has = (token: Token | undefined, bits: number): boolean => !!token && (token.classes & bits) !== 0
const lower = (token: Token | undefined): boolean => !!token && !token.capital
const first = (name: Name): string => name.words[0] ?? ''
const lastWord = (name: Name): string => name.words[name.words.length - 1] ?? ''
/** Head nouns that are surnames too; with any other, "Jasper Health" and "Harlan County" are no people. */
const SURNAME_HEADS = new Set(
  'power,powers,church,banks,mills,house,post,court,hill,hills,lane,rivers,bridge,creek,forest,bay,lake,street,day,may,wells,waters,field,press,best,major,king,watch,park,parks,ford,week,bond,law,war,line,works,glass,west,north,coast,village,summer,mission,race,show,pitt,open,deal,service,bill,frost,pope,price,chambers,love,sea,island'.split(
    ',',
  ),
)

const NO_SURNAMES =
  /^(?:health|digital|mobile|online|security|business|sport|electric|medical|therapeutics|bio|biosciences|sciences|wellness|beauty|cosmetics|homes|living|travel|pizza|kitchen|burger|burgers|cafe|motorsport|racing|rovers|athletic|wanderers|albion|hotspur|fc|tv|uk|usa|africa|asia|europe|america|japan|india|china|australia|canada|germany|newsroom|cement|lamps|cables)$/u

function surnamed(name: Name): boolean {
  const token = last(name)
  if (NO_SURNAMES.test(token?.lower ?? '')) return false
  return !has(token, IS.head | IS.placeHead | IS.otherHead | IS.legal) || SURNAME_HEADS.has(token?.lower ?? '')
}

const last = (name: Name): Token | undefined => name.tokens[name.to - 1]
const shape = (name: Name): boolean =>
  name.words.length >= 2 &&
  name.words.length <= 5 &&
  name.tokens.slice(name.from, name.to).every((token) => (token.capital && !/\d/u.test(token.text)) || has(token, IS.particle))

/** A line of its own under the headline, or "By Ana Petrov". */
function isByline(name: Name, before: Token | undefined): boolean {
  const { paragraph, text } = name.sentence
  if (paragraph.index > 3) return false
  return (text.length === name.end - name.start && paragraph.index > 0) || (before?.text === 'By' && name.from === 1)
}

export const ownSignals: readonly Signal[] = [
  {
    id: 'person.first-name',
    type: 'person',
    weight: 3,
    test: (name, view) => shape(name) && surnamed(name) && view.lore(first(name)).firstName && !view.lore(first(name)).place && !name.legal,
  },
  {
    id: 'person.first-name-or-place',
    type: 'person',
    weight: 1.2,
    test: (name, view) => shape(name) && view.lore(first(name)).firstName && view.lore(first(name)).place,
  },
  { id: 'person.last-name', type: 'person', weight: 1.2, test: (name, view) => shape(name) && view.lore(lastWord(name)).lastName },
  { id: 'person.initial', type: 'person', weight: 3, test: (name) => name.words.length >= 3 && /^\p{L}$/u.test(name.words[1] ?? '') && name.words.length <= 4 },
  {
    id: 'person.leading-initials',
    type: 'person',
    weight: 2,
    test: (name) =>
      name.words.length >= 2 && name.words.length <= 4 && /^(?:\p{L}|(?:\p{L}\.){1,3})$/u.test(name.words[0] ?? '') && !/\bu\.[skn]/u.test(name.words[0] ?? ''),
  },
  {
    id: 'person.particle',
    type: 'person',
    weight: 1.5,
    test: (name) => name.words.length >= 2 && name.tokens.slice(name.from + 1, name.to - 1).some((token) => !token.capital && has(token, IS.particle)),
  },
  {
    id: 'person.two-words',
    type: 'person',
    weight: 1.2,
    test: (name, view) =>
      shape(name) &&
      surnamed(name) &&
      name.words.length <= 3 &&
      name.words.every((word) => !view.lore(word).common && !/^\p{Lu}+$/u.test(word)) &&
      name.tokens.slice(name.from, name.to).every((token) => !token.upper),
  },
  { id: 'person.lone-first-name', type: 'person', weight: 0.6, test: (name, view) => name.words.length === 1 && view.whole.firstName && !view.whole.place },
  { id: 'person.lone-last-name', type: 'person', weight: 0.5, test: (name, view) => name.words.length === 1 && view.whole.lastName },
]

export const contextSignals: readonly Signal[] = [
  { id: 'person.byline', type: 'person', weight: 2, test: (name, view) => shape(name) && surnamed(name) && isByline(name, view.before(1)) },
  { id: 'person.honorific', type: 'person', weight: 6, test: (name) => name.honorific !== null },
  {
    id: 'person.title-before',
    type: 'person',
    weight: 3.5,
    test: (name, view) =>
      surnamed(name) &&
      view.before(1)?.possessive === false &&
      has(view.before(1), IS.title) &&
      name.tokens[name.from]?.joined === true &&
      !has(view.before(1), IS.sureKind) &&
      !/^(?:owner|member|partner|broker|dealer|trader|operator|developer|star|worker|official|general|resident|student|expert|union|rebel|guerrilla|rival)$/u.test(
        view.before(1)?.lower ?? '',
      ),
  },
  {
    id: 'person.weak-title-before',
    type: 'person',
    weight: 1.5,
    test: (name, view) => has(view.before(1), IS.title) && name.words.length >= 2,
  },
  {
    id: 'person.title-comma',
    type: 'person',
    weight: 2.5,
    test: (name, view) => /^\.?,$/u.test(view.markBefore) && has(view.beyond(-1), IS.title) && !has(view.beyond(-1), IS.sureKind) && name.words.length >= 2,
  },
  { id: 'person.title-after', type: 'person', weight: 3, test: (name, view) => view.mark === ',' && titleFollows(name) },
  { id: 'person.age', type: 'person', weight: 4, test: (name, view) => view.mark === ',' && AGE.test(view.text.slice(name.end, name.end + 24)) },
  {
    id: 'person.who',
    type: 'person',
    weight: 2.5,
    test: (_name, view) => /^(?:who|whose|whom)$/u.test(view.beyond(1)?.lower ?? '') && (view.mark === ',' || view.mark === ''),
  },
  {
    id: 'person.saying',
    type: 'person',
    weight: 0.7,
    test: (_name, view) =>
      (/^,?$/u.test(view.mark) && lower(view.beyond(1)) && has(view.beyond(1), IS.saying)) ||
      (lower(view.before(1)) && has(view.before(1), IS.saying) && /^(?:said|says|added|wrote|explained)$/u.test(view.before(1)?.lower ?? '')),
  },
  { id: 'person.verb', type: 'person', weight: 1, test: (_name, view) => view.mark === '' && lower(view.after(1)) && has(view.after(1), IS.personVerb) },
  {
    id: 'person.role-after',
    type: 'person',
    weight: 2,
    test: (_name, view) =>
      view.mark === '' &&
      /^(?:is|was|as|became|becomes)$/u.test(view.after(1)?.lower ?? '') &&
      has(view.after(2), IS.title) &&
      /^(?:chairman|president|chief|director|secretary|minister|chancellor)$/u.test(view.after(2)?.lower ?? ''),
  },
  {
    id: 'person.he',
    type: 'person',
    weight: 1.2,
    test: (name, view) =>
      view.mark === '' &&
      [1, 2, 3, 4, 5].some((distance) => /^(?:he|she|his|her|himself|herself)$/u.test(view.after(distance)?.lower ?? '')) &&
      !loreOf(name.key).place,
  },
]

/** "Ana Petrov, vice president of sales at Ostia", "Ana Petrov, Ostia’s chief executive". */
export function titleFollows(name: Name): boolean {
  const { tokens, to } = name
  for (let at = to; at < Math.min(tokens.length, to + 9); at++) {
    const token = tokens[at]
    if (!token || (at > to && /[,;:(.]/u.test(token.before))) return false
    if (/^(?:who|which|said|says|told|has|have|is|was|will|in|with|and|while|but)$/u.test(token.lower)) return false
    if (has(token, IS.title) && !token.possessive) return !has(token, IS.sureKind)
    if (has(token, IS.sureKind) && !token.possessive && !token.capital) return false
  }
  return false
}
