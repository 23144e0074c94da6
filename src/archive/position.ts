// How far into an archive a run has come: enough to go on from there, and to know that it is still the same archive.

/** Items are the articles and faulty pieces of an archive in their order; a line of JSONL is one item, blank or not. */
export interface Position {
  /** Items done, over all files. */
  readonly items: number
  /** Index of the file that is being read. */
  readonly file: number
  /** Items of that file that are done. */
  readonly within: number
}

export const START: Position = Object.freeze({ items: 0, file: 0, within: 0 })
