// The ways in which English says that staff go: an ordered list, the most telling first.
import { anyOf, gap, pattern } from '../../text/pattern.ts'
import { DONE_TO, type HINTS, OUTCOMES, STAFF_NOUNS, STRONG_NOUNS, STRONG_VERBS, WEAK_NOUNS, WEAK_VERBS } from './lexicon.ts'

/** What a sentence must hint at before a rule is tried. */
export type Hint = keyof typeof HINTS

export type TriggerForm = 'active' | 'passive' | 'noun'

export interface TriggerRule {
  readonly id: string
  readonly form: TriggerForm
  readonly hints: readonly Hint[]
  /** `head`: the verb or noun that cuts. */
  readonly pattern: RegExp
}

const staff = anyOf(STAFF_NOUNS)
const notHyphen = '(?<![\\p{L}\\p{N}-])'
const end = '(?![\\p{L}\\p{N}])'

/** Words of a noun phrase between a verb and the staff it cuts: "cut up to 10 per cent of its global workforce". */
const object = (most: number): string =>
  `(?:(?!(?:that|which|who|for|with|on|by|as|is|are|was|were|be|said|says|despite|while|but|because|before|after|when|if|into|between|against)\\s)[^\\s.!?;:()]{1,30}\\s{1,3}){0,${most}}`
/** Words between staff and what becomes of them: "jobs in its insurance arm could be". */
const predicate = (most: number): string =>
  `(?:(?!(?:despite|while|and|but|for|with|after|before|than|because|if|said|says|as)\\s)[^\\s.,!?;:()]{1,30}\\s{1,3}){0,${most}}`
const be = '(?:be|been|being|is|are|was|were|get|gets|got|getting)\\s(?:\\p{L}+ly\\s|also\\s|all\\s|now\\s|first\\s)?'
/** Not "payroll tax", "staff paper", "employees union". */
const staffEnd =
  '(?![\\p{L}\\p{N}-])(?!\\s(?:bonus|bonuses|pay|wages|salaries|discounts?|perks|training|hours|morale|costs|tax|taxes|paper|writer|report|union|unions|association|council|compensation|rights|benefits|data|figures|growth|numbers\\srose))'
/** Not "the release of", "a cut in". */
const verbEnd = '(?!\\s(?:of|in|to)\\s)'

export const triggerRules: readonly TriggerRule[] = [
  { id: 'trigger.strong-verb', form: 'active', hints: ['plain'], pattern: pattern(`${notHyphen}(?<head>${anyOf(STRONG_VERBS)})${end}`) },
  { id: 'trigger.make-redundant', form: 'active', hints: ['move'], pattern: pattern(`${notHyphen}(?<head>mak(?:e|es|ing)|made)\\s${gap(8)}redundant${end}`) },
  { id: 'trigger.strong-noun', form: 'noun', hints: ['plain'], pattern: pattern(`${notHyphen}(?<head>${anyOf(STRONG_NOUNS)})${end}`) },
  {
    id: 'trigger.lose-jobs',
    form: 'passive',
    hints: ['plain'],
    pattern: pattern(`${notHyphen}(?<head>los(?:e|es|t|ing))\\s(?:their|his|her|its)\\s(?:jobs?|posts?|positions?|livelihoods?)${end}`),
  },
  {
    id: 'trigger.weak-verb-staff',
    form: 'active',
    hints: ['staff', 'cutting'],
    pattern: pattern(`${notHyphen}(?<head>${anyOf(WEAK_VERBS)})${verbEnd}\\s${object(9)}${staff}${staffEnd}`),
  },
  {
    id: 'trigger.weak-noun-staff',
    form: 'noun',
    hints: ['staff', 'cutting'],
    pattern: pattern(`${notHyphen}(?<head>${anyOf(WEAK_NOUNS)})\\s(?:of|to|in|from|among|at|for)\\s${object(6)}${staff}${staffEnd}`),
  },
  {
    id: 'trigger.staff-outcome',
    form: 'passive',
    hints: ['staff', 'outcome'],
    pattern: pattern(`${notHyphen}${staff}\\s${predicate(7)}(?<head>${anyOf(OUTCOMES)})${end}`),
  },
  {
    id: 'trigger.staff-go',
    form: 'passive',
    hints: ['staff', 'outcome'],
    pattern: pattern(
      `${notHyphen}${staff}\\s${predicate(5)}(?:will|would|could|may|might|must|to|are|have)\\s(?:also\\s|now\\s|be\\s)?(?<head>go|going|gone)${end}(?!\\s(?:on|to|back|home|through|without|into|ahead|out|unpaid|along|beyond|further|for|hungry|down))`,
    ),
  },
  {
    id: 'trigger.staff-done-to',
    form: 'passive',
    hints: ['staff', 'cutting'],
    pattern: pattern(`${notHyphen}${staff}\\s(?:${predicate(7)}${be})?(?<head>${anyOf(DONE_TO)})${end}`),
  },
  { id: 'trigger.fewer-staff', form: 'noun', hints: ['staff', 'cutting'], pattern: pattern(`${notHyphen}(?<head>fewer)\\s${gap(2)}${staff}${end}`) },
  { id: 'trigger.let-people-go', form: 'active', hints: ['plain'], pattern: pattern(`${notHyphen}(?<head>let|lets|letting)\\s${object(7)}go${end}`) },
  {
    id: 'trigger.put-out-of-work',
    form: 'passive',
    hints: ['plain'],
    pattern: pattern(`(?:be|put|left|thrown|are|were)\\s(?<head>out\\sof\\s(?:work|a\\sjob)|pushed\\sout|forced\\sout)${end}`),
  },
  {
    id: 'trigger.reduce-size',
    form: 'active',
    hints: ['plain'],
    pattern: pattern(
      `${notHyphen}(?<head>reduc(?:e|es|ed|ing)|shrink|shrinking|cut|cutting)\\s(?:the\\s)?size\\sof\\s(?:our|the|its|their)\\s(?:\\p{L}+\\s)?(?:company|team|workforce|organi[sz]ation|staff|business)${end}`,
    ),
  },
  {
    id: 'trigger.say-goodbye',
    form: 'active',
    hints: ['plain'],
    pattern: pattern(`${notHyphen}(?<head>say|saying|said)\\sgoodbye\\sto\\s${object(8)}${staff}${staffEnd}`),
  },
  {
    id: 'trigger.staff-move',
    form: 'noun',
    hints: ['move'],
    pattern: pattern(
      `${notHyphen}(?<!(?:rate|rates|tax|taxes|price|prices|spending|budget|power|interest|pay|funding|cost|production|output|emissions|carbon|wage|aid|dividend|supply|welfare|benefit|services?|government|defen[cs]e|point|percentage|electricity|school|education|arts)\\s)(?<head>cuts|cutbacks|downsizing|cull|terminations|departures)${end}`,
    ),
  },
  {
    id: 'trigger.site-closes',
    form: 'passive',
    hints: ['move'],
    pattern: pattern(
      `${notHyphen}(?:plants?|factory|factories|bureaux?|newsrooms?|mills?|mines?|warehouses?|refinery|smelter|depots?|call\\scentres?|call\\scenters?|offices?)\\s(?:will|to|would|is\\sto|are\\sto|is|are)\\s(?:be\\s)?(?<head>close|closing|shut|closed|shutting)${end}`,
    ),
  },
]
