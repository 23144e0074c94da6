// From attributed passages and reports to quotes: the passages of one utterance joined, each quote given its kind.
import type { Document } from '../text/document.ts'
import type { Passage } from './passages/index.ts'
import type { Report } from './reports/report.ts'
import type { Utterance } from './setting.ts'
import { type Attribution, isSentence } from './sieves/sieve.ts'
import type { Spoken } from './speakers/history.ts'

export interface Draft extends Utterance {
  readonly rule: string
}

/** The sieves whose passages are whole utterances, however short. */
const DIRECT: ReadonlySet<string> = new Set(['quote.said-after', 'quote.interrupted', 'quote.goes-on', 'quote.open-run'])

/** Every quote, in the order of the text. */
export function assemble(document: Document, passages: readonly Passage[], attributions: readonly (Attribution | null)[], reports: readonly Report[]): Draft[] {
  const reported = reports.flatMap(({ spoken, parts, rule }): Draft[] =>
    spoken.speaker ? [{ kind: 'indirect', parts, speaker: spoken.speaker, spoken, rule }] : [],
  )
  return [...quoted(document, passages, attributions), ...reported].sort((a, b) => startOf(a) - startOf(b))
}

function startOf(draft: Draft): number {
  return draft.parts[0]?.start ?? 0
}

function quoted(document: Document, passages: readonly Passage[], attributions: readonly (Attribution | null)[]): Draft[] {
  return groups(attributions).flatMap((group): Draft[] => {
    const members = group.flatMap((index) => {
      const passage = passages[index]
      const attribution = attributions[index]
      return passage && attribution ? [{ passage, attribution }] : []
    })
    const first = members.find((member) => member.attribution.joins === null) ?? members[0]
    if (!first) return []
    const whole = members.some(({ passage, attribution }) => isSentence(document, passage) || DIRECT.has(attribution.rule))
    return [
      {
        kind: whole ? 'direct' : 'mixed',
        parts: members.map(({ passage }) => ({ start: passage.start, end: passage.end })),
        speaker: first.attribution.speaker,
        spoken: first.attribution.spoken,
        rule: first.attribution.rule,
      },
    ]
  })
}

/** Passages that share a verb or join one another, as lists of their places. */
function groups(attributions: readonly (Attribution | null)[]): number[][] {
  const leaders = attributions.map((_, index) => index)
  const leaderOf = (index: number): number => {
    let at = index
    for (let up = leaders[at] ?? at; up !== at; up = leaders[at] ?? at) {
      leaders[at] = leaders[up] ?? up // shortens the way for the next who asks
      at = up
    }
    return at
  }
  const firstOf = new Map<Spoken, number>()
  for (const [index, attribution] of attributions.entries()) {
    if (!attribution) continue
    const shared = attribution.spoken ? firstOf.get(attribution.spoken) : undefined
    if (shared !== undefined) leaders[leaderOf(index)] = leaderOf(shared)
    else if (attribution.spoken) firstOf.set(attribution.spoken, index)
    if (attribution.joins !== null && attributions[attribution.joins]) leaders[leaderOf(index)] = leaderOf(attribution.joins)
  }
  const found = new Map<number, number[]>()
  for (const [index, attribution] of attributions.entries()) {
    if (!attribution) continue
    const leader = leaderOf(index)
    const group = found.get(leader)
    if (group) group.push(index)
    else found.set(leader, [index])
  }
  return [...found.values()]
}
