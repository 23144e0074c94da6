// Utterances: found, joined, attributed to a speaker, with their occasion.
import type { Entities } from '../entities/index.ts'
import type { Occasion, QuoteKind } from '../record/quote.ts'
import type { Span } from '../record/span.ts'
import type { Document } from '../text/document.ts'
import { assemble } from './assemble.ts'
import { attribute } from './attribute.ts'
import { findCues } from './cues.ts'
import { findPassages } from './passages/index.ts'
import { findReports } from './reports/index.ts'
import { settings } from './setting.ts'
import { resolveSpeakers } from './speakers/resolve.ts'
import { readRoster } from './speakers/roster.ts'

export interface SpeakerValue {
  readonly name: string
  /** Ids of entities. */
  readonly person: string | null
  readonly organisation: string | null
  readonly title: string | null
}

export interface QuoteValue {
  readonly kind: QuoteKind
  readonly parts: readonly Span[]
  readonly speaker: SpeakerValue | null
  readonly cue: Span | null
  readonly occasion: Occasion | null
  readonly outlet: string | null
  /** The sieve that attributed it, for `explain`. */
  readonly rule: string
}

/** Every attributed quote of a document, in the order of the text. */
export function findQuotes(document: Document, entities: Entities): readonly QuoteValue[] {
  const passages = findPassages(document)
  const roster = readRoster(document, entities, passages)
  const spoken = resolveSpeakers(findCues(document, passages), roster)
  const attributions = attribute(document, passages, spoken, roster)
  const reports = findReports(document, spoken, {
    spoken: new Set(attributions.flatMap((attribution) => attribution?.spoken ?? [])),
    passages: new Set(passages.flatMap((passage, index) => (attributions[index] ? [passage.outer.start] : []))),
  })
  const drafts = assemble(document, passages, attributions, reports)
  const places = settings(document, passages, roster, drafts)
  return drafts.map((draft, index) => ({
    kind: draft.kind,
    parts: draft.parts,
    speaker: {
      name: draft.speaker.name,
      person: draft.speaker.person?.id ?? null,
      organisation: draft.speaker.organisation?.id ?? null,
      title: draft.speaker.title,
    },
    cue: draft.spoken ? { start: draft.spoken.cue.start, end: draft.spoken.cue.end } : null,
    occasion: places[index]?.occasion ?? null,
    outlet: places[index]?.outlet ?? null,
    rule: draft.rule,
  }))
}
