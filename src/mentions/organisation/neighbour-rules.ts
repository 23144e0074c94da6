// Signals beside a name that it is an organisation.
import { IS } from '../name/classes.ts'
import type { Signal } from '../name/evidence.ts'
import type { Name } from '../name/name.ts'
import type { Token } from '../name/token.ts'
import { suchAs, tradeFollows } from './apposition.ts'
import { introduces, isSymbol } from './initials.ts'
import { CUTTING, cuts, JOBS, jobsFollow } from './jobs.ts'

const has = (token: Token | undefined, bits: number): boolean => !!token && (token.classes & bits) !== 0
const lower = (token: Token | undefined): boolean => !!token && !token.capital
const last = (name: Name): Token | undefined => name.tokens[name.to - 1]

const TICKER = /^\s*\(\s*(?:[A-Z]{2,8}|[A-Z][a-z]{2,8}|London|Nasdaq)\s?:\s?[A-Z0-9][A-Z0-9.-]{0,7}[,;)\s]|^\s*\([A-Z]{1,5}\.[A-Z]{1,2}\)|^\s*<[A-Z.]{1,8}>/u

const OWNED =
  /^(?:owned|acquired|bought|operated|run|employed|founded|published|developed|backed|purchased|led|hired|sold|supplied|organised|organized|commissioned|built|laid)$/u
const TRANSITIVE =
  /^(?:acquired|acquire|acquires|acquiring|bought|buy|buying|sued|left|joined|joining|joins|leaves|leaving|fined|founded|founding|runs|running|rebranded|merged|dismantle|purchased|owns|own|regulates|bankrolled|rival|rivals|ex)$/u
const MADE_BY = /^(?:owned|backed|funded|run|operated|made|led|controlled|sponsored|linked|branded|affiliated|only)$/u

const PUBLISHED = /^(?:seen|reviewed|obtained|reported|published|cited|contacted|quoted|emailed|viewed|conducted|compiled)$/u

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
    test: (name, view) =>
      view.mark === '' &&
      lower(view.after(1)) &&
      has(view.after(1), IS.business) &&
      !has(view.after(1), IS.saying) &&
      !/^(?:does|did)$/u.test(view.after(1)?.lower ?? '') &&
      jobsFollow(name, 12),
  },
  // "Two lenders, Ostia and Tarn, cut rates"
  {
    id: 'organisation.trade-comma',
    type: 'organisation',
    weight: 2.5,
    test: (_name, view) => view.markBefore === ',' && lower(view.beyond(-1)) && has(view.beyond(-1), IS.sureKind),
  },
  { id: 'organisation.the', type: 'organisation', weight: 1, test: (name) => name.article === 'The' },
  // "Last week: Ostia Health, 130 jobs."
  {
    id: 'organisation.entry',
    type: 'organisation',
    weight: 3,
    test: (_name, view) => view.mark === ',' && /^\d/u.test(view.beyond(1)?.text ?? '') && JOBS.test(view.beyond(2)?.lower ?? ''),
  },
  // "Lumen: The streaming service is cutting 220 jobs", an entry of a round-up
  {
    id: 'organisation.label',
    type: 'organisation',
    weight: 5,
    test: (name, view) =>
      name.from === 0 && view.mark === ':' && view.beyond(1)?.text === 'The' && [2, 3, 4].some((distance) => has(view.beyond(distance), IS.sureKind | IS.kind)),
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
    test: (name, view) => {
      const skip = view.before(1)?.lower === 'the' ? 1 : 0
      const verb = view.before(1 + skip)?.lower ?? ''
      return !name.honorific && (verb === 'told' || (verb === 'by' && PUBLISHED.test(view.before(2 + skip)?.lower ?? '')))
    },
  },
  {
    id: 'organisation.reported',
    type: 'organisation',
    weight: 1.5,
    test: (_name, view) =>
      view.mark === '' &&
      (/^(?:reported|reports|understands|revealed)$/u.test(view.after(1)?.lower ?? '') ||
        (view.after(1)?.lower === 'has' && view.after(2)?.lower === 'learned')),
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

function isStaff(token: Token | undefined): boolean {
  return (
    lower(token) &&
    has(token, IS.staff) &&
    !/^(?:national|regional|official|jobs?|group|figures|products|results|sales|board|union|share|contract|deal)$/u.test(token?.lower ?? '')
  )
}

function plainNoun(token: Token | undefined): boolean {
  return lower(token) && !has(token, IS.function | IS.business | IS.saying)
}
