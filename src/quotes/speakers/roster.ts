// Who can speak in this article: the entities by their place in the text, and names that no entity covers.
import type { Entities, OrganisationEntity, PersonEntity } from '../../entities/index.ts'
import type { Span } from '../../record/span.ts'
import type { Document } from '../../text/document.ts'
import type { Passage } from '../passages/index.ts'
import type { Token } from '../tokens.ts'

export type Named = { readonly person: PersonEntity; readonly organisation: null } | { readonly person: null; readonly organisation: OrganisationEntity }
export type NamedMention = Span & Named & { readonly text: string }

export interface Roster {
  readonly document: Document
  readonly entities: Entities
  readonly mentions: readonly NamedMention[]
  /** The full form of a name that the article gives only in part here: "Hale" -> "Ada Hale". */
  readonly fullName: (name: string) => string
  readonly organisation: (id: string | null) => OrganisationEntity | null
  /** The person whose full name a phrase ends with. */
  readonly personNamed: (phrase: readonly Token[]) => PersonEntity | null
  /** People with a title, in lower case, in the order of the text; of very many the first. */
  readonly titled: readonly { readonly person: PersonEntity; readonly title: string }[]
}

const GIVEN_NAMES = /(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+\s(?:\p{Lu}\.?\s|(?:van|von|de|der|den|bin|al|del|la|le)\s){0,2}){1,3}$/u
const LONGEST_GIVEN_NAMES = 40
const MOST_LOOKED_UP = 40
const MOST_PLACES = 20
const LONGEST_NAME = 5
const MOST_PEOPLE = 200
const OPENS_SENTENCE =
  /^(?:The|A|An|In|On|At|But|And|As|For|If|Mr|Mrs|Ms|Dr|When|While|After|Before|Meanwhile|However|Chief|Vice|President|Chairman|Chairwoman|Executive|Officer|Former|Sir|Gov|Sen|Rep|Will|How|Why|Can|Is|Are|Could|Should|What|Who|Where|Does|Do|Did|Has|Have|Since|Another|This|That|These|Those|His|Her|Our|Their)$/u

/** The roster of a document, who is only named inside quotation marks left out; the full names that stand outside the entities are looked up only when one is asked for. */
export function readRoster(document: Document, entities: Entities, passages: readonly Passage[]): Roster {
  const mentions: NamedMention[] = [
    ...entities.people.flatMap((person) =>
      person.mentions.map((mention) => ({ start: mention.start, end: mention.end, text: mention.text, person, organisation: null })),
    ),
    ...entities.organisations.flatMap((organisation) =>
      organisation.mentions.map((mention) => ({ start: mention.start, end: mention.end, text: mention.text, person: null, organisation })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  let passage = 0
  const outside = mentions.filter((mention) => {
    while (passage < passages.length && (passages[passage]?.outer.end ?? 0) <= mention.start) passage++
    return (passages[passage]?.outer.start ?? Number.POSITIVE_INFINITY) > mention.start
  })
  const byId = new Map(entities.organisations.map((organisation) => [organisation.id, organisation]))
  const full = new Map<string, string>()
  const fullName = (name: string): string => {
    if (/\s/u.test(name)) return name
    const known = full.get(name)
    if (known !== undefined || full.size >= MOST_LOOKED_UP) return known ?? name
    const found = longerForm(document.text, name)
    full.set(name, found)
    return found
  }
  const byName = new Map(entities.people.map((person) => [person.name, person]))
  const personNamed = (phrase: readonly Token[]): PersonEntity | null => {
    for (let from = Math.max(0, phrase.length - LONGEST_NAME); from < phrase.length - 1; from++) {
      const first = phrase[from]
      const last = phrase[phrase.length - 1]
      const person = first && last ? byName.get(document.text.slice(first.start, last.end)) : undefined
      if (person) return person
    }
    return null
  }
  const titled = entities.people.slice(0, MOST_PEOPLE).flatMap((person) => (person.title ? [{ person, title: person.title.toLowerCase() }] : []))
  return { document, entities, mentions: outside, fullName, personNamed, titled, organisation: (id) => (id === null ? null : (byId.get(id) ?? null)) }
}

/** "Hale" as the text first writes it in full: "Ada Hale", "Ada J. van Hale". */
function longerForm(text: string, name: string): string {
  for (let at = text.indexOf(name), tries = 0; at >= 0 && tries < MOST_PLACES; at = text.indexOf(name, at + name.length), tries++) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + name.length))) continue
    const given =
      GIVEN_NAMES.exec(text.slice(Math.max(0, at - LONGEST_GIVEN_NAMES), at))?.[0]
        .split(/\s+/u)
        .filter(Boolean) ?? []
    while (given.length > 0 && OPENS_SENTENCE.test(given[0] ?? '')) given.shift()
    if (given.length > 0) return [...given, name].join(' ')
  }
  return name
}

/** The mentions that lie in a span, in order. */
export function mentionsIn(roster: Roster, start: number, end: number): NamedMention[] {
  const found: NamedMention[] = []
  for (let at = firstFrom(roster.mentions, start); at < roster.mentions.length; at++) {
    const mention = roster.mentions[at]
    if (!mention || mention.start >= end) break
    if (mention.end <= end) found.push(mention)
  }
  return found
}

function firstFrom(mentions: readonly NamedMention[], start: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
