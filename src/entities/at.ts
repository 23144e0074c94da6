// Which entity is named at a stretch of the text.
import type { Entities, OrganisationEntity, PersonEntity } from './types.ts'

interface Placed<Entity> {
  readonly start: number
  readonly end: number
  readonly entity: Entity
}

interface Index {
  readonly organisations: readonly Placed<OrganisationEntity>[]
  readonly people: readonly Placed<PersonEntity>[]
}

const indexes = new WeakMap<Entities, Index>()

/** The organisation whose mention overlaps `[start, end)` most; null where none does. */
export function organisationAt(entities: Entities, start: number, end: number): OrganisationEntity | null {
  return widest(indexOf(entities).organisations, start, end)?.entity ?? null
}

/** The person whose mention overlaps `[start, end)` most; null where none does. */
export function personAt(entities: Entities, start: number, end: number): PersonEntity | null {
  return widest(indexOf(entities).people, start, end)?.entity ?? null
}

/** The organisation or person whose mention overlaps `[start, end)` most; null where none does. */
export function entityAt(entities: Entities, start: number, end: number): OrganisationEntity | PersonEntity | null {
  const organisation = widest(indexOf(entities).organisations, start, end)
  const person = widest(indexOf(entities).people, start, end)
  if (!organisation || !person) return organisation?.entity ?? person?.entity ?? null
  return overlap(person, start, end) > overlap(organisation, start, end) ? person.entity : organisation.entity
}

/** The organisations named in `[start, end)`, in the order of the text, each once. */
export function organisationsIn(entities: Entities, start: number, end: number): readonly OrganisationEntity[] {
  return [...new Set(within(indexOf(entities).organisations, start, end).map((placed) => placed.entity))]
}

/** The people named in `[start, end)`, in the order of the text, each once. */
export function peopleIn(entities: Entities, start: number, end: number): readonly PersonEntity[] {
  return [...new Set(within(indexOf(entities).people, start, end).map((placed) => placed.entity))]
}

function indexOf(entities: Entities): Index {
  let index = indexes.get(entities)
  if (!index) {
    index = { organisations: place(entities.organisations), people: place(entities.people) }
    indexes.set(entities, index)
  }
  return index
}

function place<Entity extends { readonly mentions: readonly { readonly start: number; readonly end: number }[] }>(all: readonly Entity[]): Placed<Entity>[] {
  return all.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity }))).sort((a, b) => a.start - b.start)
}

function within<Entity>(placed: readonly Placed<Entity>[], start: number, end: number): Placed<Entity>[] {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: Placed<Entity>[] = []
  for (let at = low; at < placed.length; at++) {
    const one = placed[at]
    if (!one || one.start >= end) break
    found.push(one)
  }
  return found
}

function widest<Entity>(placed: readonly Placed<Entity>[], start: number, end: number): Placed<Entity> | null {
  let best: Placed<Entity> | null = null
  for (const one of within(placed, start, end)) if (!best || overlap(one, start, end) > overlap(best, start, end)) best = one
  return best
}

function overlap(span: { readonly start: number; readonly end: number }, start: number, end: number): number {
  return Math.min(span.end, end) - Math.max(span.start, start)
}
