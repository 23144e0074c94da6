// What the cuts cost and what they save: amounts of the employer's own plan, wherever near the round they stand.
import type { MoneyValue } from '../../mentions/money/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { MoneyRole } from '../../record/mentions.ts'
import { within } from '../frames/find.ts'
import type { Passage } from './passages.ts'

/** "Expects a charge of", "hopes to save": the plan at hand; not "took charges in 2021". */
const PLANNED =
  /(?<!\p{L})(?:will|would|expects?|expected|anticipates?|estimates?|estimated|plans?|hopes?|aims?|aimed|forecasts?|intends?|should|could|result(?:s|ing)?\sin|incur|record|targets?|targeting|save)(?!\p{L})/iu

/** The first amount with the role, of the round's own sentences before all others. */
export function amountOf(money: readonly Find<MoneyValue>[], passages: readonly Passage[], role: MoneyRole): Find<MoneyValue> | null {
  const wanted = money.filter((find) => find.value.role === role)
  if (wanted.length === 0) return null
  let other: Find<MoneyValue> | null = null
  for (const { sentence, kind } of passages) {
    const [find] = within(wanted, sentence)
    if (!find) continue
    if (kind === 'own') return find
    if (other === null && PLANNED.test(sentence.text)) other = find
  }
  return other
}
