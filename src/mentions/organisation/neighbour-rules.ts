// Signals beside a name that it is an organisation.
import { IS } from '../name/classes.ts'
import type { Signal } from '../name/evidence.ts'
import type { Name } from '../name/name.ts'
import type { Token } from '../name/token.ts'
import { suchAs, tradeFollows } from './apposition.ts'
import { introduces } from './initials.ts'

const has = (token: Token | undefined, bits: number): boolean => !!token && (token.classes & bits) !== 0
const lower = (token: Token | undefined): boolean => !!token && !token.capital
const last = (name: Name): Token | undefined => name.tokens[name.to - 1]

const TICKER = /^\s*\(\s*(?:[A-Z]{2,8}|[A-Z][a-z]{2,8}|London|Nasdaq)\s?:\s?[A-Z0-9][A-Z0-9.-]{0,7}[,;)\s]|^\s*\([A-Z]{1,5}\.[A-Z]{1,2}\)|^\s*<[A-Z.]{1,8}>/u

const OWNED =
  /^(?:owned|acquired|bought|operated|run|employed|founded|published|developed|backed|purchased|led|hired|sold|supplied|organised|organized|commissioned|built|laid)$/u
const TRANSITIVE =
  /^(?:acquired|acquire|acquires|acquiring|bought|buy|buying|sued|left|joined|joining|joins|leaves|leaving|fined|founded|founding|runs|running|rebranded|merged|dismantle|purchased|owns|own|regulates|bankrolled|rival|rivals|ex)$/u
const MADE_BY = /^(?:owned|backed|funded|run|operated|made|led|controlled|sponsored|linked|branded|affiliated|only)$/u

