// From attributed passages and reports to quotes: passages of one utterance joined, each quote given its kind, occasion and outlet.
import type { Occasion, QuoteKind } from '../record/quote.ts'
import type { Span } from '../record/span.ts'
import type { Document, Sentence } from '../text/document.ts'
import { sentenceAt } from '../text/document.ts'
import type { QuoteValue } from './index.ts'
import { readOccasion } from './occasion.ts'
import { readOutlet } from './outlet.ts'
import type { Passage } from './passages/index.ts'
import type { Report } from './reports/index.ts'
import { type Attribution, isSentence } from './sieves/sieve.ts'
import type { Spoken } from './speakers/resolve.ts'
import { type Speaker, sameSpeaker } from './speakers/speaker.ts'

interface Material {
  readonly document: Document
  readonly passages: readonly Passage[]
  readonly attributions: readonly (Attribution | null)[]
  readonly reports: readonly Report[]
}

interface Draft {
  readonly kind: QuoteKind
  readonly parts: readonly Span[]
  readonly speaker: Speaker
  readonly spoken: Spoken | null
  readonly rule: string
}

const POSTED = /^(?:tweet|post)/u

/** Every quote, in the order of the text. */
export function assemble(material: Material): QuoteValue[] {
  const drafts = [...quoted(material), ...material.reports.map(reported)].sort((a, b) => startOf(a) - startOf(b))
  const values: QuoteValue[] = []
  let carried: { speaker: Speaker; occasion: Occasion | null; outlet: string | null }[] = []
  for (const draft of drafts) {
    const around = surroundings(material, draft)
    const own = { occasion: readOccasion(around) ?? (draft.spoken && POSTED.test(draft.spoken.cue.verb) ? 'social-media' : null), outlet: readOutlet(around) }
    const before = carried.find((each) => sameSpeaker(each.speaker, draft.speaker))
    const occasion = own.occasion ?? before?.occasion ?? null
    const outlet = own.outlet ?? (own.occasion && own.occasion !== before?.occasion ? null : (before?.outlet ?? null))
    carried = [{ speaker: draft.speaker, occasion, outlet }, ...carried.filter((each) => !sameSpeaker(each.speaker, draft.speaker))].slice(0, 8)
    values.push({
      kind: draft.kind,
      parts: draft.parts,
      speaker: {
        name: draft.speaker.name,
        person: draft.speaker.person?.id ?? null,
        organisation: draft.speaker.organisation?.id ?? null,
        title: draft.speaker.title,
      },
      cue: draft.spoken ? { start: draft.spoken.cue.start, end: draft.spoken.cue.end } : null,
      occasion,
      outlet,
      rule: draft.rule,
    })
  }
  return values
}

function startOf(draft: Draft): number {
  return draft.parts[0]?.start ?? 0
}

function quoted({ document, passages, attributions }: Material): Draft[] {
  const groups = new Map<number, number[]>()
  const leaders: number[] = []
  const leaderOf = (index: number): number => {
    let at = index
    while (leaders[at] !== undefined && leaders[at] !== at) at = leaders[at] ?? at
    return at
  }
  const bySpoken = new Map<Spoken, number>()
  attributions.forEach((attribution, index) => {
    leaders[index] = index
    if (!attribution) return
    if (attribution.spoken) {
      const first = bySpoken.get(attribution.spoken)
      if (first !== undefined) leaders[index] = first
      else bySpoken.set(attribution.spoken, index)
    }
  })
  attributions.forEach((attribution, index) => {
    if (attribution && attribution.joins !== null && attributions[attribution.joins]) leaders[leaderOf(index)] = leaderOf(attribution.joins)
  })
  attributions.forEach((attribution, index) => {
    if (!attribution) return
    const leader = leaderOf(index)
    const group = groups.get(leader)
    if (group) group.push(index)
    else groups.set(leader, [index])
  })
  return [...groups.values()].flatMap((group) => {
    const members = group.flatMap((index) => {
      const passage = passages[index]
      const attribution = attributions[index]
      return passage && attribution ? [{ passage, attribution }] : []
    })
    const first = members.find((member) => member.attribution.joins === null) ?? members[0]
    if (!first) return []
    const whole = members.some(({ passage, attribution }) => isSentence(document, passage) || /said-after|interrupted|goes-on|open-run/u.test(attribution.rule))
    return [
      {
        kind: whole ? ('direct' as const) : ('mixed' as const),
        parts: members.map(({ passage }) => ({ start: passage.start, end: passage.end })),
        speaker: first.attribution.speaker,
        spoken: first.attribution.spoken,
        rule: first.attribution.rule,
      },
    ]
  })
}

function reported(report: Report): Draft {
  const { speaker } = report.spoken
  return {
    kind: 'indirect',
    parts: report.parts,
    speaker: speaker ?? { name: '', person: null, organisation: null, title: null, sort: 'pronoun' },
    spoken: report.spoken,
    rule: report.rule,
  }
}

/** The unquoted words of the sentences that a quote and its verb stand in. */
function surroundings({ document, passages }: Material, draft: Draft): string {
  const sentences = new Set<Sentence>()
  const add = (offset: number) => {
    const sentence = sentenceAt(document, offset)
    if (sentence) sentences.add(sentence)
  }
  if (draft.spoken) sentences.add(draft.spoken.cue.clause.sentence)
  else for (const part of draft.parts.slice(0, 3)) add(part.start)
  return [...sentences].map((sentence) => unquoted(document, passages, sentence)).join(' ')
}

function unquoted(document: Document, passages: readonly Passage[], sentence: Sentence): string {
  let text = ''
  let from = sentence.start
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.outer.end ?? 0) <= from) low = middle + 1
    else high = middle
  }
  const limit = Math.min(sentence.end, sentence.start + 3000)
  for (let at = low; at < passages.length; at++) {
    const outer = passages[at]?.outer
    if (!outer || outer.start >= limit) break
    if (outer.start > from) text += `${document.text.slice(from, outer.start)} `
    from = Math.max(from, outer.end)
  }
  return from < limit ? text + document.text.slice(from, limit) : text
}
