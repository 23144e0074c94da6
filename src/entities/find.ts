// From capitalised names to organisations and people: weigh, decide, merge, then read titles and parents off the text.

import { loreOf } from '../mentions/name/classes.ts'
import { findNames, type Name } from '../mentions/name/name.ts'
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../mentions/person/lexicon.ts'
import type { Document } from '../text/document.ts'
import { type Candidate, weigh } from './candidate.ts'
import { decideAll } from './decide.ts'
import { type Draft, signature } from './draft.ts'
import { kindOf } from './kind.ts'
import { mergeOrganisations } from './organisations.ts'
import { mergePeople } from './people.ts'
import { readTitle } from './title.ts'
import type { Entities, NameMention, OrganisationEntity, PersonEntity } from './types.ts'

/** Every organisation and person of a document. */
export function findEntities(document: Document): Entities {
  const names = findNames(document)
  const candidates = weigh(names, document.text)
  const types = decideAll(candidates, document.text)
  const loose: Name[] = []
  for (const candidate of candidates) {
    if (types.get(candidate) !== 'person') loose.push(...candidate.names.filter((name) => name.honorific !== null))
  }
  const people = mergePeople(
    candidates.filter((candidate) => types.get(candidate) === 'person'),
    loose,
  )
  const organisations = mergeOrganisations(
    candidates.filter((candidate) => types.get(candidate) === 'organisation'),
    candidates.filter((candidate) => types.get(candidate) === null || (types.get(candidate) === 'other' && candidate.signals.has('other.bracketed'))),
  )
  const written = writeOrganisations(organisations, new Set(loose), document)
  return { organisations: written.entities, people: writePeople(people, written.at, document) }
}

interface WrittenOrganisations {
  readonly entities: readonly OrganisationEntity[]
  /** The id of the organisation that a token at this offset names. */
  readonly at: ReadonlyMap<number, string>
}

function writeOrganisations(drafts: readonly Draft[], people: ReadonlySet<Name>, document: Document): WrittenOrganisations {
  const ids = new Map(drafts.map((draft, index) => [draft.main.key, `org-${index + 1}`]))
  const at = new Map<number, string>()
  const entities = drafts.map((draft): OrganisationEntity => {
    const id = ids.get(draft.main.key) ?? ''
    const mentions = draft.names.filter((name) => !people.has(name))
    for (const name of mentions) for (let place = name.from; place < name.to; place++) at.set(name.tokens[place]?.start ?? -1, id)
    const name = spelling(draft.main, document)
    const aliases = new Set<string>()
    for (const form of draft.forms) if (form !== draft.main) aliases.add(spelling(form, document))
    for (const mention of mentions) if (mention.legal) aliases.add(tidy(document.text.slice(mention.start, mention.end)))
    aliases.delete(name)
    return {
      id,
      name,
      aliases: [...aliases],
      parent: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
      kind: kindOf(draft),
      mentions: mentionsOf(draft, mentions, 'organisation', document),
    }
  })
  return { entities, at }
}

function writePeople(drafts: readonly Draft[], at: ReadonlyMap<number, string>, document: Document): readonly PersonEntity[] {
  return drafts.map((draft, index): PersonEntity => {
    const main = draft.main.names.some((name) => !name.quiet) ? draft.main : (draft.forms[0] ?? draft.main)
    let title: string | null = null
    let organisation: string | null = null
    for (const name of draft.names) {
      if (name.quiet) continue
      const found = readTitle(name)
      if (!found) continue
      const owner = found.organisations.map((place) => at.get(name.tokens[place]?.start ?? -1)).find((id) => id !== undefined) ?? null
      let start = found.start
      if (found.bare) {
        const before = name.tokens.findIndex((token) => token.start === found.start) - 1
        const token = name.tokens[before]
        if (token && !token.possessive && at.get(token.start) !== undefined && name.tokens[before + 1]?.joined) {
          let first = before
          while (first > 0 && at.get(name.tokens[first - 1]?.start ?? -1) === at.get(token.start)) first--
          start = name.tokens[first]?.start ?? start
        }
      }
      title = tidy(document.text.slice(start, found.end))
      organisation = owner
      break
    }
    return {
      id: `person-${index + 1}`,
      name: spelling(main, document),
      title,
      organisation,
      pronoun: pronounOf(draft),
      mentions: mentionsOf(draft, draft.names, 'person', document),
    }
  })
}

function spelling(candidate: Candidate, document: Document): string {
  const name = candidate.names.find((each) => !each.quiet) ?? candidate.names[0]
  return name ? tidy(document.text.slice(name.core.start, name.core.end)) : candidate.key
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function mentionsOf(draft: Draft, names: readonly Name[], type: 'organisation' | 'person', document: Document): readonly NameMention[] {
  const rule = signature(draft.main, type)
  return names.map((name) => ({ start: name.start, end: name.end, text: document.text.slice(name.start, name.end), rule }))
}

const male = new Set(MALE_HONORIFICS)
const female = new Set(FEMALE_HONORIFICS)

function pronounOf(draft: Draft): 'he' | 'she' | null {
  for (const name of draft.names) {
    if (name.honorific !== null && male.has(name.honorific)) return 'he'
    if (name.honorific !== null && female.has(name.honorific)) return 'she'
  }
  if (draft.main.words.length < 2) return null
  const lore = loreOf(draft.main.words[0] ?? '')
  return lore.male === lore.female ? null : lore.male ? 'he' : 'she'
}
