// WARC files of news crawls by warcio: every response that is a page of HTML.
import { loadOptional } from '../optional.ts'
import type { Portion } from '../portion.ts'
import { SourceFault } from './bytes.ts'
import { LARGEST_DOCUMENT } from './whole.ts'

/** Portions of one page each; records of other types and responses that failed are passed over. */
export async function* readWarc(source: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Portion> {
  const { WARCParser } = await loadOptional('warcio', () => import('warcio'))
  const problem = (id: string | null, code: 'malformed-warc' | 'too-long', message: string): Portion => ({
    form: 'problem',
    problem: { source, line: null, id, code, message },
    items: 1,
  })
  const records = new WARCParser(chunks)[Symbol.asyncIterator]()
  let count = 0
  for (;;) {
    let id: string | null = null
    try {
      const next = await records.next()
      if (next.done) break
      const record = next.value
      if (!record.warcHeaders.statusline.startsWith('WARC/'))
        throw new Error(`expected "WARC/1.0" or the like, got ${JSON.stringify(record.warcHeaders.statusline.slice(0, 40))}`)
      count++
      if (record.warcType !== 'response') continue
      const type = record.httpHeaders?.headers.get('content-type') ?? ''
      const status = Number(record.httpHeaders?.statusCode ?? 200)
      if (!/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type.trim()) || status < 200 || status > 299) continue
      id = record.warcTargetURI ?? record.warcHeader('WARC-Record-ID') ?? null
      if (record.warcContentLength > LARGEST_DOCUMENT) {
        yield problem(id, 'too-long', `the page is larger than ${LARGEST_DOCUMENT / 1024 / 1024} MB`)
        continue
      }
      const bytes = await record.readFully(true)
      const charset = /charset\s*=\s*["']?([\w:.-]+)/iu.exec(type)?.[1] ?? null
      yield { form: 'whole', source, kind: 'html', bytes, id, url: record.warcTargetURI ?? null, charset, items: 1 }
    } catch (error) {
      if (error instanceof SourceFault) throw error // told by those who read the bytes
      yield problem(id, 'malformed-warc', `the file cannot be read on from record ${count + 1}: ${error instanceof Error ? error.message : String(error)}`)
      return
    }
  }
  if (count === 0) yield problem(null, 'malformed-warc', 'no WARC record in the file')
}
