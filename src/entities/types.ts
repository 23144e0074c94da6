// What an entity is between the stages: the record's fields, with the mentions still signed by the rules that found them.
import type { OrganisationKind } from '../record/entities.ts'
import type { Span } from '../record/span.ts'

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
