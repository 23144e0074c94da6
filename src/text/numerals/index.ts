// The number grammar's surface: every number of a text, the number at a place, or a text that is one number.
import { scanDigits } from './digits.ts'
import { scanWords } from './words.ts'

export { findNumerals } from './find.ts'
export { type Numeral, type NumeralForm, type QuantityOptions, readQuantity } from './quantity.ts'
export { matchAt } from './sticky.ts'

/**
 * The plain number that a text is, without bounds or ranges; null where it is none, or more than one.
 *
 * @example
 * readNumber('1.2 million') // 1200000
 * readNumber('twenty-one')  // 21
 * readNumber('10th')        // null
 */
export function readNumber(text: string): number | null {
  const number = scanDigits(text, 0) ?? scanWords(text, 0)
  return number?.end === text.length && text.length > 0 ? Number((number.figure * number.scale).toPrecision(15)) : null
}
