// The list of date rules, in order: of two that match the same words, the earlier one reads them.
import type { DateRule } from './date-rule.ts'
import { dayRules } from './rules/days.ts'
import { monthRules } from './rules/months.ts'
import { numberRules } from './rules/numbers.ts'
import { periodRules } from './rules/periods.ts'
import { unitRules } from './rules/units.ts'

export const rules: readonly DateRule[] = [...monthRules, ...numberRules, ...periodRules, ...unitRules, ...dayRules]
