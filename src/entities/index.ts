// From names to entities: who and what the article speaks of, one entry each, with every mention.
import type { OrganisationKind } from '../record/entities.ts'
import type { Span } from '../record/span.ts'
import type { Document } from '../text/document.ts'

/** A place where an entity is named, signed by the rule that found the name. */
export interface NameMention extends Span {
  readonly text: string
  readonly rule: string
}

export interface OrganisationEntity {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Id of the organisation that this one is a part of. */
  readonly parent: string | null
  readonly kind: OrganisationKind
  readonly mentions: readonly NameMention[]
}

export interface PersonEntity {
  readonly id: string
  readonly name: string
  readonly title: string | null
  /** Id of the organisation that the title belongs to. */
  readonly organisation: string | null
  /** What the text lets know of "he" and "she" for this person. */
  readonly pronoun: 'he' | 'she' | null
  readonly mentions: readonly NameMention[]
}

export interface Entities {
  readonly organisations: readonly OrganisationEntity[]
  readonly people: readonly PersonEntity[]
}

/** Every organisation and person of a document. */
export function findEntities(_document: Document): Entities {
  return { organisations: [], people: [] }
}
