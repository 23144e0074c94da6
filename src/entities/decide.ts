// What each name is taken for: its own score first, then the company that it keeps in lists, then the full names that it shortens.
import { loreOf } from '../mentions/name/classes.ts'
import type { NameType } from '../mentions/name/evidence.ts'
import type { Name } from '../mentions/name/name.ts'
import type { Candidate } from './candidate.ts'

export type Decisions = ReadonlyMap<Candidate, NameType | null>

/** Fewer points leave a name undecided. */
const ENOUGH = { organisation: 1.6, person: 1.4 }
/** Evidence that a surname cannot have by chance. */
const FIRM = ['organisation.known', 'organisation.legal-suffix', 'organisation.ticker', 'organisation.trade-before', 'organisation.acronym']

/** The type of every candidate; null where the evidence is too thin to say. */
export function decideAll(candidates: readonly Candidate[], text: string): Decisions {
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]))
  const decisions = new Map(candidates.map((candidate) => [candidate, decide(candidate)]))
  for (const candidate of candidates) if (isPair(candidate, byKey)) decisions.set(candidate, 'other')
  const brands = new Set<string>()
  for (const candidate of candidates) {
    if (decisions.get(candidate) === 'organisation' && BRAND.test(candidate.words[candidate.words.length - 1] ?? ''))
      brands.add(candidate.words.slice(0, -1).join(' '))
  }
  for (const candidate of candidates) if (namesBrand(candidate, brands, decisions)) decisions.set(candidate, 'organisation')
  for (const list of listsOf(candidates, text)) settle(list, byKey, decisions)
  affiliate(candidates, text, byKey, decisions)
  joinSurnames(candidates, decisions)
  return decisions
}

function decide(candidate: Candidate): NameType | null {
  const { organisation, person, place, other } = candidate.scores
  if (candidate.signals.has('organisation.known') && organisation >= 3 && organisation >= person) return 'organisation'
  const highest = Math.max(organisation, person, place, other)
  if (highest === other && other > 0) return 'other'
  if (highest === place && place > 0) return 'place'
  if (person >= organisation && person >= ENOUGH.person) return 'person'
  return organisation >= ENOUGH.organisation ? 'organisation' : null
}

/** "the Vantor-Ostia deal" names two organisations, not a third. */
function isPair(candidate: Candidate, byKey: ReadonlyMap<string, Candidate>): boolean {
  const parts = candidate.key.split(/[-/]/u)
  return parts.length === 2 && parts.every((part) => byKey.has(part))
}

const BRAND =
  /^(?:partnership|group|bank|plc|stores|holdings|airlines|motors|motor|company|foods|brewery|industries|entertainment|media|university|college|foundation|trust|hotels|insurance|financial|steel)$/u

/** "John Lewis" beside "John Lewis Partnership", where nothing else makes him a man. */
function namesBrand(candidate: Candidate, brands: ReadonlySet<string>, decisions: Decisions): boolean {
  if (decisions.get(candidate) !== 'person' || candidate.words.length < 2 || !brands.has(candidate.key)) return false
  return !['person.title-before', 'person.honorific', 'person.age', 'person.title-after', 'person.who'].some((signal) => candidate.signals.has(signal))
}

