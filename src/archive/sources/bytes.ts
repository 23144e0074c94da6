// The bytes of a file as they were before they were gzipped, and before somebody saved them as UTF-16.
import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { ArchiveProblemCode } from '../article.ts'
import { byteOrderMark } from '../reading/decode.ts'
import type { SourceFile } from './source-file.ts'

const CHUNK = 256 * 1024

/** Why the bytes of a file end before their time. */
export class SourceFault extends Error {
  readonly code: ArchiveProblemCode

  constructor(code: ArchiveProblemCode, message: string) {
    super(message)
    this.code = code
  }
}

/** Reads a file piece by piece; `onRead` hears of every byte taken from the disk. Throws a `SourceFault` where the file breaks off. */
export async function* readBytes(file: SourceFile, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const raw: NodeJS.ReadableStream & AsyncIterable<Uint8Array> = file.path === '-' ? process.stdin : createReadStream(file.path, { highWaterMark: CHUNK })
  const counted = count(raw, onRead)
  const first = await firstOf(counted, 2)
  const gzipped = first[0] === 0x1f && first[1] === 0x8b
  try {
    yield* unmarked(gzipped ? gunzip(joined(first, counted)) : joined(first, counted))
  } catch (error) {
    throw asFault(error, gzipped)
  }
}

async function* count(chunks: AsyncIterable<Uint8Array>, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      onRead(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw asFault(error, false)
  }
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip({ chunkSize: CHUNK })
  const source = Transform.from(chunks)
  source.on('error', (error) => unzip.destroy(error))
  source.pipe(unzip)
  try {
    yield* unzip as AsyncIterable<Uint8Array>
  } finally {
    source.destroy()
    unzip.destroy()
  }
}

/** UTF-8 without its byte order mark; UTF-16 turned into UTF-8. */
async function* unmarked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await firstOf(chunks, 3)
  const mark = byteOrderMark(first)
  if (mark === null) yield* joined(first, chunks)
  else if (mark === 'utf-8') yield* joined(first.subarray(3), chunks)
  else {
    const decoder = new TextDecoder(mark)
    const encoder = new TextEncoder()
    for await (const chunk of joined(first, chunks)) yield encoder.encode(decoder.decode(chunk, { stream: true }))
    yield encoder.encode(decoder.decode())
  }
}

async function firstOf(chunks: AsyncGenerator<Uint8Array>, wanted: number): Promise<Uint8Array> {
  let first: Uint8Array = new Uint8Array(0)
  while (first.length < wanted) {
    const next = await chunks.next()
    if (next.done) break
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value])
  }
  return first
}

async function* joined(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first
  yield* rest
}

function asFault(error: unknown, gzipped: boolean): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof SourceFault || code === undefined) return error
  if (gzipped && code.startsWith('Z_')) {
    return new SourceFault('damaged-gzip', code === 'Z_BUF_ERROR' ? 'the gzip breaks off before its end' : `the gzip is damaged: ${message}`)
  }
  return new SourceFault('unreadable-file', message)
}
