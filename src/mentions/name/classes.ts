// What every word can be, as one bit set: each token is looked up once, and every rule about its neighbours is a bit test.
import { lexicalTags } from '../../text/terms.ts'
import {
  BUSINESS_VERBS,
  EXCHANGES,
  HEADS,
  HEADS_WITH_OF,
  KINDS,
  LEGAL_SUFFIXES,
  OTHER_HEADS,
  SAYING_VERBS,
  SITES,
  SOFT_SUFFIXES,
  STAFF_NOUNS,
  STAFF_NOUNS_BEFORE,
  SURE_BUSINESS_VERBS,
  SURE_KINDS,
} from '../organisation/lexicon.ts'
import { HONORIFICS, PERSON_VERBS, PORTFOLIO_HEADS, TITLE_HEADS, TITLE_MODIFIERS } from '../person/lexicon.ts'
import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts'
import { COMMON_ABBREVIATIONS, FUNCTION_WORDS, MONTHS, PARTICLES, SOFT_FUNCTION_WORDS, WEEKDAYS } from './lexicon.ts'
import { COMPASS, PLACE_HEADS, PLACE_NOUNS, PLACE_STARTS, PLACES } from './places.ts'

/** The classes of words, one bit each. */
export const IS = {
  function: 1 << 0,
  particle: 1 << 1,
  calendar: 1 << 2,
  abbreviation: 1 << 3,
  legal: 1 << 4,
  head: 1 << 5,
  headWithOf: 1 << 6,
  kind: 1 << 7,
  sureKind: 1 << 8,
  business: 1 << 9,
  sureBusiness: 1 << 10,
  saying: 1 << 11,
  personVerb: 1 << 12,
  staff: 1 << 13,
  staffBefore: 1 << 14,
  honorific: 1 << 15,
  title: 1 << 16,
  titleModifier: 1 << 17,
  portfolio: 1 << 18,
  placeHead: 1 << 19,
  placeNoun: 1 << 20,
  compass: 1 << 21,
  placeStart: 1 << 22,
  otherHead: 1 << 23,
  softLegal: 1 << 24,
  exchange: 1 << 25,
  soft: 1 << 26,
  site: 1 << 27,
  titlePlural: 1 << 28,
} as const

const words = new Map<string, number>()
const add = (list: readonly string[], bit: number): void => {
  for (const word of list) words.set(word, (words.get(word) ?? 0) | bit)
}
add(FUNCTION_WORDS, IS.function)
add(PARTICLES, IS.particle)
add(MONTHS, IS.calendar)
add(WEEKDAYS, IS.calendar)
add(COMMON_ABBREVIATIONS, IS.abbreviation)
add(LEGAL_SUFFIXES, IS.legal)
add(SOFT_SUFFIXES, IS.softLegal)
add(HEADS, IS.head)
add(HEADS_WITH_OF, IS.headWithOf)
add(KINDS, IS.kind)
add(SURE_KINDS, IS.kind | IS.sureKind)
add(BUSINESS_VERBS, IS.business)
add(SURE_BUSINESS_VERBS, IS.sureBusiness)
add(SAYING_VERBS, IS.saying)
add(PERSON_VERBS, IS.personVerb)
add(STAFF_NOUNS, IS.staff)
add(STAFF_NOUNS_BEFORE, IS.staffBefore)
add(HONORIFICS, IS.honorific)
add(TITLE_HEADS, IS.title)
add(
  TITLE_HEADS.filter((head) => !head.endsWith('s')).map((head) => `${head}s`),
  IS.titlePlural,
)
add(TITLE_MODIFIERS, IS.titleModifier)
add(PORTFOLIO_HEADS, IS.portfolio)
add(PLACE_HEADS, IS.placeHead)
add(PLACE_NOUNS, IS.placeNoun)
add(COMPASS, IS.compass)
add(PLACE_STARTS, IS.placeStart)
add(OTHER_HEADS, IS.otherHead)
add(EXCHANGES, IS.exchange)
add(SOFT_FUNCTION_WORDS, IS.soft)
add(SITES, IS.site)

