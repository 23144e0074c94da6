// All mentions of one name weighed together: what the whole document says about it decides once what it is.

import { classesOf, IS, loreOf } from '../mentions/name/classes.ts'
import { type NameType, type Signal, viewOf } from '../mentions/name/evidence.ts'
import type { Names } from '../mentions/name/find.ts'
import type { Name } from '../mentions/name/name.ts'
import { contextSignals as otherContext, ownSignals as otherOwn } from '../mentions/name/rules.ts'
import { ownSignals as organisationOwn } from '../mentions/organisation/form-rules.ts'
import { contextSignals as organisationContext } from '../mentions/organisation/neighbour-rules.ts'
import { contextSignals as personContext, ownSignals as personOwn } from '../mentions/person/rules.ts'

export interface Candidate {
  readonly key: string
  readonly words: readonly string[]
  readonly names: readonly Name[]
  readonly scores: Readonly<Record<NameType, number>>
  /** The signals that spoke, with how often. */
  readonly signals: ReadonlyMap<string, number>
}

const own: readonly Signal[] = [...organisationOwn, ...personOwn, ...otherOwn]
const context: readonly Signal[] = [...organisationContext, ...personContext, ...otherContext]
/** A signal seen again counts half, and no more than three times in all. */
const MOST_REPEATS = 3

/** The distinct names of a document with their evidence, in the order of first mention. */
export function weigh(names: Names, text: string): Candidate[] {
  const groups = new Map<string, Name[]>()
  for (const name of names.names) {
    if (name.key === '') continue
    const group = groups.get(name.key)
    if (group) group.push(name)
    else groups.set(name.key, [name])
  }
  return [...groups.values()].map((group) => weighOne(group, names, text))
}

function weighOne(group: readonly Name[], names: Names, text: string): Candidate {
  const signals = new Map<string, number>()
  const scores = { organisation: 0, person: 0, place: 0, other: 0 }
  const loud = group.filter((name) => !name.quiet)
  const best = loud.find((name) => name.legal) ?? loud[0] ?? group[0]
  if (!best) throw new Error('a group of names is never empty')
  const view = viewOf(best, text)
  for (const signal of own) if (signal.test(best, view)) note(signal, signals, scores)
  for (const name of loud) {
    const place = viewOf(name, text)
    for (const signal of context) if (signal.test(name, place)) note(signal, signals, scores)
  }
  const named =
    (signals.has('person.first-name') || signals.has('person.initial')) && !signals.has('organisation.known') && !signals.has('organisation.legal-suffix')
  if (named && !signals.has('organisation.head-noun') && !signals.has('organisation.ampersand')) scores.organisation /= 2 // "its publishing arm Ana Petrov posted"
  if (view.whole.place && !signals.has('organisation.known') && !signals.has('organisation.ticker')) scores.organisation *= 0.6 // "New Zealand workers"
  const inside = loud.filter((name) => !name.initial).length
  scores.organisation += Math.min(inside, 3) * 0.4
  if (best.words.length === 1) {
    const lower = names.lowerCase.has(best.key)
    const common = loreOf(best.key).common
    if (lower) scores.organisation -= 1.5
    if (inside === 0 && (lower || common)) scores.organisation -= lower && common ? 6 : 2.5
    else if (common) scores.organisation -= 0.4
    // "the Channel", "the Board": what a body is called is not yet a name
    if ((classesOf(best.key) & (IS.head | IS.headWithOf)) !== 0 && !signals.has('organisation.known') && !best.tokens[best.from]?.upper)
      scores.organisation -= 1.2
    if (inside === 0 && (lower || common)) scores.person -= 3
  }
  if (loud.length === 0) scores.organisation -= 3
  return { key: best.key, words: best.words, names: group, scores, signals }
}

function note(signal: Signal, signals: Map<string, number>, scores: Record<NameType, number>): void {
  const seen = signals.get(signal.id) ?? 0
  signals.set(signal.id, seen + 1)
  if (seen < MOST_REPEATS) scores[signal.type] += seen === 0 ? signal.weight : signal.weight / 2
}
