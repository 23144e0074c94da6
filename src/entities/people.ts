// Which names are one person: the full name and the surname that follows it.
import type { Name } from '../mentions/name/name.ts'
import type { Candidate } from './candidate.ts'
import type { Draft } from './draft.ts'

interface Open {
  readonly main: Candidate
  readonly forms: Candidate[]
  readonly names: Name[]
}

/** More namesakes than any article has; a hostile text must not make this quadratic. */
const MOST_NAMESAKES = 50

/** The people among the candidates, surnames joined to their full names, in the order of first mention. `loose` are mentions with "Mr" of names that are otherwise something else. */
export function mergePeople(candidates: readonly Candidate[], loose: readonly Name[]): Draft[] {
  const all: Open[] = []
  const byLast = new Map<string, Open[]>()
  const byFirst = new Map<string, Open[]>()
  const open = (candidate: Candidate): void => {
    const one = { main: candidate, forms: [candidate], names: [...candidate.names] }
    all.push(one)
    if (candidate.words.length < 2) return
    put(byLast, candidate.words[candidate.words.length - 1] ?? '', one)
    put(byFirst, candidate.words[0] ?? '', one)
  }
  const join = (host: Open, candidate: Candidate): void => {
    host.forms.push(candidate)
    host.names.push(...candidate.names)
  }
  for (const candidate of [...candidates].sort((a, b) => b.words.length - a.words.length)) {
    const { words } = candidate
    const host =
      words.length > 1
        ? (byLast.get(words[words.length - 1] ?? '') ?? []).find((one) => sameFullName(one.main.words, words))
        : bearer(candidate.key, candidate.names[0]?.start ?? 0, byLast, byFirst)
    if (host) join(host, candidate)
    else open(candidate)
  }
  for (const name of loose) bearer(name.key, name.start, byLast, byFirst)?.names.push(name)
  return all
    .map((one) => ({ ...one, parent: null, names: one.names.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0))
}

function put(map: Map<string, Open[]>, key: string, one: Open): void {
  const list = map.get(key)
  if (!list) map.set(key, [one])
  else if (list.length < MOST_NAMESAKES) list.push(one)
}

/** "Ben J. Moore" and "Ben Moore"; "Ben van Beurden" and "van Beurden". */
function sameFullName(long: readonly string[], short: readonly string[]): boolean {
  if (long[0] === short[0]) return true
  return long.length > short.length && short.every((word, place) => word === long[long.length - short.length + place])
}

/** Who is meant by one word: the last one named with this surname, else the only one with this first name. */
function bearer(key: string, start: number, byLast: ReadonlyMap<string, readonly Open[]>, byFirst: ReadonlyMap<string, readonly Open[]>): Open | undefined {
  const surnamed = byLast.get(key) ?? []
  if (surnamed.length > 0) return surnamed.filter((one) => (one.names[0]?.start ?? 0) < start).at(-1) ?? surnamed[0]
  const named = byFirst.get(key) ?? []
  return named.length === 1 ? named[0] : undefined
}
