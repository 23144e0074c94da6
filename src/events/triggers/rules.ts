// The ways in which English says that staff go: an ordered list, the most telling first.
import { anyOf, gap, pattern } from '../../text/pattern.ts'
import { OUTCOMES, STAFF_NOUNS, STRONG_NOUNS, STRONG_VERBS, WEAK_NOUNS, WEAK_VERBS } from './lexicon.ts'

export type TriggerForm = 'active' | 'passive' | 'noun'

export interface TriggerRule {
  readonly id: string
  readonly form: TriggerForm
  /** `head`: the verb or noun that cuts. */
  readonly pattern: RegExp
}

const staff = anyOf(STAFF_NOUNS)
const notHyphen = '(?<![\\p{L}\\p{N}-])'
const end = '(?![\\p{L}\\p{N}])'

export const triggerRules: readonly TriggerRule[] = [
  { id: 'trigger.strong-verb', form: 'active', pattern: pattern(`${notHyphen}(?<head>${anyOf(STRONG_VERBS)})${end}`) },
  { id: 'trigger.make-redundant', form: 'active', pattern: pattern(`${notHyphen}(?<head>mak(?:e|es|ing)|made)\\s${gap(8)}redundant${end}`) },
  { id: 'trigger.strong-noun', form: 'noun', pattern: pattern(`${notHyphen}(?<head>${anyOf(STRONG_NOUNS)})${end}`) },
  {
    id: 'trigger.lose-jobs',
    form: 'passive',
    pattern: pattern(`${notHyphen}(?<head>los(?:e|es|t|ing))\\s(?:their|his|her|its)\\s(?:jobs?|posts?|positions?|livelihoods?)${end}`),
  },
  { id: 'trigger.weak-verb-staff', form: 'active', pattern: pattern(`${notHyphen}(?<head>${anyOf(WEAK_VERBS)})\\s${gap(7)}${staff}${end}`) },
  {
    id: 'trigger.weak-noun-staff',
    form: 'noun',
    pattern: pattern(`${notHyphen}(?<head>${anyOf(WEAK_NOUNS)})\\s(?:of|to|in|from|among|at|for)\\s${gap(6)}${staff}${end}`),
  },
  { id: 'trigger.staff-outcome', form: 'passive', pattern: pattern(`${notHyphen}${staff}\\s${gap(7)}(?<head>${anyOf(OUTCOMES)})${end}`) },
  { id: 'trigger.fewer-staff', form: 'noun', pattern: pattern(`${notHyphen}(?<head>fewer|smaller|leaner)\\s${gap(2)}${staff}${end}`) },
  { id: 'trigger.let-people-go', form: 'active', pattern: pattern(`${notHyphen}(?<head>let|lets|letting)\\s${gap(7)}go${end}`) },
  { id: 'trigger.put-out-of-work', form: 'passive', pattern: pattern(`${notHyphen}(?<head>out\\sof\\s(?:work|a\\sjob)|pushed\\sout|forced\\sout)${end}`) },
  { id: 'trigger.staff-move', form: 'noun', pattern: pattern(`${notHyphen}(?<head>cuts|cutbacks|downsizing|cull|terminations)${end}`) },
]
