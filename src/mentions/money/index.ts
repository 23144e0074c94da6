// Amounts of money with their currency and their role.
import type { MoneyRole } from '../../record/mentions.ts'
import type { Quantity } from '../../record/quantity.ts'
import type { Document } from '../../text/document.ts'
import type { Findings } from '../rule.ts'

export interface MoneyValue {
  readonly amount: Quantity
  readonly currency: string | null
  readonly role: MoneyRole
  /** The rule that settled the role, for `explain`. */
  readonly roleRule: string
}

/** Every amount of money in a document. */
export function findMoney(_document: Document): Findings<MoneyValue> {
  return { finds: [], rejections: [] }
}
