// The pieces that the rules of headcounts are put together from.
import { anyOf, phrases } from '../../text/pattern.ts'
import { FILL } from '../cue.ts'
import { STAFFS } from './lexicon.ts'
import { COUNT, PERCENT } from './mask.ts'

/** A number of something, a percentage: one sign and its filling, taken whole. */
export const N = `${COUNT}${FILL}*(?!${FILL})`
export const P = `${PERCENT}${FILL}*(?!${FILL})`
/** Either of them. */
export const NUMBER = `[${COUNT}${PERCENT}]${FILL}*`
/** A word: no full stop at its end, inner ones allowed ("U.S.", "Layoffs.fyi"). */
export const WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’&/-]|\\.(?=[\\p{L}\\p{N}])|(?<=\\p{Lu})\\.)*"
const SPACE = '[\\s\\u00a0]{1,3}'
/** Up to eight words behind a number: its noun is read out of them. */
export const PHRASE = `(?<phrase>${SPACE}["“'‘]?${WORD}["”'’]?(?:(?:,?${SPACE})["“'‘]?${WORD}["”'’]?){0,7})`
/** A staff that something is said of; "staff costs" and "workers' pay" are no staff. */
const NO_STAFF =
  "(?!['’]|\\s(?:costs?|budgets?|bills?|pay|wages|turnover|productivity|morale|expenses|engagement|pensions?|benefits|growth|markets?|reports?|data|figures)(?!\\p{L}))"
export const STAFF = `${anyOf(STAFFS)}${NO_STAFF}`
/** A staff, or those who are its members. */
export const STAFF_OR_MEMBERS = `(?:${STAFF}|(?:employees|workers|crew)${NO_STAFF})`
/** A staff, or jobs and those who hold them. */
export const STAFF_OR_JOBS = `(?:${STAFF}|(?:jobs|employees|workers|positions|posts|roles|crew)${NO_STAFF})`
/** Adverbs and hedges between a verb and its number. */
export const HEDGE =
  '(?:(?:just|only|another|an additional|a further|a total of|the first|the|all|reportedly|as much as|an extra|their|its|further|its last|with|off|jobs by) )?'

const FOLLOWS = anyOf(
  phrases(`
in, at, from, by, since, last, this, next, earlier, later, on, across, globally, worldwide, nationwide, after, before, as, and, but, or, when, while,
to, through, during, over, under, with, more, already, today, yesterday, so, because, if, following, amid, including, via, a year, each, annually,
redundant, who, were, are, was, previously, currently, now, than, overall, until, between, ahead, it, they, that, which, a month, a week, ago, will,
among, within, off, of them, of those, of whom, of which, out, being, the, permanently, locally, total, almost, nearly
`),
)
/** A number without its noun: what follows shows that none is coming. */
export const BARE = `(?=\\s*(?:[.,;:!?)”"'’—–\\]]|$)|\\s-\\s|${SPACE}${FOLLOWS}(?![\\p{L}]))`

/** Verbs whose object goes, in all their forms. */
export const CUT_VERB = anyOf(
  phrases(`
cut, cuts, cutting, axe, axes, axed, axing, ax, shed, sheds, shedding, slash, slashes, slashed, slashing, eliminate, eliminates, eliminated,
eliminating, lay off, lays off, laid off, laying off, let go, lets go, letting go, let go of, lets go of, letting go of, sack, sacks, sacked, sacking,
fire, fires, fired, firing, dismiss, dismisses, dismissed, dismissing, retrench, retrenches, retrenched, retrenching, cull, culls, culled, culling,
terminate, terminates, terminated, terminating, made redundant, make redundant, part ways with, parting ways with, parted ways with
`),
)
/** Where people work: what a "300-person" thing may be. */
export const WORKPLACE = anyOf(
  phrases(`
team, staff, workforce, newsroom, company, firm, unit, division, department, startup, start-up, operation, plant, factory, office, business,
studio, agency, crew, desk, organisation, organization, bureau, outfit, payroll, group, shop, publisher, lab, faculty, site, mill, mine, yard, local, union
`),
)
