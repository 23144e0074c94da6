// Signals in the form of a name that it is an organisation.
import { IS } from '../name/classes.ts'
import type { Signal } from '../name/evidence.ts'
import type { Name } from '../name/name.ts'
import type { Token } from '../name/token.ts'
import { KNOWN_GOVERNMENT, KNOWN_MEDIA, KNOWN_OTHER } from './lexicon.ts'

const known = new Set([...KNOWN_MEDIA, ...KNOWN_GOVERNMENT, ...KNOWN_OTHER])
/** A well-known body, by its bare name or with the article that it needs: "the Observer". */
export function isKnown(name: Name): boolean {
  return known.has(name.key) || (name.article !== null && known.has(`the ${name.key}`))
}

const has = (token: Token | undefined, bits: number): boolean => !!token && (token.classes & bits) !== 0
const last = (name: Name): Token | undefined => name.tokens[name.to - 1]
const lastOfCore = (name: Name): string => name.words[name.words.length - 1] ?? ''
const coreToken = (name: Name): Token | undefined => name.tokens.slice(name.from, name.to).find((token) => token.lower === lastOfCore(name))

export const ownSignals: readonly Signal[] = [
  { id: 'organisation.known', type: 'organisation', weight: 5, test: (name) => isKnown(name) },
  { id: 'organisation.legal-suffix', type: 'organisation', weight: 5, test: (name) => name.legal },
  {
    id: 'organisation.head-noun',
    type: 'organisation',
    weight: 3.5,
    test: (name, view) => name.words.length > 1 && has(coreToken(name), IS.head) && !view.whole.place,
  },
  {
    id: 'organisation.head-of',
    type: 'organisation',
    weight: 3.5,
    test: (name) =>
      name.tokens
        .slice(name.from, name.to - 1)
        .some((token, place) => has(token, IS.headWithOf) && /^(?:of|for)$/u.test(name.tokens[name.from + place + 1]?.lower ?? '')),
  },
  { id: 'organisation.help-for', type: 'organisation', weight: 3, test: (name) => /^(?:help|save|teach|doctors|campaign|rally) for /u.test(name.key) },
  {
    id: 'organisation.ampersand',
    type: 'organisation',
    weight: 3,
    test: (name) => name.tokens.slice(name.from + 1, name.to).some((token) => token.before === '&') || /\p{L}&\p{L}/u.test(name.key),
  },
  {
    id: 'organisation.capitals',
    type: 'organisation',
    weight: 1.6,
    test: (name) =>
      name.words.length === 1 && !!last(name)?.upper && /^[\p{Lu}\d&-]{2,7}$/u.test(last(name)?.text ?? '') && !has(last(name), IS.abbreviation | IS.exchange),
  },
  {
    id: 'organisation.inner-capital',
    type: 'organisation',
    weight: 1.6,
    test: (name) =>
      name.words.length === 1 && /\p{Ll}\p{Lu}/u.test(last(name)?.text ?? '') && !/^(?:Mc|Mac|De|Di|La|Le|Van|O['’])\p{Lu}/u.test(last(name)?.text ?? ''),
  },
  { id: 'organisation.domain', type: 'organisation', weight: 3, test: (name) => /\.(?:com|co|io|ai|net|org|de|in|tv)$/u.test(name.key) },
  { id: 'organisation.lexicon', type: 'organisation', weight: 1.5, test: (_name, view) => view.whole.organisation },
  {
    id: 'organisation.saint',
    type: 'organisation',
    weight: 2,
    test: (name, view) => /^(?:st|saint) /u.test(name.key) && !!last(name)?.possessive && (view.mark !== '' || view.after(1) === undefined),
  },
  {
    id: 'organisation.channel',
    type: 'organisation',
    weight: 3,
    test: (name) =>
      /^(?:channel|radio|network|studio) (?:\d|one|two|four|five|seven|nine|ten)/u.test(name.key) || /^\p{L}+ (?:fm|\d{2,3}\.\d)$/u.test(name.key),
  },
  { id: 'organisation.place-and-more', type: 'organisation', weight: 1, test: (name, view) => beginsWithPlace(name, view.lore) },
  {
    id: 'organisation.trade-word',
    type: 'organisation',
    weight: 1,
    test: (name) => name.words.length > 1 && has(coreToken(name), IS.kind) && !has(coreToken(name), IS.head),
  },
]

/** "Canterbury Yarns", "Leeds United": a place and more than a place. */
function beginsWithPlace(name: Name, lore: (word: string) => { readonly place: boolean }): boolean {
  const { words } = name
  const rest = words.slice(lore(words.slice(0, 2).join(' ')).place ? 2 : 1)
  if (rest.length === 0 || words.length > 4 || !(lore(words[0] ?? '').place || rest.length < words.length - 1)) return false
  return !has(last(name), IS.placeHead | IS.otherHead) && !rest.some((word) => lore(word).place || /^(?:and|of|the)$/u.test(word))
}
