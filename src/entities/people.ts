// Which names are one person: the full name and the surname that follows it.
import type { Name } from '../mentions/name/name.ts'
import type { Candidate } from './candidate.ts'
import type { Draft } from './draft.ts'

/** The people among the candidates, surnames joined to their full names, in the order of first mention. */
export function mergePeople(candidates: readonly Candidate[], loose: readonly Name[]): Draft[] {
  const full = candidates.filter((candidate) => candidate.words.length > 1)
  const drafts: { main: Candidate; forms: Candidate[]; names: Name[] }[] = []
  for (const candidate of [...full].sort((a, b) => b.words.length - a.words.length)) {
    const host = drafts.find((draft) => sameFullName(draft.main.words, candidate.words))
    if (host) {
      host.forms.push(candidate)
      host.names.push(...candidate.names)
    } else drafts.push({ main: candidate, forms: [candidate], names: [...candidate.names] })
  }
  for (const candidate of candidates) {
    if (candidate.words.length > 1) continue
    const host = hostOf(candidate.key, candidate.names[0]?.start ?? 0, drafts)
    if (host) {
      host.forms.push(candidate)
      host.names.push(...candidate.names)
    } else drafts.push({ main: candidate, forms: [candidate], names: [...candidate.names] })
  }
  for (const name of loose) hostOf(name.key, name.start, drafts)?.names.push(name)
  return drafts
    .map((draft) => ({ ...draft, parent: null, names: draft.names.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0))
}

/** "Ben J. Moore" and "Ben Moore"; "Ben van Beurden" and "van Beurden". */
function sameFullName(long: readonly string[], short: readonly string[]): boolean {
  if (long[long.length - 1] !== short[short.length - 1]) return false
  if (long[0] === short[0]) return true
  return long.length > short.length && short.every((word, place) => word === long[long.length - short.length + place])
}

type Open = { readonly main: Candidate; readonly forms: Candidate[]; readonly names: Name[] }

function hostOf(key: string, start: number, drafts: readonly Open[]): Open | undefined {
  const surnames = drafts.filter((draft) => draft.main.words.length > 1 && draft.main.words[draft.main.words.length - 1] === key)
  const named = surnames.filter((draft) => (draft.names[0]?.start ?? 0) < start)
  if (surnames.length > 0) return named[named.length - 1] ?? surnames[0]
  const firsts = drafts.filter((draft) => draft.main.words.length > 1 && draft.main.words[0] === key)
  return firsts.length === 1 ? firsts[0] : undefined
}
