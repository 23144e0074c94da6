// What an example of a quote is: a text of our own and everything that must be found in it, no more and no less.

export interface QuoteExample {
  readonly text: string
  readonly finds: readonly ExpectedQuote[]
}

/** `setting` is the occasion, then the outlet ("interview, Stat"), left out where neither is known. */
export interface ExpectedQuote {
  readonly rule: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly parts: readonly string[]
  readonly speaker: string
  readonly setting?: string
}
