// Portions gathered into batches of about the same number of characters, so that every worker has its fill and none has too much.
import { type Portion, sizeOf } from '../portion.ts'
import type { Position } from '../position.ts'
import type { Placed } from '../sources/portions.ts'

export interface Batch {
  readonly portions: readonly Portion[]
  readonly items: number
  /** Where a run stands when the batch is done. */
  readonly end: Position
}

const BATCH_SIZE = 256 * 1024
const MOST_ITEMS = 500

/** Batches in the order of the archive. */
export async function* gatherBatches(placed: AsyncIterable<Placed>): AsyncGenerator<Batch> {
  let portions: Portion[] = []
  let size = 0
  let items = 0
  let last: Position | null = null
  for await (const { portion, end } of placed) {
    portions.push(portion)
    size += sizeOf(portion)
    items += portion.items
    last = end
    if (size < BATCH_SIZE && items < MOST_ITEMS) continue
    yield { portions, items, end }
    portions = []
    size = 0
    items = 0
    last = null
  }
  if (last) yield { portions, items, end: last }
}
