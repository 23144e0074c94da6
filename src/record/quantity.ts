// A number as a journalist writes it: bounded on one side, on both, or only roughly.
import { z } from 'zod'

/** How firmly the text states a number. */
export const PrecisionSchema = z.enum(['exact', 'approximate', 'range', 'at-least', 'at-most', 'vague'])
export type Precision = z.infer<typeof PrecisionSchema>

/**
 * A number with its bounds. `exact` and `approximate` have `min === max`; `at-least` has no `max`, `at-most` no `min`;
 * `vague` ("a few hundred") has the bounds that the annotation guide gives to the words.
 *
 * @example
 * { min: 300, max: 300, precision: 'approximate' } // about 300
 * { min: null, max: 300, precision: 'at-most' }    // up to 300
 */
export const QuantitySchema = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  precision: PrecisionSchema,
})
export type Quantity = z.infer<typeof QuantitySchema>
