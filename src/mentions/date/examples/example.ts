// The shape of an example: a text, the day of its publication, and every date in it with its EDTF value.

export interface Example {
  readonly text: string
  /** Thursday, 18 January 2024, where left out; null for a text without a day. */
  readonly published?: string | null
  /** Every date of the text in order: its words and its EDTF value, null where the text does not place it. None for a counter-example. */
  readonly finds: readonly (readonly [words: string, edtf: string | null])[]
}
