// A speaker as the sieves hand it on: what the record shows, and the marks that later pronouns and descriptions are fitted by.
import type { OrganisationEntity, PersonEntity } from '../../entities/index.ts'

export interface Speaker {
  readonly name: string
  readonly person: PersonEntity | null
  readonly organisation: OrganisationEntity | null
  readonly title: string | null
  readonly sort: 'person' | 'organisation' | 'description' | 'writing' | 'pronoun'
}

/** Whether two speakers are one: the same entity, else the same name. */
export function sameSpeaker(a: Speaker | null, b: Speaker | null): boolean {
  if (!a || !b) return a === b
  if (a.person || b.person) return a.person === b.person
  if (a.sort === 'organisation' && b.sort === 'organisation' && a.organisation && b.organisation) return a.organisation === b.organisation
  return a.name.toLowerCase() === b.name.toLowerCase()
}
