// Numbers that follow from two stated ones, kept apart from them and given with their formula.
import type { EventValue } from './events/index.ts'
import type { HeadcountValue } from './mentions/headcount/index.ts'
import type { Find } from './mentions/rule.ts'
import type { Derived } from './record/event.ts'
import type { Quantity } from './record/quantity.ts'

/** The share that a headcount is of the workforce, or the headcount that a share of it makes; only from single numbers, only what is not stated. */
export function derive(event: EventValue, idOf: (find: Find<HeadcountValue>) => string): Derived[] {
  const { headcount, share, workforce } = event
  const size = single(workforce)
  if (!workforce || size === null || size === 0) return []
  const cut = single(headcount)
  if (headcount && cut !== null && !share && cut <= size) {
    const value = Math.round((cut / size) * 1000) / 10
    return [
      {
        field: 'share',
        quantity: quantity(value, (value * size) / 100 === cut, headcount, workforce),
        formula: `${cut} / ${size} * 100`,
        from: [idOf(headcount), idOf(workforce)],
      },
    ]
  }
  const percent = single(share)
  if (share && percent !== null && !headcount) {
    const value = Math.round((percent * size) / 100)
    return [
      {
        field: 'headcount',
        quantity: quantity(value, (percent * size) / 100 === value, share, workforce),
        formula: `${size} * ${percent} / 100`,
        from: [idOf(workforce), idOf(share)],
      },
    ]
  }
  return []
}

function single(find: Find<HeadcountValue> | null): number | null {
  const { min, max } = find?.value.quantity ?? { min: null, max: null }
  return min !== null && min === max ? min : null
}

/** Rounded numbers and rough ones give rough ones. */
function quantity(value: number, whole: boolean, ...from: readonly Find<HeadcountValue>[]): Quantity {
  return { min: value, max: value, precision: whole && from.every((find) => find.value.quantity.precision === 'exact') ? 'exact' : 'approximate' }
}
