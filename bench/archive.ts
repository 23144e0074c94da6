// npm run bench:archive [-- --articles 200000] [--gate]: rate and memory of `pinkslip archive` on an archive made from the fixtures, 3 % of it layoffs.
import { execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildCommand } from '../test/archive/command.ts'
import { madeUpArticles } from './made-up-archive.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '200000' },
    small: { type: 'string' },
    forms: { type: 'string', default: 'jsonl,duckdb' },
    gate: { type: 'boolean', default: false },
  },
})
const ARTICLES = Number(values.articles)
const SMALL = Number(values.small ?? Math.round(ARTICLES / 10))
const folder = mkdtempSync(path.join(tmpdir(), 'pinkslip-bench-'))

interface Measured {
  readonly seconds: number
  /** Peak resident memory in MB. */
  readonly memory: number
  /** Seconds of processor time of all threads. */
  readonly processor: number
}

/** Runs a program under GNU time where there is one, else asks /proc for its peak. */
async function measure(args: readonly string[]): Promise<Measured> {
  const started = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  let memory = 0
  let ticks = 0
  const timer = setInterval(() => {
    try {
      const status = execFileSync('cat', [`/proc/${child.pid}/status`, `/proc/${child.pid}/stat`], { encoding: 'utf8' })
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024)
      const fields = /\) (.*)$/mu.exec(status)?.[1]?.split(' ') ?? []
      ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
    } catch {
      // it has just ended
    }
  }, 100)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return { seconds: (performance.now() - started) / 1000, memory, processor: ticks / 100 }
}

function makeArchive(name: string, count: number): string {
  const file = path.join(folder, name)
  const handle = openSync(file, 'w')
  let lines: string[] = []
  for (const article of madeUpArticles(count)) {
    lines.push(JSON.stringify(article))
    if (lines.length < 2000) continue
    writeSync(handle, `${lines.join('\n')}\n`)
    lines = []
  }
  if (lines.length > 0) writeSync(handle, `${lines.join('\n')}\n`)
  closeSync(handle)
  return file
}

function tell(what: string, { seconds, memory, processor }: Measured, articles: number): void {
  const rate = Math.round(articles / seconds)
  const perCore = processor > 0 ? `${Math.round(articles / processor)} per second of processor time, ` : ''
  console.log(`${what.padEnd(48)} ${String(rate).padStart(7)} articles a second (${perCore}${seconds.toFixed(1)} s), peak ${Math.round(memory)} MB`)
}

/** What any processing costs: the same file read by two processes, half each, every line parsed and gated. */
async function floor(half: string, file: string): Promise<Measured> {
  const both = await Promise.all([0, 1].map((part) => measure([half, file, String(part)])))
  return {
    seconds: Math.max(...both.map(({ seconds }) => seconds)),
    memory: both.reduce((sum, { memory }) => sum + memory, 0),
    processor: both.reduce((sum, { processor }) => sum + processor, 0),
  }
}

async function main(): Promise<void> {
  const command = await buildCommand({ 'archive-floor': path.join(import.meta.dirname, 'archive-floor.ts') })
  try {
    await compare(command.main, path.join(path.dirname(command.main), '../archive-floor.cjs'))
  } finally {
    command.remove()
  }
}

async function compare(program: string, half: string): Promise<void> {
  const run = (file: string, form: string, workers: number, index: number): Promise<Measured> =>
    measure([program, 'archive', file, '--out', path.join(folder, `out-${index}.${form}`), '--quiet', '--workers', String(workers)])
  const file = makeArchive('archive.jsonl', ARTICLES)
  const small = makeArchive('small.jsonl', SMALL)
  console.log(
    `${ARTICLES} articles, ${Math.round(statSync(file).size / 2 ** 20)} MB; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} before the first run`,
  )
  console.log('(rates by the clock mean little where other programs share the cores; processor time is steadier)')
  if (values.gate) {
    await compareGate(program, half, file)
    return
  }
  const one = await run(file, 'jsonl', 1, 1)
  tell('JSONL to JSONL, one worker', one, ARTICLES)
  const two = await run(file, 'jsonl', 2, 2)
  tell('JSONL to JSONL, two workers', two, ARTICLES)
  const little = await run(small, 'jsonl', 2, 3)
  tell(`the same for ${SMALL} articles`, little, SMALL)
  const base = await compareGate(program, half, file)
  for (const [index, form] of values.forms
    .split(',')
    .filter((each) => each !== 'jsonl' && each !== '')
    .entries()) {
    tell(`JSONL to ${form}, two workers`, await run(file, form, 2, 4 + index), ARTICLES)
  }
  console.log(`two workers to one: ${(one.seconds / two.seconds).toFixed(2)} times (wanted: 1.7)`)
  console.log(
    `to the floor: ${((base.seconds / two.seconds) * 100).toFixed(0)} % of its rate by the clock, ${((base.processor / two.processor) * 100).toFixed(0)} % by processor time (wanted: 50 %)`,
  )
  console.log(
    `memory: ${Math.round(two.memory)} MB (wanted: under 500), ${((two.memory / little.memory - 1) * 100).toFixed(0)} % more than for ${SMALL} articles (wanted: within 15 %)`,
  )
}

/** What is left of the rate where nothing is extracted: the cost of the pool, the order, the reading. */
async function compareGate(program: string, half: string, file: string): Promise<Measured> {
  const dry = await measure([program, 'archive', file, '--dry-run', '--quiet', '--workers', '2'])
  tell('reading and gate alone (--dry-run), two workers', dry, ARTICLES)
  const base = await floor(half, file)
  tell('two processes: read, JSON.parse, mentionsLayoff', base, ARTICLES)
  return base
}

void main()
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }))