const SEPARATOR = /^(?:['’]s)?\s*(?:,|,?\s+(?:and|or|as well as)|&)\s+(?:the\s+|also\s+)?$/u

/** Names that stand side by side: "Vantor, Ostia and Tarn". */
function listsOf(candidates: readonly Candidate[], text: string): Name[][] {
  const names = candidates.flatMap((candidate) => candidate.names.filter((name) => !name.quiet)).sort((a, b) => a.start - b.start)
  const lists: Name[][] = []
  let open: Name[] = []
  for (const name of names) {
    const previous = open[open.length - 1]
    const adjoining = previous && previous.sentence === name.sentence && name.start - previous.end < 12 && SEPARATOR.test(text.slice(previous.end, name.start))
    if (adjoining) open.push(name)
    else {
      if (open.length > 1) lists.push(open)
      open = [name]
    }
  }
  if (open.length > 1) lists.push(open)
  return lists
}

/** What most of a list is, the rest is too, unless it says otherwise of itself. */
function settle(list: readonly Name[], byKey: ReadonlyMap<string, Candidate>, decisions: Map<Candidate, NameType | null>): void {
  const members = [...new Set(list.flatMap((name) => byKey.get(name.key) ?? []))]
  const count = (type: NameType | null) => members.filter((member) => decisions.get(member) === type).length
  const organisations = count('organisation')
  const people = count('person')
  const places = count('place')
  for (const member of members) {
    const type = decisions.get(member) ?? null
    const { organisation, person } = member.scores
    if (type === null && organisations > 0 && people === 0 && places === 0 && organisation > -2) decisions.set(member, 'organisation')
    else if (type === null && people > 0 && organisations === 0 && places === 0 && member.words.length > 1) decisions.set(member, 'person')
    else if (type === null && people > 0 && organisations === 0 && person > 0.4) decisions.set(member, 'person')
    else if (type === 'place' && places <= organisations && organisations >= 2 && people === 0)
      decisions.set(member, 'organisation') // "Aldi, Iceland and Tesco"
    else if (type === 'person' && organisations >= 2 && people === 1 && person < 3.5)
      decisions.set(member, 'organisation') // "Vantor, Virgin Money and Ostia"
    else if (type === 'organisation' && places >= 2 && organisations === 1 && organisation < 3) decisions.set(member, 'place')
  }
}

/** "analyst Tom Barrow of Vantor Securities": whoever a person is of, is an organisation. */
function affiliate(candidates: readonly Candidate[], text: string, byKey: ReadonlyMap<string, Candidate>, decisions: Map<Candidate, NameType | null>): void {
  const names = candidates.flatMap((candidate) => candidate.names.filter((name) => !name.quiet)).sort((a, b) => a.start - b.start)
  for (let at = 1; at < names.length; at++) {
    const previous = names[at - 1]
    const name = names[at]
    if (!previous || !name || !/^ (?:of|at|from) (?:the )?$/u.test(text.slice(previous.end, Math.min(name.start, previous.end + 12)))) continue
    const person = byKey.get(previous.key)
    const candidate = byKey.get(name.key)
    if (!person || !candidate || decisions.get(person) !== 'person') continue
    const type = decisions.get(candidate) ?? null
    if (type === null || (type === 'person' && candidate.scores.person < 3)) decisions.set(candidate, 'organisation')
  }
}

/** "Barrow" after "Tom Barrow" is the person, unless it is firmly an organisation too. */
function joinSurnames(candidates: readonly Candidate[], decisions: Map<Candidate, NameType | null>): void {
  const surnames = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if (decisions.get(candidate) !== 'person' || candidate.words.length < 2) continue
    for (let from = 1; from < candidate.words.length; from++) {
      const surname = candidate.words.slice(from).join(' ')
      if (!surnames.has(surname)) surnames.set(surname, candidate)
    }
    const first = candidate.words[0]
    if (first !== undefined && !surnames.has(first)) surnames.set(first, candidate)
  }
  for (const candidate of candidates) {
    const person = surnames.get(candidate.key)
    if (!person || person === candidate || decisions.get(candidate) === 'person') continue
    if (FIRM.some((signal) => candidate.signals.has(signal))) continue
    const forename = person.words[0] === candidate.key
    const before = start(candidate) < start(person)
    if (before && forename && !loreOf(candidate.key).firstName) continue
    if (before && candidate.scores.organisation >= 3 && hasMoreThanVerbs(candidate)) continue // "Mittal Steel ... Mittal ... Lakshmi Mittal"
    decisions.set(candidate, 'person')
  }
}

/** Verbs of saying and doing have people for subjects as well. */
function hasMoreThanVerbs(candidate: Candidate): boolean {
  if (loreOf(candidate.key).firstName) return false
  return [...candidate.signals.keys()].some((id) => id.startsWith('organisation.') && !/verb|plans|reported|its|which|told/u.test(id))
}

function start(candidate: Candidate): number {
  return (candidate.names.find((name) => !name.quiet) ?? candidate.names[0])?.start ?? 0
}
