// One reduction of staff: who cuts, how many, when, where, why, at what cost.
import { z } from 'zod'
import { IntervalSchema } from './interval.ts'
import { QuantitySchema } from './quantity.ts'
import { MentionSchema } from './span.ts'

export const StatusSchema = z.enum(['rumoured', 'considered', 'announced', 'underway', 'completed', 'cancelled'])
export type Status = z.infer<typeof StatusSchema>

export const ReasonSchema = z.enum([
  'efficiency',
  'restructuring',
  'demand',
  'losses',
  'merger',
  'closure',
  'relocation',
  'automation',
  'economy',
  'strategy',
  'overhiring',
  'funding',
  'other',
])
export type Reason = z.infer<typeof ReasonSchema>

export const MeansSchema = z.enum(['compulsory', 'voluntary', 'attrition', 'furlough', 'closure', 'contract-end'])
export type Means = z.infer<typeof MeansSchema>

/** Contract of every field: README, "The record". `evidence` is never empty; `confidence` runs from 0 to 1. */
export const LayoffEventSchema = z.strictObject({
  id: z.string().min(1),
  employer: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }).nullable(),
  units: z.array(z.strictObject({ id: z.string().nullable(), name: z.string().min(1) })),
  headcount: QuantitySchema.nullable(),
  share: QuantitySchema.nullable(),
  previousHeadcount: QuantitySchema.nullable(),
  workforce: QuantitySchema.nullable(),
  status: StatusSchema,
  announced: IntervalSchema.nullable(),
  effective: IntervalSchema.nullable(),
  locations: z.array(z.string()),
  reasons: z.array(ReasonSchema),
  means: z.array(MeansSchema),
  cost: z.string().nullable(),
  savings: z.string().nullable(),
  quotes: z.array(z.string()),
  evidence: z.array(MentionSchema).min(1),
  confidence: z.number().min(0).max(1),
})
export type LayoffEvent = z.infer<typeof LayoffEventSchema>
