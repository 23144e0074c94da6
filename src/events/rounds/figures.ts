// Comparing figures: whether two statements can mean the same number, and which of them says more.
import type { Quantity } from '../../record/quantity.ts'

const PRECISE: Readonly<Record<Quantity['precision'], number>> = { exact: 0, approximate: 0, range: 1, 'at-least': 2, 'at-most': 2, vague: 3 }

/** Whether two quantities state the same bounds. */
export function equalQuantity(a: Quantity, b: Quantity): boolean {
  return a.min === b.min && a.max === b.max
}

/** Whether both can describe one number: "hundreds" and 865, "nearly 500" and 479, "up to 9,000" and "7,000 to 9,000". */
export function compatible(a: Quantity, b: Quantity): boolean {
  const slack = a.precision === 'approximate' || b.precision === 'approximate' ? 0.1 : 0
  const [low, high] = bounds(a, slack)
  const [otherLow, otherHigh] = bounds(b, slack)
  return low <= otherHigh && otherLow <= high
}

/** An "up to" keeps its promise roughly: "up to 9,000" is not 40. */
function bounds(quantity: Quantity, slack: number): [number, number] {
  const min = quantity.min ?? (quantity.max ?? 0) * 0.5
  const max = quantity.max ?? min * 2
  return [min * (1 - slack), max * (1 + slack)]
}

/** The statement that says most: exact before range before bound before vague, of the vague ones the narrower; the earlier wins a tie. */
export function mostPrecise<T>(items: readonly T[], quantityOf: (item: T) => Quantity): T | null {
  let best: T | null = null
  for (const item of items) if (best === null || saysMore(quantityOf(item), quantityOf(best))) best = item
  return best
}

function saysMore(a: Quantity, b: Quantity): boolean {
  const difference = PRECISE[a.precision] - PRECISE[b.precision]
  if (difference !== 0) return difference < 0
  if (a.precision !== 'vague' || a.min === null || a.max === null || b.min === null || b.max === null) return false
  return a.max - a.min < b.max - b.min
}

/** One number to compare sizes by. */
export function sizeOf(quantity: Quantity): number {
  const { min, max } = quantity
  return min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0)
}
