// The figures of the text: people counted, days named, money paid.
import { z } from 'zod'
import { IntervalSchema } from './interval.ts'
import { QuantitySchema } from './quantity.ts'
import { MentionSchema } from './span.ts'

export const HeadcountRoleSchema = z.enum(['reduction', 'workforce', 'hiring', 'other'])
export type HeadcountRole = z.infer<typeof HeadcountRoleSchema>

/** A number of employed people or of jobs, or a percentage (0-100) of a staff. `organisation` is the id of the employer, where known. */
export const HeadcountSchema = z.strictObject({
  ...MentionSchema.shape,
  quantity: QuantitySchema,
  unit: z.enum(['people', 'percent']),
  role: HeadcountRoleSchema,
  noun: z.string().nullable(),
  organisation: z.string().nullable(),
})
export type Headcount = z.infer<typeof HeadcountSchema>

/** What a date was resolved on: its own words, the publication date, or another date of the text. */
export const DateBasisSchema = z.enum(['absolute', 'publication', 'context'])
export type DateBasis = z.infer<typeof DateBasisSchema>

/** An expression that names a day or a stretch of the calendar; `value` is null where nothing in the text or the options anchors it. */
export const DateMentionSchema = z.strictObject({
  ...MentionSchema.shape,
  value: IntervalSchema.nullable(),
  basis: DateBasisSchema.nullable(),
})
export type DateMention = z.infer<typeof DateMentionSchema>

export const MoneyRoleSchema = z.enum([
  'acquisition',
  'funding',
  'revenue',
  'profit',
  'loss',
  'charge',
  'savings',
  'investment',
  'valuation',
  'debt',
  'fine',
  'pay',
  'price',
  'other',
])
export type MoneyRole = z.infer<typeof MoneyRoleSchema>

/** An amount in major units ("$3.9bn" is 3,900,000,000) of an ISO 4217 currency. */
export const MonetaryFigureSchema = z.strictObject({
  ...MentionSchema.shape,
  amount: QuantitySchema,
  currency: z.string().length(3).nullable(),
  role: MoneyRoleSchema,
})
export type MonetaryFigure = z.infer<typeof MonetaryFigureSchema>
