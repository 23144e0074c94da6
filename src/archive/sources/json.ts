// A .json file holds one article, an array of them, or (often) lines of JSON under the wrong ending.
import { JSONParser } from '@streamparser/json'
import type { Portion } from '../portion.ts'
import { readLines } from './lines.ts'
import { readWhole } from './whole.ts'

const OPEN_BRACKET = 0x5b
const NEWLINE = 10
const FIRST_LINE = 8 * 1024 * 1024

/** Portions of a JSON file: the elements of a top-level array one by one, else lines, else the whole file. */
export async function* readJson(source: string, chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Portion> {
  const seen: Uint8Array[] = []
  let first: Uint8Array = new Uint8Array(0)
  while (first.indexOf(NEWLINE) < 0 && first.length < FIRST_LINE) {
    const next = await chunks.next()
    if (next.done) break
    seen.push(next.value)
    first = Buffer.concat(seen)
  }
  const start = first.findIndex((byte) => byte > 32)
  const rest = again(first, chunks)
  if (first[start] === OPEN_BRACKET && !isLineOfJson(first)) yield* readElements(source, rest)
  else if (isLineOfJson(first)) yield* readLines(source, rest)
  else yield* readWhole({ source, kind: 'json', chunks: rest })
}

function isLineOfJson(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(NEWLINE)
  if (end < 0 || bytes.subarray(end + 1).every((byte) => byte <= 32)) return false
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)))
    return typeof value === 'object' && !Array.isArray(value)
  } catch {
    return false
  }
}

async function* readElements(source: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Portion> {
  const found: Portion[] = []
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false, stringBufferSize: 64 * 1024 })
  let fault: Error | null = null
  parser.onValue = ({ value, key, parent }) => {
    if (typeof key !== 'number') return
    found.push({ form: 'row', source, line: key + 1, row: value, latin1: false, items: 1 })
    if (Array.isArray(parent)) parent.length = 0
  }
  parser.onError = (error) => {
    fault ??= error
  }
  for await (const chunk of chunks) {
    if (!fault) parser.write(chunk)
    yield* found.splice(0)
  }
  if (!fault && !parser.isEnded) fault = new Error('the array breaks off before its end')
  if (fault) {
    yield { form: 'problem', problem: { source, line: null, id: null, code: 'malformed-json', message: (fault as Error).message }, items: 1 }
  }
}

async function* again(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first
  yield* rest
}
