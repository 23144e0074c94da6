// The floor of bench/archive.ts: one half of a file read, every line parsed and gated, and nothing else. Usage: archive-floor FILE 0|1
import { createReadStream, statSync } from 'node:fs'
import { mentionsLayoff } from '../src/index.ts'

const [file = '', part = '0'] = process.argv.slice(2)
const middle = Math.floor(statSync(file).size / 2)

async function main(): Promise<void> {
  let rest: Buffer = Buffer.alloc(0)
  let mentioning = 0
  const range = part === '0' ? { end: middle } : { start: middle + 1 }
  for await (const chunk of createReadStream(file, { ...range, highWaterMark: 256 * 1024 })) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk])
    const end = bytes.lastIndexOf(10) + 1
    rest = bytes.subarray(end)
    for (const line of bytes.toString('utf8', 0, end).split('\n')) {
      if (line.startsWith('{') && line.endsWith('}') && mentionsLayoff(JSON.parse(line).text)) mentioning++
    }
  }
  if (mentioning === 0) throw new Error('the gate let nothing pass')
}

void main()
