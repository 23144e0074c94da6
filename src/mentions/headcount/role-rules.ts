// Roles that a wording settles by itself, whatever verb stands nearer: totals of an industry, unions, strikes, the whole that a part is taken from.
import type { HeadcountRole } from '../../record/mentions.ts'
import { anyOf, pattern } from '../../text/pattern.ts'
import { FILL, HERE } from '../cue.ts'
import { NUMBER, WORD } from './pieces.ts'

export interface RoleRule {
  readonly id: string
  readonly role: HeadcountRole
  readonly pattern: RegExp
  /** Only for numbers of people, not for shares: "65 positions, representing 40% of its staff", "cuts to 10% of the workforce". */
  readonly counts?: true
}

const H = `${HERE}${FILL}*(?!${FILL})`
/** The headcount, after the wording `source`. */
const after = (source: string) => `(?=${HERE})(?<=${source})${H}`
const words = (most: number) => `(?:[^\\s.,:;!?—–]{1,40}\\s){0,${most}}`
const near = (most: number) => `(?:\\s[^\\s.,:;!?—–]{1,40}){0,${most}}`
const EMPLOYERS = anyOf([
  'employers',
  'companies',
  'firms',
  'retailers',
  'banks',
  'startups',
  'start-ups',
  'businesses',
  'publishers',
  'newspapers',
  'carmakers',
  'airlines',
  'the industry',
  'the sector',
  'economy',
  'America',
  'the US',
  'the United States',
  'the U.S.',
  'the country',
])
const TRACKED = anyOf([
  'tracker',
  'Layoffs.fyi',
  'Challenger, Gray',
  'official figures',
  'official data',
  'new data',
  'data released',
  'figures released',
  'latest figures',
  'latest data',
  'new figures',
  'Office for National Statistics',
  'ONS',
  'Labor Department',
  'labour market',
  'labor market',
  'Bureau of Labor',
  'unemployment rate',
  'unemployment figures',
  'jobless claims',
  'unemployment benefits',
  'nonfarm',
  'economists',
  'job growth',
  'jobs growth',
  'jobs report',
])

const TRACKERS = anyOf([
  'tracker',
  'Layoffs.fyi',
  'Challenger, Gray',
  'official figures',
  'Office for National Statistics',
  'Labor Department',
  'Bureau of Labor',
])

/** What may stand between a headcount and what becomes of it: no other number. */
const ON = (most: number) => `[^.;${HERE}\\uE000\\uE001]{0,${most}}`

