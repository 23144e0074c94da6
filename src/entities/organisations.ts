// Which names are one organisation: short forms, acronyms, and the divisions that only share the first word.

import { loreOf } from '../mentions/name/classes.ts'
import type { Name } from '../mentions/name/name.ts'
import { introduces, matchesInitials } from '../mentions/organisation/rules.ts'
import type { Candidate } from './candidate.ts'
import type { Draft } from './draft.ts'

/** What a company's full name adds to its short one: "Meta" and "Meta Platforms" are the same. */
const CORPORATE = new Set(
  'group,bank,management,partnership,corp,corporation,platforms,motors,motor,airlines,airways,airline,airport,industries,technologies,technology,systems,energy,pharmaceuticals,pharmaceutical,pharma,laboratories,steel,oil,petroleum,foods,automotive,stores,chase,entertainment,financial,software,robotics,logistics,university,council,international,holdings,company,companies,limited,media,brands,electric,chemical,chemicals,aerospace,telecom,communications,insurance,solutions,partners,associates,securities,newspapers,party,union,bancorp,enterprises,industry,mining,resources,products,sa,de,networks,network,fm,retail,markets,supermarkets,hotels,restaurants,interactive,aviation,federation,league,city,united,town,rovers,national,government'.split(
    ',',
  ),
)
/** What a parent's name gets added for a part of it: "Amazon Pharmacy", "BBC Local". */
const DIVISION = new Set(
  'pharmacy,health,services,service,clinic,cloud,web,local,nations,music,studios,studio,video,foundation,news,sport,sports,labs,lab,research,ventures,capital,finance,desk,europe,america,americas,asia,global,digital,prime,ads,pay,games,gaming,maps,search,home,store,fresh,go,logistics,freight,business,enterprise,consumer,commercial,ai,reality,works,trust,pictures,radio,tv,television,channel,online,books,express,plus,one,x,magazine,weekend,sunday,daily,assistant,reports,evening,morning,sessions,originals,kids,junior,women,academy,institute,school,centre,center,guild,store,travel,hotel,theatre,arena,park,parks,kitchen,credit,card,cards,guarantee'.split(
    ',',
  ),
)

/** The organisations among the candidates, forms of one name merged, in the order of first mention. */
export function mergeOrganisations(candidates: readonly Candidate[], leftovers: readonly Candidate[]): Draft[] {
  const open = [...candidates].sort((a, b) => b.words.length - a.words.length || position(a) - position(b))
  const drafts: { main: Candidate; forms: Candidate[]; parent: string | null }[] = []
  for (const candidate of open) {
    const host = hostOf(candidate, drafts)
    if (host) host.forms.push(candidate)
    else drafts.push({ main: candidate, forms: [candidate], parent: null })
  }
  for (const candidate of leftovers) {
    const host = hostOf(candidate, drafts)
    if (host && candidate.names.some((name) => !name.quiet)) host.forms.push(candidate)
  }
  for (const draft of drafts) {
    const parent = drafts.find((other) => other !== draft && startsWith(draft.main.words, other.main.words))
    if (parent) draft.parent = parent.main.key
  }
  return drafts
    .map(({ main, forms, parent }) => ({ main, forms, parent, names: forms.flatMap((form) => form.names).sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0))
}

type Open = { readonly main: Candidate; readonly forms: Candidate[] }

/** The longer name that this one is a form of, the best first: an acronym, then a short form. */
function hostOf(candidate: Candidate, drafts: readonly Open[]): Open | null {
  if (candidate.words.length === 1) {
    const spelled = drafts.find((draft) => draft.main.words.length > 1 && isAcronymOf(candidate, draft.main))
    if (spelled) return spelled
  }
  const prefixed = drafts.filter((draft) => startsWith(draft.main.words, candidate.words) && isShortForm(candidate, draft.main))
  if (prefixed.length > 0) return prefixed.sort((a, b) => position(a.main) - position(b.main))[0] ?? null
  if (candidate.words.length > 1) return null
  const ended = drafts.filter((draft) => draft.main.words.length > 1 && draft.main.words[draft.main.words.length - 1] === candidate.key)
  return ended.length === 1 && ended[0] && !candidate.signals.has('organisation.known') ? ended[0] : null
}

function isAcronymOf(candidate: Candidate, full: Candidate): boolean {
  const written = candidate.names[0]?.tokens[candidate.names[0].from]?.text ?? ''
  if (
    full.names.some(
      (name) =>
        name.tokens[name.to]?.before === '(' &&
        name.tokens[name.to]?.lower === candidate.key &&
        (introduces(name, name.tokens[name.to]) || /^\p{Lu}\p{Ll}?\p{Lu}/u.test(written)),
    )
  )
    return true
  return /^[\p{Lu}&]{2,7}$/u.test(written) && matchesInitials(candidate.key, full.words)
}

function isShortForm(short: Candidate, full: Candidate): boolean {
  const rest = full.words.slice(short.words.length)
  if (rest.every((word) => CORPORATE.has(word))) return true
  if (short.names.some((name) => name.legal)) return false // "Dow Jones & Co" is not "Dow Jones Newswires"
  if (rest.some((word) => loreOf(word).place || loreOf(word).demonym)) return false
  if (rest.some((word) => DIVISION.has(word))) return false
  if (rest.some((word) => /^(?:of|for|and)$/u.test(word))) return false
  if (rest.some((word) => loreOf(word).common)) return false // "Google Assistant"
  return position(full) < position(short)
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return long.length > short.length && short.every((word, place) => long[place] === word)
}

function position(candidate: Candidate): number {
  return (candidate.names.find((name: Name) => !name.quiet) ?? candidate.names[0])?.start ?? 0
}
