// People as they leave this stage: the full name, the title and whose title it is, and the pronoun that the text allows.
import { loreOf } from '../../mentions/name/classes.ts'
import type { Name } from '../../mentions/name/name.ts'
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../mentions/person/lexicon.ts'
import type { Document } from '../../text/document.ts'
import type { Draft } from '../draft.ts'
import { resolveDefinite } from '../resolve.ts'
import { readTitle } from '../title/read.ts'
import type { Title } from '../title/title.ts'
import type { OrganisationEntity, PersonEntity } from '../types.ts'
import type { WrittenOrganisations } from './organisations.ts'
import { mentionsOf, spelling, tidy } from './spelling.ts'

interface Held {
  readonly title: string
  readonly organisation: string | null
}

/** Offices that somebody holds at an employer even where the text does not repeat its name. */
const CORPORATE =
  /\b(?:chief|ceo|cfo|coo|cto|chairman|chairwoman|chair|boss|managing director|finance director|vice[- ]president|president and|vice-chancellor|principal|plant manager|head coach|governor)\b/iu

export function writePeople(drafts: readonly Draft[], organisations: WrittenOrganisations, document: Document): readonly PersonEntity[] {
  let before: { readonly name: Name; readonly held: Held } | null = null as { readonly name: Name; readonly held: Held } | null
  const shared = new Map<Name, Held>()
  const held = new Map<Name, Held>()
  const names = drafts.flatMap((draft) => draft.names).sort((a, b) => a.start - b.start)
  for (const name of names) {
    if (name.quiet) continue
    const own = hold(name, readTitle(name), organisations, document)
    const between = before && before.name.sentence === name.sentence ? document.text.slice(before.name.end, name.start) : ''
    const inherited: Held | null = before && /^\s*(?:\([^)]{1,20}\)\s*)?(?:,|and|,\s*and)\s+$/u.test(between) ? before.held : null
    const value: Held | null = own?.held ?? inherited
    if (value) (own ? held : shared).set(name, value)
    before = value && (own?.plural || inherited) ? { name, held: value } : null
  }
  return drafts.map((draft, index): PersonEntity => {
    const main = draft.main.names.some((name) => !name.quiet) ? draft.main : (draft.forms[0] ?? draft.main)
    const office = [...draft.names].map((name) => held.get(name)).find((one) => one) ?? draft.names.map((name) => shared.get(name)).find((one) => one)
    return {
      id: `person-${index + 1}`,
      name: spelling(main, document),
      title: office?.title ?? null,
      organisation: office?.organisation ?? null,
      pronoun: pronounOf(draft),
      mentions: mentionsOf(draft, draft.names, 'person', document),
    }
  })
}

function hold(
  name: Name,
  title: Title | null,
  { entities, at }: WrittenOrganisations,
  document: Document,
): { readonly held: Held; readonly plural: boolean } | null {
  if (!title) return null
  const { tokens } = name
  const idAt = (place: number): string | undefined => at.get(tokens[place]?.start ?? -1)
  let from = title.from
  while (from < title.to - 1 && idAt(from) !== undefined) from++ // "GM Europe president": "Europe" is a part of the name
  while (from < title.to - 1 && /^(?:and|&|of|for)$/u.test(tokens[from]?.lower ?? '')) from++
  const first = tokens[from]
  const last = tokens[title.to - 1]
  if (!first || !last) return null
  const named = title.organisations.map(idAt).find((id) => id !== undefined) ?? idAt(from - 1) ?? null
  const text = document.text
  let organisation = named
  if (organisation === null && (title.anaphoric || CORPORATE.test(text.slice(first.start, last.end)))) {
    const asked = title.anaphoric && tokens[title.from - 1]?.possessive ? (tokens[title.from - 2]?.start ?? first.start) : first.start // "the union’s president"
    const meant = resolveDefinite({ organisations: entities, people: [] }, document, asked)
    if (meant && (title.anaphoric || leads(meant, entities) || isAlone(meant, entities, name.sentence.paragraph.start, first.start))) organisation = meant.id
  }
  const whole = title.to - from === 1 ? withOrganisation(tokens, from, idAt) : from
  const written = tidy(text.slice(tokens[whole]?.start ?? first.start, last.end))
  return { held: { title: title.plural ? written.replace(/s$/u, '') : written, organisation }, plural: title.plural }
}

/** Whether nobody else was named before in the same paragraph. */
function isAlone(organisation: OrganisationEntity, all: readonly OrganisationEntity[], from: number, to: number): boolean {
  const named = all.filter((each) => each.mentions.some((mention) => mention.start >= from && mention.end <= to))
  return named.length === 1 && named[0] === organisation
}

/** Whether the article is about this organisation: only then may a title without one be its. */
function leads(organisation: OrganisationEntity, all: readonly OrganisationEntity[]): boolean {
  const total = all.reduce((sum, each) => sum + (each.kind === 'media' ? 0 : each.mentions.length), 0)
  return organisation.mentions.length / Math.max(1, total) >= 0.35
}

/** "Amazon Health Services chief": a title of one word says nothing without its organisation. */
function withOrganisation(tokens: Name['tokens'], from: number, idAt: (place: number) => string | undefined): number {
  const id = idAt(from - 1)
  if (id === undefined || tokens[from - 1]?.possessive || !tokens[from]?.joined) return from
  let first = from - 1
  while (first > 0 && idAt(first - 1) === id) first--
  return first
}

const male = new Set(MALE_HONORIFICS)
const female = new Set(FEMALE_HONORIFICS)

function pronounOf(draft: Draft): 'he' | 'she' | null {
  for (const name of draft.names) {
    if (name.honorific !== null && male.has(name.honorific)) return 'he'
    if (name.honorific !== null && female.has(name.honorific)) return 'she'
  }
  if (draft.main.words.length > 1) {
    const lore = loreOf(draft.main.words[0] ?? '')
    if (lore.male !== lore.female) return lore.male ? 'he' : 'she'
  }
  return pronounBeside(draft)
}

/** "Petrov said she ...", "Petrov, who lost her job": the nearest pronoun after a mention in the same sentence, where all of them agree. */
function pronounBeside(draft: Draft): 'he' | 'she' | null {
  let he = 0
  let she = 0
  for (const name of draft.names.slice(0, 12)) {
    for (const token of name.tokens.slice(name.to, name.to + 9)) {
      if (token.capital) break
      if (/^(?:he|his|him|himself)$/u.test(token.lower)) he++
      else if (/^(?:she|her|herself)$/u.test(token.lower)) she++
      else continue
      break
    }
  }
  return he > 0 && she === 0 ? 'he' : she > 0 && he === 0 ? 'she' : null
}
