// Numbers of employed people and of jobs, and percentages of a staff, with what happens to them.
import type { HeadcountRole } from '../../record/mentions.ts'
import type { Quantity } from '../../record/quantity.ts'
import type { Document } from '../../text/document.ts'
import type { Findings } from '../rule.ts'

export interface HeadcountValue {
  readonly quantity: Quantity
  readonly unit: 'people' | 'percent'
  readonly noun: string | null
  readonly role: HeadcountRole
  /** The rule that settled the role, for `explain`. */
  readonly roleRule: string
}

/** Every headcount of a document. */
export function findHeadcounts(_document: Document): Findings<HeadcountValue> {
  return { finds: [], rejections: [] }
}
