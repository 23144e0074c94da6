// The cheap question before the dear one: can this text speak of a layoff at all? Recall first, and far faster than any reading.

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
const SHORTEST = Math.min(...needles.map((needle) => needle.word.length))
const SIZE = 1 << 10

/** Case is folded by keeping five bits of a code unit, so that "L" and "l" are one. */
const blockOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31)

const { shifts, endings } = ((): { shifts: Uint8Array; endings: readonly (readonly Needle[] | undefined)[] } => {
  const table = new Uint8Array(SIZE).fill(SHORTEST - 1)
  const lists = new Array<Needle[] | undefined>(SIZE * 32).fill(undefined)
  for (const needle of needles) {
    for (let end = 2; end <= SHORTEST; end++) {
      const block = blockOf(needle.word.charCodeAt(end - 2), needle.word.charCodeAt(end - 1))
      table[block] = Math.min(table[block] ?? 0, SHORTEST - end)
    }
    const key = blockOf(needle.word.charCodeAt(SHORTEST - 2), needle.word.charCodeAt(SHORTEST - 1)) * 32 + (needle.word.charCodeAt(0) & 31)
    const list = lists[key]
    if (list) list.push(needle)
    else lists[key] = [needle]
  }
  return { shifts: table, endings: lists }
})()

/**
 * Whether a text may report a layoff: true for every article that the extractor finds one in, and for a good many more.
 * Meant as a sieve over archives; it skips through the text by the method of Wu and Manber (1994).
 *
 * @example
 * mentionsLayoff('Northgate is cutting 80 jobs.') // true
 * mentionsLayoff('The kiln was fired twice.')     // false
 */
export function mentionsLayoff(text: string): boolean {
  const { length } = text
  let at = SHORTEST - 1
  while (at < length) {
    const block = blockOf(text.charCodeAt(at - 1), text.charCodeAt(at))
    const shift = shifts[block] ?? 1
    if (shift > 0) {
      at += shift
      continue
    }
    const start = at - SHORTEST + 1
    at++
    const candidates = endings[block * 32 + (text.charCodeAt(start) & 31)]
    if (candidates === undefined) continue
    for (const needle of candidates) {
      if (!standsAt(text, needle.word, start)) continue
      const { beside, reach } = needle
      if (beside === null || beside.test(text.slice(Math.max(0, start - reach), start + needle.word.length + reach))) return true
      break
    }
  }
  return false
}

function standsAt(text: string, word: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = text.charCodeAt(start + at)
    const wanted = word.charCodeAt(at)
    if (unit !== wanted && (unit | 32) !== wanted && !(wanted === 32 && (unit === 160 || unit === 10 || unit === 13))) return false
  }
  return true
}
