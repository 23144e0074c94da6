// Lines of JSON, cut at line ends and otherwise left alone: decoding and parsing are for the workers.
import type { Portion } from '../portion.ts'

const NEWLINE = 10
/** A line longer than this is passed over, so that a file without line ends does not fill the memory. */
export const LONGEST_LINE = 32 * 1024 * 1024

/** Portions of whole lines, each about as large as the chunk that it came in. */
export async function* readLines(source: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Portion> {
  let line = 1
  let rest: Uint8Array[] = []
  let waiting = 0
  let passingOver = false
  for await (const chunk of chunks) {
    const last = chunk.lastIndexOf(NEWLINE)
    if (last < 0) {
      if (passingOver) continue
      rest.push(chunk)
      waiting += chunk.length
      if (waiting > LONGEST_LINE) {
        passingOver = true
        rest = []
      }
      continue
    }
    let body: Uint8Array
    if (passingOver) {
      yield tooLong(source, line++)
      passingOver = false
      body = chunk.subarray(chunk.indexOf(NEWLINE) + 1, last + 1)
    } else body = rest.length === 0 ? chunk.subarray(0, last + 1) : Buffer.concat([...rest, chunk.subarray(0, last + 1)])
    const items = countLines(body)
    if (items > 0) yield { form: 'lines', source, line, bytes: body, items }
    line += items
    rest = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : []
    waiting = chunk.length - last - 1
  }
  if (passingOver) yield tooLong(source, line)
  else if (waiting > 0) yield { form: 'lines', source, line, bytes: Buffer.concat(rest), items: 1 }
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

function tooLong(source: string, line: number): Portion {
  const message = `the line is longer than ${LONGEST_LINE / 1024 / 1024} MB`
  return { form: 'problem', problem: { source, line, id: null, code: 'too-long', message }, items: 1 }
}
