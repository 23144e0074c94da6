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

/** A figure that is a share of the event's total: 190 in Leeds of 310. `headcount` is the id of the mention. */
export const EventPartSchema = z.strictObject({
  headcount: z.string().min(1),
  quantity: QuantitySchema,
})
export type EventPart = z.infer<typeof EventPartSchema>

/** A number that the text does not state but that follows from two that it does; `from` are the ids of those mentions. */
export const DerivedSchema = z.strictObject({
  field: z.enum(['headcount', 'share']),
  quantity: QuantitySchema,
  formula: z.string().min(1),
  from: z.array(z.string()).length(2),
})
export type Derived = z.infer<typeof DerivedSchema>

/**
 * One reduction. Stated values alone stand in `headcount`, `share` and `workforce`; what follows from them stands in `derived`.
 * `disclosed` is false where the text says that the number was not given, true where it gives one, null where it is silent.
 * `parts` are figures that add up to `headcount`; `deniedReasons` are reasons that the text denies. `evidence` is never empty; `confidence` runs from 0 to 1.
 */
export const LayoffEventSchema = z.strictObject({
  id: z.string().min(1),
  employer: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }).nullable(),
  units: z.array(z.strictObject({ id: z.string().nullable(), name: z.string().min(1) })),
  headcount: QuantitySchema.nullable(),
  disclosed: z.boolean().nullable(),
  parts: z.array(EventPartSchema),
  share: QuantitySchema.nullable(),
  previousHeadcount: QuantitySchema.nullable(),
  workforce: QuantitySchema.nullable(),
  derived: z.array(DerivedSchema),
  status: StatusSchema,
  announced: IntervalSchema.nullable(),
  effective: IntervalSchema.nullable(),
  locations: z.array(z.string()),
  reasons: z.array(ReasonSchema),
  deniedReasons: z.array(ReasonSchema),
  means: z.array(MeansSchema),
  cost: z.string().nullable(),
  savings: z.string().nullable(),
  quotes: z.array(z.string()),
  evidence: z.array(MentionSchema).min(1),
  confidence: z.number().min(0).max(1),
})
export type LayoffEvent = z.infer<typeof LayoffEventSchema>

/** A reduction that the text denies: "has ruled out compulsory redundancies". It is no event. */
export const DenialSchema = z.strictObject({
  employer: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }).nullable(),
  evidence: MentionSchema,
})
export type Denial = z.infer<typeof DenialSchema>
