// From capitalised names to organisations and people: weigh, decide, merge, then read titles and parents off the text.
import { findNames } from '../mentions/name/find.ts'
import type { Name } from '../mentions/name/name.ts'
import type { Document } from '../text/document.ts'
import { weigh } from './candidate.ts'
import { decideAll } from './decide.ts'
import { mergeOrganisations } from './organisations.ts'
import { findParents } from './parents.ts'
import { mergePeople } from './people.ts'
import type { Entities } from './types.ts'
import { writeOrganisations } from './write/organisations.ts'
import { writePeople } from './write/people.ts'

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
  const merged = mergeOrganisations(
    candidates.filter((candidate) => types.get(candidate) === 'organisation'),
    candidates.filter((candidate) => types.get(candidate) === null || (types.get(candidate) === 'other' && candidate.signals.has('other.bracketed'))),
  )
  const parents = findParents(merged, document.text)
  const organisations = merged.map((draft) => ({ ...draft, parent: parents.get(draft.main.key) ?? null }))
  const written = writeOrganisations(organisations, new Set(loose), document)
  return { organisations: written.entities, people: writePeople(people, written, document) }
}
