// What an amount is for where its wording alone decides; every rule sees the sentence with this one amount written as a sign of its own.
import type { MoneyRole } from '../../record/mentions.ts'
import { pattern } from '../../text/pattern.ts'
import { FILL, HERE } from '../cue.ts'

export interface MoneyRoleRule {
  readonly id: string
  readonly role: MoneyRole
  readonly pattern: RegExp
}

const H = `${HERE}${FILL}*(?!${FILL})`
const words = (most: number) => `(?:[^\\s.;!?]{1,30}\\s){0,${most}}`
/** The amount, after the wording `source`. */
const after = (source: string) => `(?=${HERE})(?<=${source})${H}`

/** In order: the first that matches settles the role. */
export const roleRules: readonly MoneyRoleRule[] = [
  {
    id: 'money.buyback',
    role: 'other',
    pattern: pattern(
      `${after(`(?:bought\\sback|buy(?:ing)?\\sback|repurchas\\p{L}+|dividends?\\sof|returned|returning)\\s${words(3)}`)}|${H}[\\s-](?:share\\s)?(?:buy-?back|dividend)`,
    ),
  },
  {
    id: 'money.short', // "would come up $30 million short"
    role: 'other',
    pattern: pattern(`${H}\\sshort(?!\\p{L})`),
  },
  {
    id: 'money.each',
    role: 'pay',
    pattern: pattern(
      `${H}-a-year(?!\\p{L})|${H}\\s(?:an\\shour|per\\shour|hourly|a\\sweek|per\\sweek|per\\semployee|per\\sworker|for\\seach\\s(?:employee|worker)|salar(?:y|ies)|bonus(?:es)?|in\\s(?:pay|wages|salary|bonuses|compensation))`,
    ),
  },
  {
    id: 'money.worker-gets',
    role: 'pay',
    pattern: pattern(
      after(
        `(?:worker|employee|workers|employees|staff|staffers|them|person)\\s(?:will\\s|would\\s|could\\s|can\\s)?(?:each\\s)?(?:gets?|receives?|receive|earns?|earn|paid)\\s${words(3)}`,
      ),
    ),
  },
  {
    id: 'money.share-price',
    role: 'price',
    pattern: pattern(
      `${H}[\\s-](?:a|per)[\\s-](?:share|barrel|tonne?|ounce|ticket|unit|head|leg|gallon|night)(?!\\p{L})|${after(`(?<!\\p{L})(?:shares|stock|share\\sprice|price|prices)\\s(?:[^\\s;!?]{1,30}\\s){0,8}(?:to|at|of|from|as\\slow\\sas)\\s`)}`,
    ),
  },
  {
    id: 'money.for-exits',
    role: 'charge',
    pattern: pattern(
      `${H}\\s(?:\\p{L}+\\s){0,4}(?:for|in|on)\\s(?:exit|severance|redundancy|restructuring|separation|termination)\\s?(?:packages|payments|costs|pay|charges|payouts|expenses)?`,
    ),
  },
  {
    id: 'money.cost-savings',
    role: 'savings',
    pattern: pattern(
      `${H}\\s(?:\\p{L}+\\s){0,4}(?:savings?|cost\\s(?:cuts?|reductions?|improvements?|savings?)|structural\\scost|efficiency|efficiencies|reductions?\\sin\\s(?:costs|spending|expenses))(?!\\p{L})|${after(`(?:cut|cuts|cutting|reduce|reducing|slash|slashing|trim|trimming|lower|lowering)\\s${words(3)}(?:costs?|spending|expenses|expenditure|budgets?|overheads?|base)\\sby\\s${words(1)}`)}`,
    ),
  },
  {
    id: 'money.deal',
    role: 'acquisition',
    pattern: pattern(
      `${H}[\\s-](?:\\p{L}+\\s){0,2}(?:takeover|acquisition|merger|buyout|purchase|bid|sale)(?!\\p{L})|${H}\\s(?:in\\scash\\s)?(?:to\\sbuy|to\\sacquire|deal\\s(?:to\\s(?:buy|acquire)|for))\\s\\p{L}`,
    ),
  },
  {
    id: 'money.raise',
    role: 'funding',
    pattern: pattern(
      `${H}[\\s-](?:\\p{L}+\\s){0,3}(?:ipo|funding|round|series\\s[a-h]|listing|debut|grants?|rescue|bailout|donation|gift|in\\sfunding|in\\sventure|in\\s(?:us\\s)?government\\sgrants|from\\sinvestors)(?!\\p{L})`,
    ),
  },
  { id: 'money.invested', role: 'investment', pattern: pattern(`${H}[\\s-](?:\\p{L}+\\s){0,2}(?:investment|expansion|upgrade)(?!\\p{L})`) },
  {
    id: 'money.valued',
    role: 'valuation',
    pattern: pattern(
      `${H}[\\s-](?:\\p{L}+\\s){0,2}valuation|${after(`(?:valued|valuing\\s\\p{L}+|valuation|worth)\\s${words(2)}(?:at|of|up\\sto|around|as)?\\s?`)}`,
    ),
  },
]
