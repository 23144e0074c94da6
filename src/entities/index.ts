// From names to entities: who and what the article speaks of, one entry each, with every mention.
export { entityAt, organisationAt, organisationsIn, peopleIn, personAt } from './at.ts'
export { findEntities } from './find.ts'
export { resolveDefinite } from './resolve.ts'
export type { Entities, NameMention, OrganisationEntity, PersonEntity } from './types.ts'
