// Numbers that stand alone: a verb, a noun before them or another headcount tells that they count people.
import { pattern } from '../../text/pattern.ts'
import { FILL } from '../cue.ts'
import { before, draft, type HeadcountRule } from './draft.ts'
import { COUNT } from './mask.ts'
import { BARE, CUT_VERB, HEDGE, N, NUMBER, P, STAFF, STAFF_OR_JOBS, STAFF_OR_MEMBERS, WORD } from './pieces.ts'

const SAID_OF_STAFF = '(?:of|to|at|from|is|was|stands at|stood at|numbers|numbered|numbering|totals|totalled|totaled|totalling|totaling|reached|below|by)'

export const bareRules: readonly HeadcountRule[] = [
  {
    id: 'headcount.unemployed', // "the 150,000 already unemployed"
    pattern: pattern(`${N}(?=\\s(?:\\p{L}+\\s)?(?:unemployed|jobless|out\\sof\\swork)(?!\\s(?:by|when|after|if|as)))`),
    read: (match, masked) => draft(match, masked, { role: 'other' }),
  },
  {
    id: 'headcount.staff-of', // "a workforce of 6,500", "headcount of 1,200", "a team of 60", "its staff numbers about 40"
    pattern: pattern(
      `(?=${N}${BARE})(?<=(?<!\\p{L})(?:${STAFF}|crew|staffing|employer|complement)(?:\\s(?:\\p{L}+\\s){0,2}|\\s)${SAID_OF_STAFF}\\s${HEDGE})${N}`,
    ),
    read: (match, masked) => draft(match, masked, { role: before(match, 8).match(/\bby\s/iu) ? 'reduction' : 'workforce' }),
  },
  {
    id: 'headcount.staff-from-to', // "employee base fell from 75,000 to 62,000", "the team was cut to 22"
    pattern: pattern(`(?=${N}${BARE})(?<=(?<!\\p{L})${STAFF_OR_MEMBERS}(?:,?\\s[^\\s.;!?]{1,30}){0,20}\\s(?:from|to)\\s${HEDGE})${N}`),
    read: (match, masked) => draft(match, masked, { role: 'workforce' }),
  },
  {
    id: 'headcount.employs', // "employs 83,000", "employing some 400 at Leeds"
    pattern: pattern(`(?=${N}${BARE})(?<=(?<!\\p{L})employ(?:s|ed|ing)?\\s${HEDGE})${N}`),
    read: (match, masked) => draft(match, masked, { role: 'workforce' }),
  },
  {
    id: 'headcount.cut-bare', // "cut 500", "laid off 200 in May", "let go of another 75"
    pattern: pattern(`(?=${N}${BARE})(?<=(?<!\\p{L})${CUT_VERB}\\s${HEDGE})${N}`),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
  {
    id: 'headcount.let-go', // "it let 75 go in Montreal"
    pattern: pattern(`(?=${N}\\sgo(?!\\p{L}))(?<=(?<!\\p{L})(?:let|lets|letting)\\s${HEDGE})${N}`),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
  {
    id: 'headcount.to-people', // "it went from 520 people to just under 1,200": the second
    pattern: pattern(`(?=${N}${BARE})(?<=(?<!\\p{L})from\\s${NUMBER}\\s(?:people|employees|staff|workers)\\sto\\s)${N}`),
    read: (match, masked) => draft(match, masked, { role: 'workforce' }),
  },
  {
    id: 'headcount.which-has', // "at Ostia, which has 38,000, those affected will leave"
    pattern: pattern(`(?=${N}(?:[,.;)]|\\s(?:in|worldwide|globally|at|across)(?!\\p{L})))(?<=(?<!\\p{L})(?:which|that)\\s(?:has|had)\\s${HEDGE})${N}`),
    read: (match, masked) => draft(match, masked, { role: 'workforce', standing: 'anaphoric' }),
  },
  {
    id: 'headcount.reduce-by', // "reduce its workforce by between 400 and 500 annually", "a net reduction of 639 in headcount"
    pattern: pattern(
      `(?=${N}${BARE})(?<=(?<!\\p{L})${STAFF_OR_JOBS}(?:\\s[^\\s.;!?]{1,30}){0,8}\\sby\\s${HEDGE})${N}|(?=${COUNT})(?<=(?<!\\p{L})(?:reduction|cut|cull|loss|elimination|decrease)\\sof\\s${HEDGE})${N}(?=\\sin\\s(?:${WORD}\\s){0,5}(?:${STAFF}|employees|jobs))`,
    ),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
  {
    id: 'headcount.gone-bare', // "25 were pushed out", "another 300 will go", "of whom 40 have been let go"
    pattern: pattern(
      `${N}(?=\\s(?:(?:were|was|are|have|had|will|would|could|to|being|be|been|more|others|already|face|get|got)\\s){1,4}(?:laid\\s?off|let\\sgo|pushed\\sout|made\\sredundant|sacked|fired|dismissed|retrenched|axed|terminated|lost\\stheir\\sjobs|lose\\stheir\\sjobs|redundancy)(?!\\p{L})|\\s(?:(?:are|were|is|was|will|could|would|may|might|now|already|also|currently|have|had)\\s){0,3}(?:at\\srisk\\sof\\s(?:losing\\stheir\\s(?:jobs|livelihoods)|redundancy|being\\s(?:laid\\soff|let\\sgo|made\\sredundant))|(?:los(?:e|ing)|lost)\\stheir\\s(?:jobs|livelihoods)|fac(?:e|ing)\\s(?:redundancy|the\\saxe)))`,
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
      `(?=${N}${BARE})(?<=(?<!\\p{L})(?:job\\s(?:losses|cuts)|layoffs|redundancies|lay-offs|reductions|(?:reduction|cut|decrease)\\sin\\s(?:\\p{L}+\\s){0,2}(?:jobs|roles|positions|posts|staff|headcount))(?:\\s\\p{L}+){0,4}\\s(?:to|at|of|is|was|reached|exceed|exceeded|total|totalled|totaled|by)\\s${HEDGE})${N}`,
    ),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
  {
    id: 'headcount.figure', // "the correct number is 240", "put the figure at 300"
    pattern: pattern(
      `(?=${N}${BARE})(?<=(?<!\\p{L})(?:(?:number|figure|total|tally|count)(?:\\sof\\s\\p{L}+)?|(?:in|for)\\s\uE002${FILL}*,?\\sit)\\s(?:(?:is|was)\\s(?:now\\s)?(?:put\\s)?at|is|was|at|to|as|of|closer\\sto|nearer)\\s${HEDGE})${N}`,
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
      `(?=${COUNT})(?<=(?:[:,;(—–]|(?<!\\p{L})(?:and|including|with|plus|or))\\s(?:another\\s|a\\sfurther\\s|the\\sother\\s|the\\sremaining\\s)?)${N}(?=\\s(?:more\\s)?(?:in|at|from|based|working|across|within|of\\sthem|of\\swhom|of\\swhich|of\\sthose|who|on|that\\s(?:came|resulted|left|went))(?!\\p{L}))`,
    ),
    read: (match, masked) => draft(match, masked, { standing: 'listed' }),
  },
  {
    id: 'headcount.took-up', // "104 staff asked for it, 92 actually took it up", "with 92 taking the offer"
    pattern: pattern(
      `(?=${COUNT})(?<=[,;]\\s|(?:and|but|with|only|of\\swhom)\\s)${N}(?=\\s(?:(?:have|had|has|were|\\p{L}+ly)\\s){0,2}(?:took|taken|taking|accept(?:ed|ing))\\s(?:it|them|up|the\\s(?:offer|package|deal)|voluntary|redundancy|buyouts?)(?!\\p{L}))`,
    ),
    read: (match, masked) => draft(match, masked, { role: 'reduction', standing: 'anaphoric' }),
  },
  {
    id: 'headcount.of-the-others', // "of the 94 staff that remain, 89 work full-time", "about 20% live in the capital, and 80% live elsewhere"
    pattern: pattern(
      `(?=${NUMBER})(?<=[,;]\\s(?:and\\s|while\\s|only\\s)?)(?:${N}|${P})(?=\\s(?:are\\s|were\\s)?(?:work|works|working|live|lives|living|based|employed|remain|remained)(?!\\p{L}))`,
    ),
    read: (match, masked) => draft(match, masked, { standing: 'listed' }),
  },
  {
    id: 'headcount.joined-strike', // "60 staff walked out in Leeds, while between 15 and 20 attended in Cork"
    pattern: pattern(
      `(?=${COUNT})(?<=[,;]\\s(?:while|and|but)\\s|(?:while|and)\\s)${N}(?=\\s(?:attended|joined|took\\spart|turned\\sout|walked\\sout)(?!\\p{L}))`,
    ),
    read: (match, masked) =>
      /strik|picket|walk(?:ed)?\sout|protest/iu.test(masked.sentence) ? draft(match, masked, { role: 'other', standing: 'listed' }) : null,
  },
  {
    id: 'headcount.in-the-hundreds', // "the job losses would be in the low hundreds"
    pattern: pattern(
      `(?=${N}${BARE})(?<=(?<!\\p{L})(?:jobs|roles|positions|posts|redundancies|layoffs|losses|cuts|staff|employees|workers)(?:\\s[^\\s.;!?]{1,30}){0,10}\\sin\\sthe\\s["“'‘]?)${N}`,
    ),
    read: (match, masked) => (masked.numerals.get(match.index)?.form === 'vague' ? draft(match, masked) : null),
  },
  {
    id: 'headcount.or', // "5% of its workforce, or 3,600", "12% of staff (about 90)"
    pattern: pattern(
      `(?=${N}${BARE})(?<=(?:,\\sor|\\sor|—|–|-|,|,\\sabout|\\samounting\\sto|\\()\\s?)${N}(?=[.,;)—])|(?=${COUNT})(?<=\\(|(?:down|up)\\sfrom\\s)${N}`,
    ),
    read: (match, masked) => draft(match, masked, { standing: 'apposed' }),
  },
]
