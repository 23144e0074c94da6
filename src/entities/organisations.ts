// Which names are one organisation: short forms, acronyms, and the divisions that only share the first word.
import { loreOf } from '../mentions/name/classes.ts'
import { introduces, matchesInitials } from '../mentions/organisation/initials.ts'
import type { Candidate } from './candidate.ts'
import type { Draft } from './draft.ts'
import { CORPORATE, DIVISION } from './lexicon.ts'

interface Open {
  readonly main: Candidate
  readonly forms: Candidate[]
}

/** Longer names by their first and last word and by their initials, so that a short form finds them at once. */
class Shelf {
  readonly #byFirst = new Map<string, Open[]>()
  readonly #byLast = new Map<string, Open[]>()
  readonly #byInitial = new Map<string, Open[]>()

  add(open: Open): void {
    const { words } = open.main
    put(this.#byFirst, words[0] ?? '', open)
    if (words.length < 2) return
    put(this.#byLast, words[words.length - 1] ?? '', open)
    put(this.#byInitial, (words[0] ?? '').charAt(0), open)
  }

  first(word: string): readonly Open[] {
    return this.#byFirst.get(word) ?? []
  }

  last(word: string): readonly Open[] {
    return this.#byLast.get(word) ?? []
  }

  initial(letter: string): readonly Open[] {
    return this.#byInitial.get(letter) ?? []
  }
}

function put(map: Map<string, Open[]>, key: string, open: Open): void {
  const list = map.get(key)
  // No article names a hundred bodies with one first word; a hostile text must not make this quadratic.
  if (!list) map.set(key, [open])
  else if (list.length < 100) list.push(open)
}

/** The organisations among the candidates, forms of one name merged, in the order of first mention. */
export function mergeOrganisations(candidates: readonly Candidate[], leftovers: readonly Candidate[]): Draft[] {
  const shelf = new Shelf()
  const all: Open[] = []
  for (const candidate of [...candidates].sort((a, b) => b.words.length - a.words.length || position(a) - position(b))) {
    const host = hostOf(candidate, shelf)
    if (host) host.forms.push(candidate)
    else {
      const open = { main: candidate, forms: [candidate] }
      all.push(open)
      shelf.add(open)
    }
  }
  for (const candidate of leftovers) {
    if (candidate.names.some((name) => !name.quiet)) hostOf(candidate, shelf)?.forms.push(candidate)
  }
  const spelled = new Map<string, string>()
  for (const open of all) for (const form of open.forms) spelled.set(form.key, open.main.key)
  return all
    .map((open) => ({
      main: open.main,
      forms: open.forms,
      parent: namesake(open, spelled),
      names: open.forms.flatMap((form) => form.names).sort((a, b) => a.start - b.start),
    }))
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0))
}

/** "Amazon" for "Amazon Pharmacy", "General Motors" for "GM Europe": the organisation one of whose names begins this one's. */
function namesake(open: Open, spelled: ReadonlyMap<string, string>): string | null {
  const { words, key } = open.main
  for (let to = words.length - 1; to > 0; to--) {
    const parent = spelled.get(words.slice(0, to).join(' '))
    if (parent !== undefined && parent !== key) return parent
  }
  return null
}

/** The longer name that this one is a form of, the best first: an acronym, then a short form. */
function hostOf(candidate: Candidate, shelf: Shelf): Open | null {
  const { words } = candidate
  if (words.length === 1) {
    const spelled = shelf.initial(candidate.key.charAt(0)).find((open) => isAcronymOf(candidate, open.main))
    if (spelled) return spelled
  }
  const prefixed = shelf.first(words[0] ?? '').filter((open) => startsWith(open.main.words, words) && isShortForm(candidate, open.main))
  if (prefixed.length > 0) return [...prefixed].sort((a, b) => position(a.main) - position(b.main))[0] ?? null
  if (words.length > 1) return shelf.last(words[words.length - 1] ?? '').find((open) => isNationalForm(words, open.main.words)) ?? null
  const ended = shelf.last(candidate.key)
  return ended.length === 1 && ended[0] && !candidate.signals.has('organisation.known') ? ended[0] : null
}

/** "Labor Department" of "U.S. Labor Department", "US Department of Labor" of "U.S. Department of Labor". */
function isNationalForm(short: readonly string[], long: readonly string[]): boolean {
  const tail = long.slice(1)
  if (!isNational(long[0] ?? '')) return false
  const own = short.length === long.length && isNational(short[0] ?? '') && plain(short[0] ?? '') === plain(long[0] ?? '') ? short.slice(1) : short
  return own.length === tail.length && own.every((word, place) => word === tail[place])
}

function isNational(word: string): boolean {
  return loreOf(word).place || loreOf(word).demonym
}

function plain(word: string): string {
  return word.replace(/\./gu, '')
}

function isAcronymOf(candidate: Candidate, full: Candidate): boolean {
  const name = candidate.names[0]
  const written = name?.tokens[name.from]?.text ?? ''
  if (!/^\p{Lu}\p{Ll}?[\p{Lu}&.]/u.test(written)) return false
  const bracketed = full.names.slice(0, 20).some((each) => {
    const next = each.tokens[each.to]
    return next?.before === '(' && next.lower === candidate.key && (introduces(each, next) || /^\p{Lu}\p{Ll}?\p{Lu}/u.test(written))
  })
  return bracketed || (/^[\p{Lu}&.]{2,9}$/u.test(written) && matchesInitials(candidate.key, full.words))
}

function isShortForm(short: Candidate, full: Candidate): boolean {
  const rest = full.words.slice(short.words.length)
  if (rest.every((word) => CORPORATE.has(word))) return true
  if (short.names.some((name) => name.legal)) return false // "Dow Jones & Co" is not "Dow Jones Newswires"
  if (rest.length === 1 && TRADES.test(rest[0] ?? '') && position(full) < position(short)) return true // "Zephyra Games ... Zephyra"
  if (rest.some((word) => loreOf(word).place || loreOf(word).demonym || loreOf(word).common || DIVISION.has(word) || /^(?:of|for|and)$/u.test(word)))
    return false
  return position(full) < position(short)
}

/** Words that are a division where the short name came first, and a part of the full name where that did. */
const TRADES = /^(?:games|studios?|labs?|capital|health|logistics|digital|pictures|freight|books|travel|finance|homes|kitchen)$/u

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return long.length > short.length && short.every((word, place) => long[place] === word)
}

function position(candidate: Candidate): number {
  return (candidate.names.find((name) => !name.quiet) ?? candidate.names[0])?.start ?? 0
}
