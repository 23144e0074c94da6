// Expressions that name a day or a stretch of the calendar, resolved to intervals.
import type { Interval } from '../../record/interval.ts'
import type { DateBasis } from '../../record/mentions.ts'
import type { Document } from '../../text/document.ts'
import type { Findings } from '../rule.ts'

export interface DateValue {
  readonly value: Interval | null
  readonly basis: DateBasis | null
}

/** Every date of a document. */
export function findDates(_document: Document): Findings<DateValue> {
  return { finds: [], rejections: [] }
}