/** The classes of a lower-case word. */
export function classesOf(lower: string): number {
  const known = words.get(lower)
  if (known !== undefined) return known
  return lower.includes('-') && /^(?:then|ex|vice|co|deputy|lieutenant|major|brigadier)-/u.test(lower)
    ? (words.get(lower.slice(lower.indexOf('-') + 1)) ?? 0) & IS.title
    : 0 // "then-president"
}

const males = new Set(MALE_NAMES)
const females = new Set(FEMALE_NAMES)
const places = new Set(PLACES)
const PLACE_TAGS = new Set(['City', 'Country', 'Region', 'Place'])
const COMMON_TAGS = new Set(
  'Noun Singular Plural Uncountable Adjective Comparative Superlative Adverb Verb Infinitive PastTense PresentTense Gerund Participle Actor Unit Preposition Conjunction Determiner Modal Pronoun Expression QuestionWord Ordinal Cardinal Duration Possessive Currency Negative Condition'.split(
    ' ',
  ),
)

/** What the lexicons know of a capitalised word, whatever its neighbours. */
export interface Lore {
  readonly male: boolean
  readonly female: boolean
  readonly firstName: boolean
  readonly lastName: boolean
  readonly place: boolean
  readonly demonym: boolean
  readonly organisation: boolean
  readonly common: boolean
}

/** The lore of a word or of a name of several words, in lower case. */
export function loreOf(lower: string): Lore {
  const known = lores.get(lower)
  if (known) return known
  if (lores.size >= MOST_LORES) lores.clear()
  const lore = readLore(lower)
  lores.set(lower, lore)
  return lore
}

/** Looked up so often that the last answers are kept; they depend on the word alone. */
const lores = new Map<string, Lore>()
const MOST_LORES = 4096

function readLore(lower: string): Lore {
  const tags = lexicalTags(lower)
  const male = males.has(lower) || tags.includes('MaleName')
  const female = females.has(lower) || tags.includes('FemaleName')
  return {
    male,
    female,
    firstName: male || female || tags.includes('FirstName'),
    lastName: tags.includes('LastName'),
    place: places.has(lower) || tags.some((tag) => PLACE_TAGS.has(tag)),
    demonym:
      tags.includes('Demonym') || DEMONYM.test(lower) || (lower.endsWith('n') && (places.has(lower.slice(0, -1)) || tagged(lower.slice(0, -1), 'Country'))),
    organisation: tags.includes('Organization') || tags.includes('SportsTeam'),
    common: tags.some((tag) => COMMON_TAGS.has(tag)) || COMMON_ENDING.test(lower),
  }
}

function tagged(lower: string, tag: string): boolean {
  return lexicalTags(lower).includes(tag)
}

const DEMONYM =
  /^(?:anglo|franco|sino|russo|greco)-\p{L}+$|^(?:democrat|democrats|republicans|kiwi|kiwis|cantabrians?|new zealanders?|aussies?|brits?|yankees?|scots?|scotsman|welshman|conservatives|tories|liberals|republican|conservative|afrikaner|afrikaners|irish|scottish|welsh|english|british|dutch|swiss|danish|swedish|finnish|polish|turkish|spanish|kurdish|jewish|arab|arabs|islamic|moslem|moslems|muslim|muslims|christian|christians|catholic|protestant|hindu|sikh|african|asian|european|europeans|latin|western|american|americans|briton|britons|chechen|chechens|kurd|kurds|serb|serbs|croat|croats|hutu|hutus|tutsi|tutsis|pole|poles|swede|swedes|turks|germans|french|frenchman|frenchmen|englishman|irishman|soviet|palestinian|palestinians|israeli|israelis|iraqi|iraqis|saudi|saudis|south korean|north korean|new zealander|south african|californian|texan|parisian|londoner|londoners|bavarian|sicilian|catalan|basque|flemish|maori|māori|aboriginal|hispanic|caucasian|marxist|communist|tory|socialist|soviets|nazi|nazis|bosnian|bosnians|tamil|tamils|sinhalese|punjabi|bengali|gujarati|tibetan)$/u
const COMMON_ENDING = /(?:tions?|sions?|ments?|ness|ingly|edly|ously|ively|ally|ities|ability|ings|ancies|encies|ances?|ences?|isms?)$/u
