// The cheap question before the dear one: can this text speak of a layoff at all? Recall first, and far faster than any reading.
import { searchFor } from '../text/needles.ts'

/** Texts of so few characters are notes and headlines: there a bare "the cuts" is enough. */
const SHORT = 320
const SHORT_HINT =
  /(?<!\p{L})(?:cuts?|cutting|axed?|shed|halv\p{L}+|terminations?|redundanc\p{L}+|lay|laid|layoffs?|jobs?|roles|posts|bureau|plant|sack\p{L}*|let)(?!\p{L})/iu
/** Enough by themselves. */
const SURE: readonly string[] = [
  'layoff',
  'lay off',
  'lay-off',
  'lays off',
  'laid off',
  'laid-off',
  'laying off',
  'laying-off',
  'redundan',
  'retrench',
  'furlough',
  'downsiz',
  'rightsiz',
  'right-siz',
  'pink slip',
  'pink-slip',
  'job cut',
  'jobs cut',
  'job loss',
  'job-cut',
  'jobless',
  'let go',
  'letting go',
  'lets go',
  'out of work',
  'out of a job',
  'reduction in force',
  'voluntary exit',
  'voluntary severance',
  'voluntary separation',
  'severance',
  'warn notice',
  'mass firing',
  'mass dismissal',
  'headcount',
  'staff cut',
  'lose their job',
  'lost their job',
  'losing their job',
  'lose his job',
  'lose her job',
]
/** Enough beside a word of cutting. */
const STAFF: readonly string[] = [
  'jobs',
  'staff',
  'workforce',
  'work force',
  'workers',
  'employees',
  'roles',
  'positions',
  'posts',
  'personnel',
  'payroll',
  'manpower',
  'crew',
  'colleagues',
  'contractors',
  'engineers',
  'journalists',
  'nurses',
  'teachers',
  'pilots',
  'developers',
  'bankers',
  'scouts',
  'recruiters',
  'lecturers',
  'artists',
  'buyouts',
  'sales organi',
]
/** Enough beside a plain verb of dismissing or closing. */
const PEOPLE: readonly string[] = ['people', 'team of', 'newsroom', 'bureau', 'plant', 'factory', 'pushed out', 'forced out']
const CUTTING =
  /(?<!\p{L})(?:cut|ax(?:e|ed|es|ing)?(?!\p{L})|shed(?!\p{L})|sheds|shedding|slash|eliminat|trim|scrap|sack|fire[sd]?(?!\p{L})|firing|dismiss|terminat|reduc|remov|releas|idl(?:e|ed|ing)|shrink|shrank|shrunk|halv|lose|loses|losing|lost|loss|drop|chop|cull|par(?:e|ed|ing)(?!\p{L})|will\sgo|to\sgo(?!\p{L})|are\sgoing|leaving|will\sleave|depart|at\srisk|under\sthreat|threaten|in\sdoubt|affected|impacted|displac|surplus|clos(?:e|es|ed|ing|ure)|shut|restructur|reorgani[sz]|streamlin|fewer|redeploy|offload|jettison|part(?:ed|ing)?\sways|relocat|bloodbath|outsourc|offshor|voluntary|decimat|pushed|forced|cost\s|wind\sdown|thin(?:ned|ning))/iu
const DISMISSING =
  /(?<!\p{L})(?:cut(?:s|ting)?(?!\p{L})|ax(?:e|ed|es|ing)(?!\p{L})|shed(?!\p{L})|sack|fired|firing|dismiss|terminat|clos(?:e|ing|ure)(?!\p{L})|shut|redeploy|idl(?:e|ed|ing)|let|lose|wind\sdown|releas|targets)/iu
const REACH = 90
const SHORT_REACH = 45

interface Needle {
  readonly word: string
  /** What must stand within `reach` characters; nothing where null. */
  readonly beside: RegExp | null
  readonly reach: number
}

const needles: readonly Needle[] = [
  ...SURE.map((word) => ({ word, beside: null, reach: 0 })),
  ...STAFF.map((word) => ({ word, beside: CUTTING, reach: REACH })),
  ...PEOPLE.map((word) => ({ word, beside: DISMISSING, reach: SHORT_REACH })),
]
const search = searchFor(needles.map((needle) => needle.word))

/**
 * Whether a text may report a layoff: true for every article that the extractor finds one in, and for a good many more.
 * Meant as a sieve over archives.
 *
 * @example
 * mentionsLayoff('Northgate is cutting 80 jobs.') // true
 * mentionsLayoff('The kiln was fired twice.')     // false
 */
export function mentionsLayoff(text: string): boolean {
  if (text.length <= SHORT && SHORT_HINT.test(text)) return true
  return search(text, (at, index) => {
    const needle = needles[index]
    if (!needle) return false
    const { beside, reach, word } = needle
    return beside === null || beside.test(text.slice(Math.max(0, at - reach), at + word.length + reach))
  })
}
