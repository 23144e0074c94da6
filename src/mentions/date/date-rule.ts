// The shape of a date rule: a rule of the house with the cue that a sentence must hold before the rule is tried.
import type { Reading, Rule } from '../rule.ts'
import type { Expression, Recurring, Year } from './expression.ts'
import { cardinalNumber } from './read.ts'

/** What makes a sentence worth a rule's while; each is one cheap test. */
export type Cue = 'month' | 'weekday' | 'unit' | 'digit' | 'word'

export interface DateContext {
  readonly publicationYear: number | null
}

export interface DateRule extends Rule<Expression, DateContext> {
  /** All of them must be in the sentence. */
  readonly cues: readonly Cue[]
  /** One of them must be in the sentence in lower case, letter by letter: the cheapest test there is. */
  readonly hints?: readonly string[]
}

/** A recurring name with everything open that is not given. */
export function recurring(kind: Recurring['kind'], number: number, rest: Partial<Recurring> = {}): Recurring {
  return { kind, number, day: 0, year: null, shift: null, ...rest }
}

export function plainYear(digits: string | undefined): Year | null {
  return digits ? { kind: 'year', year: Number(digits) } : null
}

export function refused(reason: string, reads?: Expression): Reading<Expression> {
  return { value: reads ? { kind: 'refused', reason, reads } : { kind: 'refused', reason } }
}

/** "the first nine months of" an expression. */
export function portionOf(of: Expression, end: string, count: string, unit: string): Expression {
  const single = unit.toLowerCase().replace(/s$/u, '')
  const number = cardinalNumber(count) * (single === 'quarter' ? 3 : 1)
  return {
    kind: 'portion',
    count: number,
    unit: single === 'quarter' ? 'month' : (single as 'day' | 'week' | 'month'),
    end: /first|opening/iu.test(end) ? 'first' : 'last',
    of,
  }
}
