// A speaker as the sieves hand it on: what the record shows, and the sort by which later pronouns and descriptions are fitted.
import type { OrganisationEntity, PersonEntity } from '../../entities/index.ts'
import type { NamedMention, Roster } from './roster.ts'

export interface Speaker {
  readonly name: string
  readonly person: PersonEntity | null
  readonly organisation: OrganisationEntity | null
  readonly title: string | null
  /** `writing` is an author known by what was written ("the statement said"), `pronoun` a "she" whom nobody fits. */
  readonly sort: 'person' | 'organisation' | 'description' | 'writing' | 'pronoun'
}

/** Whether two speakers are one: the same entity, else the same name. */
export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.person || b.person) return a.person === b.person
  const organisations = (a.sort === 'organisation' || a.sort === 'writing') && (b.sort === 'organisation' || b.sort === 'writing')
  if (organisations && a.organisation && b.organisation) return a.organisation === b.organisation
  return a.name.toLowerCase() === b.name.toLowerCase()
}

export function personSpeaker(person: PersonEntity, roster: Roster): Speaker {
  return { name: person.name, person, organisation: roster.organisation(person.organisation), title: person.title, sort: 'person' }
}

export function organisationSpeaker(organisation: OrganisationEntity): Speaker {
  return { name: organisation.name, person: null, organisation, title: null, sort: 'organisation' }
}

export function namedSpeaker(mention: NamedMention, roster: Roster): Speaker {
  return mention.person ? personSpeaker(mention.person, roster) : organisationSpeaker(mention.organisation)
}

/** One without a name, as the article describes him: "A spokesman for Vantor" is "a spokesman for Vantor". */
export function describedSpeaker(written: string, organisation: OrganisationEntity | null, title: string | null = null): Speaker {
  const name = written
    .replace(/\s+/gu, ' ')
    .replace(/^(?:An?|The|One|Two|Three|Four|Several|Some|Another|Many|Its|His|Her|Their)\s/u, (word) => word.toLowerCase())
  return { name, person: null, organisation, title, sort: 'description' }
}
