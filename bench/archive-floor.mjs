// The floor of bench/archive.ts: every second line of a file read, parsed and gated, and nothing else. Usage: archive-floor.mjs FILE 0|1
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { mentionsLayoff } from '../dist/index.js'

const [file, part] = process.argv.slice(2)
let line = 0
let mentioning = 0
for await (const text of createInterface({ input: createReadStream(file, { highWaterMark: 256 * 1024 }) })) {
  if (line++ % 2 === Number(part) && mentionsLayoff(JSON.parse(text).text)) mentioning++
}
if (mentioning === 0) throw new Error('the gate let nothing pass')
