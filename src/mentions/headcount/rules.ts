// How numbers of people at work are worded; each rule sees the sentence with its numbers painted over.

import type { HeadcountRole } from '../../record/mentions.ts'
import type { Numeral } from '../../text/numerals/index.ts'
import { anyOf, pattern } from '../../text/pattern.ts'
import type { Rule } from '../rule.ts'
import { COUNT, FILL, type Masked, PERCENT } from './mask.ts'
import { type CountedNoun, readCountedNoun } from './noun-phrase.ts'
import { BARE, CUT_VERB, HEDGE, N, P, PHRASE, STAFF, WORD } from './pieces.ts'

/** A number of people before its role is settled. */
export interface Draft {
  readonly numeral: Numeral
  readonly noun: string | null
  readonly modifiers: readonly string[]
  /** What the rule itself says of the role; null where the sentence must tell. */
  readonly role: HeadcountRole | null
  /**
   * What the draft leans on: nothing, an article or a sentence that speaks of work, another headcount earlier in its sentence, right
   * before it, or anywhere before it.
   */
  readonly standing: 'certain' | 'occupation' | 'loose' | 'listed' | 'apposed' | 'anaphoric'
}

type HeadcountRule = Rule<Draft, Masked>
type Extra = Partial<Pick<Draft, 'noun' | 'modifiers' | 'role' | 'standing'>> & { readonly end?: number }

const WORKPLACE = anyOf([
  'team',
  'staff',
  'workforce',
  'newsroom',
  'company',
  'firm',
  'unit',
  'division',
  'department',
  'startup',
  'start-up',
  'operation',
  'plant',
  'factory',
  'office',
  'business',
  'studio',
  'agency',
  'crew',
  'desk',
  'organisation',
  'organization',
  'bureau',
  'outfit',
  'payroll',
  'group',
  'shop',
  'publisher',
  'lab',
  'faculty',
  'site',
  'mill',
  'mine',
  'yard',
  'local',
  'union',
])
const GROWTH = /(?<!\p{L})(?:grow|grew|grown|growing|grows|increas\p{L}*|rise|rose|risen|rising|expand\p{L}*|boost\p{L}*|up|added)(?!\p{L})[^.;]{0,60}$/iu
const SAID_OF_STAFF = '(?:of|to|at|from|is|was|stands at|stood at|numbers|numbered|numbering|totals|totalled|totaled|totalling|totaling|reached|below|by)'

