// Utterances: found, joined, attributed to a speaker, with their occasion.

import type { Entities } from '../entities/index.ts'
import type { Occasion, QuoteKind } from '../record/quote.ts'
import type { Span } from '../record/span.ts'
import type { Document } from '../text/document.ts'

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
export function findQuotes(_document: Document, _entities: Entities): readonly QuoteValue[] {
  return []
}
