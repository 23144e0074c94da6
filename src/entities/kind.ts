// What sort of organisation a name is, by its words and by what the lexicons know.
import { KNOWN_GOVERNMENT, KNOWN_MEDIA } from '../mentions/organisation/lexicon.ts'
import type { OrganisationKind } from '../record/entities.ts'
import type { Draft } from './draft.ts'

const media = new Set(KNOWN_MEDIA)
const government = new Set(KNOWN_GOVERNMENT)
const GOVERNMENT =
  /\b(?:ministry|department|senate|parliament|congress|commission|council|court|government|treasury|authority|agency|administration|police|army|navy|bureau|federal reserve|central bank|attorney general|committee|cabinet|state|united nations|u\.n|house of|office)\b/u
const UNION =
  /\b(?:union|unions|teamsters|guild|brotherhood)\b|workers\b|\b(?:staff|crew|employees|officers|pilots|teachers|nurses|drivers|journalists|writers|workers['’]?) (?:association|federation|alliance)\b|(?:association|federation) of (?:flight attendants|pilots|journalists|teachers|nurses|drivers)/u
const MEDIA =
  /\b(?:news|newspapers?|times|post|gazette|herald|journal|magazine|radio|television|tv|broadcasting|daily|telegraph|tribune|chronicle|newswires?|press|observer|guardian|bulletin)\b/u
const OTHER =
  /\b(?:university|college|school|institute|foundation|association|federation|society|academy|museum|church|party|club|charity|league|front|movement|forum|watch|trust)\b/u
const KNOWN_UNIONS = new Set([
  'unite',
  'unison',
  'gmb',
  'usdaw',
  'prospect',
  'aslef',
  'rmt',
  'nuj',
  'cwu',
  'tuc',
  'balpa',
  'afl-cio',
  'uaw',
  'seiu',
  'ig metall',
  'verdi',
])

export function kindOf(draft: Draft): OrganisationKind {
  const keys = draft.forms.flatMap((form) => (form.names.some((name) => name.article !== null) ? [form.key, `the ${form.key}`] : [form.key]))
  if (keys.some((key) => KNOWN_UNIONS.has(key))) return 'union'
  if (keys.some((key) => government.has(key))) return 'government'
  if (keys.some((key) => media.has(key))) return 'media'
  if (draft.names.some((name) => name.legal)) return draft.parent ? 'division' : 'company'
  if (keys.some((key) => UNION.test(key)) && !keys.some((key) => /\b(?:credit|european|soviet|african) union\b/u.test(key))) return 'union'
  const after = draft.names.map((name) => name.tokens[name.to]?.lower ?? '')
  const before = draft.names.map((name) => name.tokens[name.from - 1]?.lower ?? '')
  if (before.some((word) => /^(?:union|unions)$/u.test(word)) || after.includes('union')) return 'union'
  if (keys.some((key) => GOVERNMENT.test(key))) return 'government'
  if (
    (draft.main.signals.has('organisation.told') || draft.main.signals.has('organisation.reported')) &&
    !['organisation.staff-after', 'organisation.sure-verb', 'organisation.aux-sure-verb', 'organisation.plans'].some((id) => draft.main.signals.has(id))
  )
    return 'media'
  if (draft.parent) return 'division'
  if (
    keys.some((key) => MEDIA.test(key)) ||
    before.some((word) => /^(?:newspaper|outlet|daily|magazine|broadcaster|tabloid|newswire)$/u.test(word)) ||
    after.some((word) => /^(?:newspaper|magazine|newswire)$/u.test(word))
  )
    return 'media'
  if (keys.some((key) => OTHER.test(key))) return 'other'
  return 'company'
}
