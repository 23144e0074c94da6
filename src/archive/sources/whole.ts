// A file that is one article.
import type { Portion, WholeKind } from '../portion.ts'

/** A document longer than this is not read. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024

export interface WholeSource {
  readonly source: string
  readonly kind: WholeKind
  readonly chunks: AsyncIterable<Uint8Array>
}

/** One portion with everything in it. */
export async function* readWhole({ source, kind, chunks }: WholeSource): AsyncGenerator<Portion> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length > LARGEST_DOCUMENT) {
      const message = `the document is larger than ${LARGEST_DOCUMENT / 1024 / 1024} MB`
      yield { form: 'problem', problem: { source, line: null, id: source, code: 'too-long', message }, items: 1 }
      return
    }
  }
  yield { form: 'whole', source, kind, bytes: Buffer.concat(parts), id: null, url: null, charset: null, items: 1 }
}