export const contextSignals: readonly Signal[] = [
  {
    id: 'organisation.ticker',
    type: 'organisation',
    weight: 6,
    test: (name, view) => view.text.charCodeAt(name.end) !== 0 && /[(<]/u.test(view.mark) && TICKER.test(view.text.slice(name.end, name.end + 30)),
  },
  { id: 'organisation.acronym', type: 'organisation', weight: 2.5, test: (name, view) => view.mark === '(' && introduces(name, view.beyond(1)) },
  {
    id: 'organisation.trade-before',
    type: 'organisation',
    weight: 3,
    test: (_name, view) => lower(view.before(1)) && has(view.before(1), IS.sureKind) && !view.before(1)?.possessive && view.before(1)?.compound === null,
  },
  { id: 'organisation.trade-after', type: 'organisation', weight: 2.5, test: (name, view) => view.mark === ',' && tradeFollows(name) },
  {
    id: 'organisation.trade-next',
    type: 'organisation',
    weight: 2.5,
    test: (_name, view) =>
      view.mark === '' &&
      lower(view.after(1)) &&
      /^(?:newspaper|magazine|daily|weekly|news|newswire|airline|bank|group|subsidiary|division|unit|brand|union|party|university|club|agency|website|tabloid|network|chain)$/u.test(
        view.after(1)?.lower ?? '',
      ),
  },
  {
    id: 'organisation.staff-after',
    type: 'organisation',
    weight: 2,
    test: (_name, view) => view.mark === '' && lower(view.after(1)) && has(view.after(1), IS.staff) && !has(view.after(1), IS.site),
  },
  {
    id: 'organisation.staff-further',
    type: 'organisation',
    weight: 2,
    test: (_name, view) =>
      view.mark === '' &&
      plainNoun(view.after(1)) &&
      lower(view.after(2)) &&
      /^(?:divisions?|units?|employees|workers|staff|subsidiar(?:y|ies)|brands?)$/u.test(view.after(2)?.lower ?? ''),
  },
  {
    id: 'organisation.jobs-near',
    type: 'organisation',
    weight: 1,
    test: (name, view) => view.mark === '' && lower(view.after(1)) && has(view.after(1), IS.business) && !has(view.after(1), IS.saying) && jobsFollow(name, 12),
  },
  {
    id: 'organisation.cuts-jobs',
    type: 'organisation',
    weight: 2.5,
    test: (name, view) => view.mark === '' && CUTTING.test(view.after(1)?.lower ?? '') && jobsFollow(name),
  },
  {
    id: 'organisation.owner-of-staff',
    type: 'organisation',
    weight: 2,
    test: (name, view) =>
      !!last(name)?.possessive &&
      !view.whole.place &&
      !has(view.after(1), IS.staff) &&
      lower(view.after(1)) &&
      (isStaff(view.after(2)) || isStaff(view.after(3))),
  },
  {
    id: 'organisation.staff-before',
    type: 'organisation',
    weight: 2,
    test: (_name, view) =>
      /^(?:at|of|from|by|with|for)$/u.test(view.before(1)?.lower ?? '') && lower(view.before(2)) && has(view.before(2), IS.staffBefore | IS.title),
  },
  { id: 'organisation.symbol', type: 'organisation', weight: 2.5, test: (name, view) => view.mark === '(' && isSymbol(name, view.beyond(1)) },
  {
    id: 'organisation.country-of',
    type: 'organisation',
    weight: 1.5,
    test: (name, view) =>
      name.words.length < 3 &&
      view.before(1)?.possessive === true &&
      view.before(1)?.capital === true &&
      view.lore(view.before(1)?.lower ?? '').place &&
      !view.whole.lastName &&
      !view.whole.firstName,
  },
  { id: 'organisation.such-as', type: 'organisation', weight: 2.5, test: (_name, view) => suchAs(view.before(1), view.before(2), view.before(3)) },
  {
    id: 'organisation.at',
    type: 'organisation',
    weight: 1.2,
    test: (_name, view) =>
      !has(view.after(1), IS.site) && (view.before(1)?.lower === 'at' || (view.before(1)?.lower === 'the' && view.before(2)?.lower === 'at')),
  },
  {
    id: 'organisation.by',
    type: 'organisation',
    weight: 1.5,
    test: (_name, view) => view.before(1)?.lower === 'by' && OWNED.test(view.before(2)?.lower ?? ''),
  },
  { id: 'organisation.object', type: 'organisation', weight: 1.5, test: (_name, view) => TRANSITIVE.test(view.before(1)?.lower ?? '') },
  { id: 'organisation.compound', type: 'organisation', weight: 3, test: (name) => MADE_BY.test(last(name)?.compound ?? '') },
  {
    id: 'organisation.sure-verb',
    type: 'organisation',
    weight: 2,
    test: (_name, view) => view.mark === '' && lower(view.after(1)) && has(view.after(1), IS.sureBusiness),
  },
  {
    id: 'organisation.aux-sure-verb',
    type: 'organisation',
    weight: 2,
    test: (_name, view) =>
      view.mark === '' &&
      /^(?:will|would|could|may|might|is|was|has|had|plans|to|which|also|recently|already)$/u.test(view.after(1)?.lower ?? '') &&
      cuts(view.after(2), view.after(3), view.after(4)),
  },
  {
    id: 'organisation.verb',
    type: 'organisation',
    weight: 0.6,
    test: (_name, view) => view.mark === '' && lower(view.after(1)) && has(view.after(1), IS.business),
  },
  {
    id: 'organisation.plans',
    type: 'organisation',
    weight: 1.5,
    test: (_name, view) =>
      view.mark === '' &&
      /^(?:plans|expects|aims|intends|announced|confirmed|declined|reported|plan|employs|employed|operates|launched|reports|blamed|blames)$/u.test(
        view.after(1)?.lower ?? '',
      ),
  },
  {
    id: 'organisation.told',
    type: 'organisation',
    weight: 1.5,
    test: (name, view) =>
      /^(?:told|by)$/u.test(view.before(1)?.lower ?? '') &&
      (view.before(1)?.lower === 'told'
        ? true
        : /^(?:seen|reviewed|obtained|reported|published|cited|contacted|quoted|emailed|viewed|conducted|compiled)$/u.test(view.before(2)?.lower ?? '')) &&
      !name.honorific,
  },
  {
    id: 'organisation.reported',
    type: 'organisation',
    weight: 1.5,
    test: (_name, view) => view.mark === '' && /^(?:reported|reports|understands|revealed)$/u.test(view.after(1)?.lower ?? ''),
  },
  { id: 'organisation.which', type: 'organisation', weight: 1.5, test: (_name, view) => view.mark === ',' && view.beyond(1)?.lower === 'which' },
  {
    id: 'organisation.its',
    type: 'organisation',
    weight: 1,
    test: (_name, view) =>
      [2, 3, 4, 5].some((distance) => view.after(distance)?.lower === 'its') &&
      view.mark === '' &&
      lower(view.after(1)) &&
      !has(view.after(1), IS.function & ~IS.business),
  },
  {
    id: 'organisation.interview-with',
    type: 'organisation',
    weight: 1.2,
    test: (_name, view) => view.before(1)?.lower === 'with' && view.before(2)?.lower === 'interview',
  },
  {
    id: 'organisation.article',
    type: 'organisation',
    weight: 0.6,
    test: (name, view) => view.before(1)?.lower === 'the' && name.words.length === 1 && !!last(name)?.upper,
  },
]

/** "Merck (MRK)": letters of the name in its order, in brackets. */
function isSymbol(name: Name, symbol: Token | undefined): boolean {
  if (!symbol?.upper || symbol.text.length < 2 || symbol.text.length > 5 || name.words.length > 3) return false
  let at = 0
  for (const letter of symbol.lower) {
    at = name.key.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return name.key.startsWith(symbol.lower.charAt(0))
}

function isStaff(token: Token | undefined): boolean {
  return (
    lower(token) &&
    has(token, IS.staff) &&
    !/^(?:national|regional|official|jobs?|group|figures|products|results|sales|board|union|share|contract|deal)$/u.test(token?.lower ?? '')
  )
}

const CUTTING = /^(?:cut|cuts|axe|axes|axed|slash|slashes|slashed|shed|sheds|eliminated|eliminates|trims|trimmed|lose|loses)$/u
const JOBS = /^(?:jobs?|roles|positions|posts|staff|workers|employees|workforce|redundant|headcount|layoffs|redundancies)$/u

/** "Ostia cut 27,000 jobs", "Vantor to make 40 staff redundant". */
function jobsFollow(name: Name, reach = 6): boolean {
  const next = name.tokens.slice(name.to + 1, name.to + 1 + reach)
  const stop = next.findIndex((token) => token.before !== '' && !(token.before === ',' && /^\d/u.test(token.text)))
  return (stop < 0 ? next : next.slice(0, stop)).some((token) => JOBS.test(token.lower))
}

function plainNoun(token: Token | undefined): boolean {
  return lower(token) && !has(token, IS.function | IS.business | IS.saying)
}

const CUT =
  /^(?:lay|laying|laid|cut|cutting|axe|axing|slash|slashing|shed|shedding|trim|trimming|eliminate|eliminating|eliminated|close|closing|closed|shut|shutting|fire|firing|hire|hiring|restructure|restructuring|acquire|acquired|acquiring|buy|reduce|reducing|announce|announced|launch|launched|sell|selling|merge|reorganize|reorganise|reorganizing|reorganising|invest|report|operate|furlough|lose|replace|relocate|creating|create|axed|slashed|expand)$/u
function cuts(...tokens: readonly (Token | undefined)[]): boolean {
  return tokens.some((token) => !!token && CUT.test(token.lower))
}