export const rules: readonly HeadcountRule[] = [
  {
    id: 'headcount.compound', // "300-person newsroom", "40,000-strong workforce", "a 60-member team"
    pattern: pattern(
      `${N}(?:(?:-|\\s)strong\\s(?:${WORD}\\s)?(?:workforce|staff|team|crew|union|newsroom|payroll|force)|-(?:person|people|member|man|woman|employee|worker|staff|staffer|head)(?:-strong)?(?=\\s(?:${WORD}\\s){0,2}${WORKPLACE}(?!\\p{L})))`,
    ),
    read: (match, masked) => (/\sstrong(?!\s(?:workforce|staff|team|crew|union))/iu.test(match[0]) ? null : draft(match, masked, { role: 'workforce' })),
  },
  {
    id: 'headcount.compound-job', // "a 500-job cut", "a 10,000-job reduction"
    pattern: pattern(`${N}-(?:job|position|role)s?(?=\\s(?:${WORD}\\s){0,2}(?:cut|cull|reduction|cutback|loss|layoff|redundancy|restructuring)(?:s|\\b))`),
    read: (match, masked) => draft(match, masked, { noun: 'job', role: 'reduction' }),
  },
  {
    id: 'headcount.count-noun', // "1,240 employees", "44 highly skilled jobs", "25 other staff members"
    pattern: pattern(`${N}${PHRASE}`),
    read: (match, masked) => counted(match, masked, readCountedNoun(match.groups?.phrase ?? '')),
  },
  {
    id: 'headcount.partitive', // "hundreds of jobs", "200 of its engineers", "hundreds more of their colleagues"
    pattern: pattern(`${N}(?:\\s(?:more|others))?\\s(?:out\\s)?of${PHRASE}`),
    read: (match, masked) => counted(match, masked, readCountedNoun(match.groups?.phrase ?? '', { determined: true })),
  },
  {
    id: 'headcount.part-of-number', // "2,000 of the company's 24,000 employees", "14,500 of the 16,000 staff"
    pattern: pattern(`${N}(?=\\s(?:(?:out\\s)?of|from)\\s(?:${WORD}\\s){0,4}${COUNT}${FILL}*(?<phrase>(?:\\s${WORD}){1,6}))`),
    read: (match, masked) => (readCountedNoun(match.groups?.phrase ?? '') ? draft(match, masked) : null),
  },
  {
    id: 'headcount.unemployed', // "the 150,000 already unemployed"
    pattern: pattern(`${N}(?=\\s(?:\\p{L}+\\s)?(?:unemployed|jobless|out\\sof\\swork)(?!\\s(?:by|when|after|if|as)))`),
    read: (match, masked) => draft(match, masked, { role: 'other' }),
  },
  {
    id: 'headcount.staff-of', // "a workforce of 6,500", "headcount of 1,200", "a team of 60", "its staff numbers about 40"
    pattern: pattern(`(?=${COUNT})(?<=(?<!\\p{L})(?:${STAFF}|crew|staffing|employer)(?:\\s(?:\\p{L}+\\s){0,2}|\\s)${SAID_OF_STAFF}\\s${HEDGE})${N}${BARE}`),
    read: (match, masked) => draft(match, masked, { role: before(match, 8).match(/\bby\s/iu) ? 'reduction' : 'workforce' }),
  },
  {
    id: 'headcount.staff-from-to', // "employee base fell from 75,000 to 62,000", "the team was cut to 22"
    pattern: pattern(`(?=${COUNT})(?<=(?<!\\p{L})(?:${STAFF}|employees|workers|crew)(?:,?\\s[^\\s.;!?]{1,30}){0,20}\\s(?:from|to)\\s${HEDGE})${N}${BARE}`),
    read: (match, masked) => draft(match, masked, { role: 'workforce' }),
  },
  {
    id: 'headcount.employs', // "employs 83,000", "employing some 400 at Leeds"
    pattern: pattern(`(?=${COUNT})(?<=(?<!\\p{L})employ(?:s|ed|ing)?\\s${HEDGE})${N}${BARE}`),
    read: (match, masked) => draft(match, masked, { role: 'workforce' }),
  },
  {
    id: 'headcount.cut-bare', // "cut 500", "laid off 200 in May", "let go of another 75"
    pattern: pattern(`(?=${COUNT})(?<=(?<!\\p{L})${CUT_VERB}\\s${HEDGE})${N}${BARE}`),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
  {
    id: 'headcount.reduce-by', // "reduce its workforce by between 7,000 and 8,000 annually", "a net reduction of 639 in headcount"
    pattern: pattern(
      `(?=${COUNT})(?<=(?<!\\p{L})(?:${STAFF}|jobs|employees|workers|positions|posts|roles)(?:\\s[^\\s.;!?]{1,30}){0,8}\\sby\\s${HEDGE})${N}${BARE}|(?=${COUNT})(?<=(?<!\\p{L})(?:reduction|cut|cull|loss|elimination|decrease)\\sof\\s${HEDGE})${N}(?=\\sin\\s(?:${WORD}\\s){0,5}(?:${STAFF}|employees|jobs))`,
    ),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
  {
    id: 'headcount.gone-bare', // "25 were pushed out", "another 300 will go", "of whom 40 have been let go"
    pattern: pattern(
      `${N}(?=\\s(?:(?:were|was|are|have|had|will|would|could|to|being|be|been|more|others|already|face|get|got)\\s){1,4}(?:laid\\s?off|let\\sgo|pushed\\sout|made\\sredundant|sacked|fired|dismissed|retrenched|axed|terminated|lost\\stheir\\sjobs|lose\\stheir\\sjobs|redundancy)(?!\\p{L}))`,
    ),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
  {
    id: 'headcount.made-redundant', // "made 30 redundant", "put 40 out of work"
    pattern: pattern(
      `(?=${COUNT})(?<=(?<!\\p{L})(?:made|make|makes|making|put|puts|putting|leave|leaves|leaving|left)\\s${HEDGE})${N}(?=\\s(?:more\\s|people\\s)?(?:redundant|out\\sof\\s(?:work|a\\sjob)|jobless|unemployed))`,
    ),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
  {
    id: 'headcount.total', // "taking the number of job losses to 4,700", "the correct number is 240"
    pattern: pattern(
      `(?=${COUNT})(?<=(?<!\\p{L})(?:job\\s(?:losses|cuts)|layoffs|redundancies|lay-offs|reductions|(?:reduction|cut|decrease)\\sin\\s(?:\\p{L}+\\s){0,2}(?:jobs|roles|positions|posts|staff|headcount))(?:\\s\\p{L}+){0,4}\\s(?:to|at|of|is|was|reached|exceed|exceeded|total|totalled|totaled|by)\\s${HEDGE})${N}${BARE}`,
    ),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
  {
    id: 'headcount.figure', // "the correct number is 240", "put the figure at 300"
    pattern: pattern(
      `(?=${COUNT})(?<=(?<!\\p{L})(?:number|figure|total|tally|count)\\s(?:of\\s\\p{L}+\\s)?(?:is|was|at|to|as|of|closer\\sto|nearer)\\s${HEDGE})${N}${BARE}`,
    ),
    read: (match, masked) => draft(match, masked, { standing: 'anaphoric' }),
  },
  {
    id: 'headcount.the-one-it-cut', // "the 10,000 it flagged in November", "the 780 already planned", "the 1,100 eliminated in May"
    pattern: pattern(
      `(?=${COUNT})(?<=(?<!\\p{L})(?:the|those|another|a\\sfurther|from|than)\\s(?:original\\s|initial\\s|first\\s|earlier\\s)?)${N}(?=\\s(?:(?:that|which)\\s)?(?:(?:it|they|he|she|we|the\\s\\p{L}+|\\p{Lu}\\p{L}+)\\s)?(?:(?:had|has|have|was|were|previously|already|originally|first|initially|also|said\\s\\p{L}+\\swould)\\s){0,3}(?:flagged|announced|planned|cut|axed|eliminated|laid\\soff|let\\sgo|shed|lost|revealed|unveiled|targeted|forecast|expected|estimated|projected|proposed|disclosed|outlined|made\\sredundant|intended|signalled|signaled|warned|reported|mentioned|notified|dismissed|sacked|fired)(?!\\p{L}))`,
    ),
    read: (match, masked) => draft(match, masked, { role: 'reduction', standing: 'anaphoric' }),
  },
  {
    id: 'headcount.list', // "190 in Leeds, 75 in Cork and 45 working remotely", "including 6,000 in the UK"
    pattern: pattern(
      `(?=${COUNT})(?<=(?:[:,;(—–]|(?<!\\p{L})(?:and|including|with|plus|or))\\s(?:another\\s|a\\sfurther\\s|the\\sother\\s|the\\sremaining\\s)?)${N}(?=\\s(?:more\\s)?(?:in|at|from|based|working|across|within|of\\sthem|of\\swhom|of\\swhich|of\\sthose|who|on)(?!\\p{L}))`,
    ),
    read: (match, masked) => draft(match, masked, { standing: 'listed' }),
  },
  {
    id: 'headcount.or', // "5% of its workforce, or 3,600", "12% of staff (about 90)"
    pattern: pattern(
      `(?=${COUNT})(?<=(?:,\\sor|\\sor|—|–|-|,|,\\sabout|\\samounting\\sto|\\()\\s?)${N}(?=[.,;)—])|(?=${COUNT})(?<=\\(|(?:down|up)\\sfrom\\s)${N}${BARE}`,
    ),
    read: (match, masked) => draft(match, masked, { standing: 'apposed' }),
  },
  {
    id: 'headcount.share-of', // "12% of its workforce", "a quarter of its workers", "half of one percent of staff"
    pattern: pattern(`${P}["”]?\\sof${PHRASE}`),
    read: (match, masked) => counted(match, masked, readCountedNoun(match.groups?.phrase ?? '', { determined: true, staffs: true })),
  },
  {
    id: 'headcount.share-of-number', // "20% of its 59 employees", "half of the roughly 300 staff"
    pattern: pattern(`${P}(?=\\sof\\s(?:${WORD}\\s){0,4}${COUNT}${FILL}*(?:-(?:person|member|strong))?(?<phrase>(?:[\\s-]${WORD}){1,6}))`),
    read: (match, masked) => (readCountedNoun(match.groups?.phrase ?? '', { staffs: true }) ? draft(match, masked) : null),
  },
  {
    id: 'headcount.share-noun', // "nearly half the workforce", "a 10% staff cut", "40% fewer workers"
    pattern: pattern(`${P}${PHRASE}`),
    read: (match, masked) => sharedNoun(match, masked),
  },
  {
    id: 'headcount.share-in', // "15 to 20 percent depletions in the workforce", "a 6% reduction in its total headcount"
    pattern: pattern(
      `${P}\\s(?:${WORD}\\s){0,2}(?:cut|cuts|reduction|reductions|decrease|drop|decline|depletion|depletions|cull|fall|trimming|downsizing)\\s(?:in|of|to|at|across)${PHRASE}`,
    ),
    read: (match, masked) => counted(match, masked, readCountedNoun(match.groups?.phrase ?? '', { determined: true, staffs: true }), 'reduction'),
  },
  {
    id: 'headcount.share-by', // "cut headcount by 10%", "its workforce will shrink by low single digits", "its staff was cut in half"
    pattern: pattern(
      `(?=${PERCENT})(?<=(?<!\\p{L})(?:${STAFF}|jobs|employees|workers|positions|posts|roles)(?:\\s[^\\s.;!?]{1,30}){0,8}\\s(?:(?:roughly|nearly|almost|about)\\s)?(?:by|in)\\s(?:the\\s|an?\\s|another\\s)?)${P}(?!\\sof)`,
    ),
    read: (match, masked) => draft(match, masked, { role: GROWTH.test(before(match, 80)) ? 'hiring' : 'reduction' }),
  },
  {
    id: 'headcount.share-apposed', // "cut 300 jobs, amounting to about a third"
    pattern: pattern(`(?=${PERCENT})(?<=(?:amounting|amounts|equating|equates|equal|equivalent)\\sto\\s)${P}${BARE}`),
    read: (match, masked) => draft(match, masked, { standing: 'apposed' }),
  },
  {
    id: 'headcount.share-of-company', // "laid off a third of the company", "10% of its marketing department will go"
    pattern: pattern(
      `(?=${PERCENT})(?<=(?<!\\p{L})(?:lay|lays|laying|laid)\\soff\\s${HEDGE})${P}(?=\\sof\\s)|${P}(?=\\sof\\s(?:the|its|their|our)\\s(?:${WORD}\\s){0,3}${WORKPLACE}\\s(?:will\\s(?:go|be\\s(?:cut|laid\\soff|let\\sgo))|(?:was|were|is|are|has\\sbeen|have\\sbeen)\\s(?:laid\\soff|let\\sgo|made\\sredundant)))`,
    ),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
]

function draft(match: RegExpExecArray, masked: Masked, extra: Extra = {}) {
  const numeral = masked.numerals.get(match.index)
  if (!numeral) return null
  const value: Draft = { numeral, noun: extra.noun ?? null, modifiers: extra.modifiers ?? [], role: extra.role ?? null, standing: extra.standing ?? 'certain' }
  return { value, end: extra.end ?? match.index + match[0].length }
}

function counted(match: RegExpExecArray, masked: Masked, noun: CountedNoun | null, role: HeadcountRole | null = null) {
  if (!noun) return null
  const end = match.index + match[0].length - (match.groups?.phrase ?? '').length + noun.end
  const standing = noun.strength === 'occupation' || noun.strength === 'loose' ? noun.strength : 'certain'
  return draft(match, masked, { noun: noun.noun, modifiers: noun.modifiers, role: noun.strength === 'offer' ? 'other' : role, standing, end })
}

/** "half its workforce", "12% staff cut", "40% fewer workers"; "5% job growth" and "60% employee satisfaction" count nobody. */
function sharedNoun(match: RegExpExecArray, masked: Masked) {
  const phrase = match.groups?.phrase ?? ''
  const noun = readCountedNoun(phrase, { determined: true, staffs: true })
  if (!noun) return null
  const determined = /^\s(?:the|its|their|his|her|our|all)\s/iu.test(phrase)
  const reduced =
    /^\s?(?:cut|cuts|reduction|reductions|cutback|cutbacks|cull|layoff|layoffs)(?!\p{L})/iu.test(phrase.slice(noun.end)) ||
    /(?:cuts|reductions|losses|redundancies|layoffs)$/u.test(noun.noun)
  const compared = noun.modifiers[0] === 'fewer' || noun.modifiers[0] === 'less'
  const ratio =
    masked.numerals.get(match.index)?.form === 'fraction' &&
    /\p{L}\s(?:in|of)\s/u.test(masked.sentence.slice(match.index, match.index + match[0].length - phrase.length))
  if (!determined && !reduced && !compared && !ratio) return null
  return counted(match, masked, noun, reduced ? 'reduction' : null)
}

function before(match: RegExpExecArray, width: number): string {
  return match.input.slice(Math.max(0, match.index - width), match.index)
}
