// A run that is killed again and again at random moments, and what it leaves compared with a run that nobody disturbs.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { madeUpArticles } from '../../bench/made-up-archive.ts'
import { TABLES } from '../../src/archive/index.ts'
import { type Command, run } from './command.ts'

export interface KillPlan {
  readonly command: Command
  readonly folder: string
  readonly ending: 'jsonl' | 'csv' | 'duckdb' | 'parquet'
  readonly articles: number
  readonly kills: number
  /** Numbers from 0 to 1. */
  readonly random: () => number
}

export interface KillResult {
  readonly kills: number
  /** Times that articles of the run before were found and gone on from. */
  readonly undisturbed: Readonly<Record<string, string>>
  readonly disturbed: Readonly<Record<string, string>>
}

/** Runs an archive once undisturbed and once killed; both results as name and content. */
export async function killAgainAndAgain({ command, folder, ending, articles, kills, random }: KillPlan): Promise<KillResult> {
  const input = path.join(folder, 'archive.jsonl')
  writeFileSync(input, writeArticles(articles))
  const runTo = (name: string): string[] => {
    mkdirSync(path.join(folder, name), { recursive: true })
    return ['archive', input, '--out', path.join(folder, name, `out.${ending}`), '--quiet', '--workers', '2', '--commit-every', '0.02']
  }
  const started = performance.now()
  const whole = await run(command, runTo('undisturbed'))
  if (whole.code !== 0) throw new Error(`the undisturbed run ended with ${whole.code}: ${whole.stderr}`)
  const longest = performance.now() - started
  let killed = 0
  for (;;) {
    const after = Math.min(longest, 4000) * random() * 1.1
    const ended = await run(command, [...runTo('disturbed'), '--resume'], killed < kills ? { signal: 'SIGKILL', after } : {})
    if (ended.signal === 'SIGKILL') killed++
    else if (ended.code === 0) break
    else throw new Error(`after ${killed} kills the run ended with ${ended.code}: ${ended.stderr}`)
  }
  return { kills: killed, undisturbed: await contents(path.join(folder, 'undisturbed')), disturbed: await contents(path.join(folder, 'disturbed')) }
}

function writeArticles(count: number): string {
  const lines: string[] = []
  for (const article of madeUpArticles(count, 0.1)) {
    lines.push(JSON.stringify(article))
    if (lines.length % 40 === 0) lines.push('{"id": "broken", "text": "It breaks')
  }
  return `${lines.join('\n')}\n`
}

/** Every file of a folder as text; databases as their rows, in the order in which they lie. */
async function contents(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(folder).sort()) {
    const file = path.join(folder, name)
    if (name.endsWith('.duckdb')) found[name] = await rowsOfDatabase(file)
    else if (name.endsWith('.parquet')) found[name] = await rowsOf(`SELECT * FROM '${file}'`)
    else found[name] = readFileSync(file, 'utf8')
  }
  return found
}

async function rowsOfDatabase(file: string): Promise<string> {
  const tables: string[] = []
  for (const table of Object.keys(TABLES)) tables.push(`${table}\n${await rowsOf(`SELECT * FROM ${table} ORDER BY rowid`, file)}`)
  return tables.join('\n')
}

async function rowsOf(query: string, file = ':memory:'): Promise<string> {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJson()
  connection.closeSync()
  instance.closeSync()
  return rows.map((row) => JSON.stringify(row)).join('\n')
}
