// The title that stands before or after the name of a person, and the words that say of which organisation.
import type { Name } from '../../mentions/name/name.ts'
import { titleAfter, titleAs } from './after.ts'
import { titleBefore } from './before.ts'
import type { Title } from './title.ts'

/** The title of one mention of a person; null where there is none. */
export function readTitle(name: Name): Title | null {
  return titleBefore(name) ?? titleAfter(name) ?? titleAs(name)
}
