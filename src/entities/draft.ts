// An entity while it is put together: the forms of its name and where they stand.
import type { Name } from '../mentions/name/name.ts'
import type { Candidate } from './candidate.ts'

export interface Draft {
  /** Of the fullest form. */
  readonly main: Candidate
  readonly forms: readonly Candidate[]
  readonly names: readonly Name[]
  /** Key of the parent's main form. */
  readonly parent: string | null
}

/** The strongest signal that speaks for a type, as the signature of its mentions. */
export function signature(candidate: Candidate, type: 'organisation' | 'person'): string {
  for (const id of candidate.signals.keys()) if (id.startsWith(type)) return id
  return `${type}.repetition`
}
