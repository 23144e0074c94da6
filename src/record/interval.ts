// A point of the calendar is never a point: "July", "the third quarter" and "last week" are intervals.
import { z } from 'zod'

export const GranularitySchema = z.enum(['day', 'week', 'month', 'quarter', 'half', 'year', 'interval'])
export type Granularity = z.infer<typeof GranularitySchema>

const IsoDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)

/**
 * An inclusive stretch of days. `from` and `to` are ISO 8601 days, `edtf` the same in the Extended Date/Time Format
 * (ISO 8601-2), as coarse as the text is.
 *
 * @example
 * { from: '2023-07-01', to: '2023-07-31', edtf: '2023-07', granularity: 'month' }
 */
export const IntervalSchema = z.strictObject({
  from: IsoDateSchema,
  to: IsoDateSchema,
  edtf: z.string().min(4),
  granularity: GranularitySchema,
})
export type Interval = z.infer<typeof IntervalSchema>