/** In order: the first that matches settles the role. */
export const roleRules: readonly RoleRule[] = [
  {
    id: 'role.industry-total', // "across the industry, 28,000 people", "125,000 jobs lost in the sector"
    role: 'other',
    pattern: pattern(
      `${after(`(?:across|throughout|within|in)\\s(?:the|its|this)\\s(?:${WORD}\\s){0,3}(?:industry|sector|economy|country|nation),?\\s${words(2)}`)}|${H}${near(5)}\\s(?:in|across|throughout|within)\\sthe\\s(?:${WORD}\\s){0,3}(?:industry|sector|economy)(?!\\p{L})`,
    ),
  },
  {
    id: 'role.many-employers', // "employers cut 50,000 jobs", "150,000 job cuts across 542 companies"
    role: 'other',
    pattern: pattern(
      `${after(`(?<!\\p{L})${EMPLOYERS}\\s(?:\\p{L}+\\s){0,2}(?:cut|shed|lost|laid\\soff|announced|added|adding|adds|add|gained|created|slashed|axed|eliminated|hired)\\s${words(3)}`)}|${H}${near(5)}\\s(?:by|at|across|from)\\s(?:\\p{L}+\\s|[\\uE000-\\uE002]${FILL}*\\s){0,3}(?:employers|companies|firms|startups|retailers|publishers)(?!\\p{L})`,
    ),
  },
  {
    id: 'role.statistics', // "a tracker shows", "official figures", "Challenger, Gray & Christmas"
    role: 'other',
    pattern: pattern(`${after(`(?<!\\p{L})${TRACKED}(?!\\p{L})[^${HERE}]{0,160}`)}|${H}(?=[^${HERE}]{0,120}(?<!\\p{L})${TRACKERS}(?!\\p{L}))`),
  },
  {
    id: 'role.union', // "a union representing 1,900 nurses"
    role: 'other',
    counts: true,
    pattern: pattern(after(`(?:represent|represents|representing|represented|membership\\sof|on\\sbehalf\\sof)\\s${words(3)}`)),
  },
  {
    id: 'role.strike', // "3,000 dockers walked off the job"
    role: 'other',
    pattern: pattern(
      `${H}${near(8)}\\s(?:walk(?:ed|ing|s)?\\s(?:off|out)|on\\sstrike|strike|striking|struck|picket\\p{L}*|protest(?:ed|ing|s)?|rall(?:y|ied|ying)|demonstrated|voted|marched)(?!\\p{L})`,
    ),
  },
  {
    id: 'role.furlough', // "600 crew on furlough", "transfer 300 staff to the buyer"; those who "have been furloughed" by their employer are cut
    role: 'other',
    pattern: pattern(
      `${after(`(?:furlough\\s(?:schemes?|leave|payments?)|second(?:ed|ing)|transfer(?:red|ring|s)?(?:\\sof)?|redeploy(?:ed|ing|s)?)\\s${words(4)}`)}|${H}${ON(100)}\\sbe\\stransferred(?!\\p{L})|${H}${near(4)}\\s(?:on\\sfurlough|in\\sfurlough|transfer(?:red|ring|s)?|seconded|redeployed)(?!\\p{L})`,
    ),
  },
  {
    id: 'role.kept', // "saving 300 jobs", "supports 5,000 jobs", "rescinded 60 job offers"
    role: 'other',
    pattern: pattern(
      `${after(`(?:sav(?:e|es|ed|ing)|protect(?:s|ed|ing)?|safeguard(?:s|ed|ing)?|preserv(?:e|es|ed|ing)|retain(?:s|ed|ing)?|support(?:s|ed|ing)?|secur(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|rescind(?:s|ed|ing)?)\\s${words(3)}`)}|${H}${near(3)}\\s(?:saved|protected|safeguarded|retained|kept\\son)(?!\\p{L})`,
    ),
  },
  {
    id: 'role.already-out', // "they join 14,000 others who are already on the dole"
    role: 'other',
    pattern: pattern(`${H}${ON(50)}\\s(?:already|currently)\\s(?:on\\sthe\\sdole|unemployed|out\\sof\\swork|jobless|looking\\sfor\\swork)`),
  },
  {
    id: 'role.interested', // "104 staff expressed an interest in voluntary redundancy"
    role: 'other',
    counts: true,
    pattern: pattern(`${H}\\s(?:(?:have|had|has|also)\\s){0,2}(?:express|show)(?:ed|n|ing)?\\s(?:an\\s)?interest(?!\\p{L})`),
  },
  {
    id: 'role.offered', // "300 staffers will be offered buyouts"
    role: 'other',
    pattern: pattern(
      `${H}[^.;${HERE}]{0,100}\\sbe(?:en|ing)?\\soffered(?!\\p{L})|${H}\\s(?:\\p{L}+\\s){0,2}(?:received|receive|got|given)\\s(?:\\p{L}+\\s){0,2}(?:buyout|redundancy|severance)\\soffers?|${after(`offer(?:s|ed|ing)?\\s${words(3)}(?:buyouts?|redundanc(?:y|ies)|severance|packages?)\\s${words(1)}to\\s${words(2)}`)}`,
    ),
  },
  {
    id: 'role.hired-once', // "280,000 workers who were hired less than two years ago" still work there
    role: 'workforce',
    pattern: pattern(`${H}\\swho\\s(?:were|had\\sbeen)\\shired\\s(?:less|more|within|before|over)(?!\\p{L})`),
  },
  {
    id: 'role.new', // "50 new jobs", "120 vacancies"
    role: 'hiring',
    pattern: pattern(
      `${H}${near(5)}\\s(?:being\\s|been\\s|be\\s|are\\s|were\\s)(?:also\\s|now\\s)?(?:created|hired|recruited|advertised|added)(?!\\p{L})|${H}\\s(?:created|to\\sbe\\s(?:created|hired)|(?:are\\s|remain\\s)?(?:still\\s|currently\\s)?(?:open|vacant|unfilled))(?!\\p{L})`,
    ),
  },
  {
    id: 'role.whole', // "2,000 of its 24,000 employees", "out of a total workforce of 6,500"
    role: 'workforce',
    pattern: pattern(
      after(
        `${NUMBER}${near(3)}["”]?\\s(?:out\\s)?of\\s(?:(?:the|its|their|a|an|our|his|her|all)\\s)?(?:(?!(?:or|and|by|in|to|for|from|at|with|as|staff|employees|workers|people|jobs|roles|members)\\s)[^\\s.,:;!?—–()]{1,40}\\s){0,3}(?:(?:workforce|staff|team|headcount|newsroom|payroll)\\sof\\s)?`,
      ),
    ),
  },
  {
    id: 'role.staff-by', // "trimming its workforce by 1,000 staff"
    role: 'reduction',
    pattern: pattern(
      after(`(?:cut|reduc|trim|shr[iau]nk|slash|downsiz|lower)\\p{L}*\\s${words(5)}(?:workforce|headcount|payroll|staff|team|newsroom)\\s${words(2)}by\\s`),
    ),
  },
  {
    id: 'role.staff-of', // "a workforce of 40,000", "a team of about 60 people", "number of employees to 16,200"
    role: 'workforce',
    pattern: pattern(
      after(
        `(?<!\\p{L})(?:workforce|headcount|payroll|staff|team|crew|newsroom|employees|network|base)\\s(?:of|at|to|is|was|stands\\sat|stood\\sat|numbered|numbers)\\s(?:(?:just|only|about)\\s)?`,
      ),
    ),
  },
  {
    id: 'role.down-from', // "took the company from 156 people to 94"
    role: 'workforce',
    pattern: pattern(`${after('from\\s')}(?=${near(3)}\\sto\\s${NUMBER})`),
  },
  {
    id: 'role.from-to', // "its workforce trimmed from 155,000 to 110,000 staff"
    role: 'workforce',
    counts: true,
    pattern: pattern(after(`(?<!\\p{L})(?:workforce|headcount|payroll|staff|team|employee\\s(?:count|base))\\s${words(12)}(?:to|from)\\s(?:just\\s)?`)),
  },
  {
    id: 'role.will-lose', // "450 people working at its pubs could lose their jobs"
    role: 'reduction',
    pattern: pattern(`${H}${ON(120)}\\s(?:could|will|may|might|would|to|set\\sto|likely\\sto)\\slose\\stheir\\s(?:jobs?|livelihoods?)`),
  },
  {
    id: 'role.told', // "about a dozen journalists working for it were told of the closure"
    role: 'reduction',
    counts: true,
    pattern: pattern(`${H}\\swork(?:ing)?\\s(?:for|at|in|on)\\s${words(5)}(?:were|have\\sbeen|are\\sbeing)\\stold(?!\\p{L})`),
  },
  {
    id: 'role.still-there', // "an estimated 150 people remain at the company"
    role: 'workforce',
    pattern: pattern(
      `${H}\\s(?:still\\s|currently\\s|now\\s)?(?:remain|remained|remaining|work|employed)(?:\\s(?:at|in|for|with|on|by|across)|[.,])|${H}\\s(?:who|that)\\s(?:still\\s|currently\\s|now\\s)?(?:work|remain)(?!ed)\\s`,
    ),
  },
]
