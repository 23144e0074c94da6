// npm run test:spark: examples/spark/layoffs.py on real Spark, with a process that is killed under way, compared with `pinkslip archive` on the same files.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { madeUpArticles } from '../../bench/made-up-archive.ts'
import { buildCommand } from '../archive/command.ts'
import { ROOT } from '../archive/places.ts'

const ENVIRONMENT = process.env['PINKSLIP_SPARK_ENVIRONMENT'] ?? path.join(homedir(), '.cache/pinkslip-spark')
const FILES = 3
const ARTICLES = 120

/** Runs a program; throws with its last words where it fails. */
function call(program: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...extra }, maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`${program} ${args[0]} ended with ${status ?? error?.message}\n${stderr?.slice(-4000)}`)
  return stdout
}

/** Python with PySpark, installed once. */
function findPython(): string {
  const python = path.join(ENVIRONMENT, 'bin/python')
  if (!existsSync(python)) call('python3', ['-m', 'venv', ENVIRONMENT])
  call(python, ['-m', 'pip', 'install', '--quiet', '--requirement', path.join(ROOT, 'examples/spark/requirements.txt')])
  return python
}

function writeInput(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const articles = [...madeUpArticles(FILES * ARTICLES, 0.1)]
  for (let file = 0; file < FILES; file++) {
    const lines = articles.slice(file * ARTICLES, (file + 1) * ARTICLES).map((article) => JSON.stringify(article))
    lines.splice(50, 0, '{"id": "broken", "text": "It breaks', '{"id": "empty", "text": ""}')
    writeFileSync(path.join(folder, `part-${file}.jsonl.gz`), gzipSync(`${lines.join('\n')}\n`))
  }
}

/** A command that reads a little and is killed when it is first called, and does its work after that. */
function writeFragile(folder: string, main: string): string {
  const file = path.join(folder, 'fragile.sh')
  writeFileSync(
    file,
    `#!/bin/sh\nif mkdir '${folder}/killed' 2>/dev/null; then head -n 20 >/dev/null; kill -9 $$; fi\nexec '${process.execPath}' '${main}' stream\n`,
  )
  chmodSync(file, 0o755)
  return file
}

async function query(sql: string, database = ':memory:'): Promise<readonly string[]> {
  const instance = await DuckDBInstance.create(database)
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(sql)).getRowsJson().map((row) => JSON.stringify(row))
  connection.closeSync()
  instance.closeSync()
  return rows
}

function compare(what: string, spark: readonly string[], own: readonly string[]): void {
  const same = spark.length > 0 && JSON.stringify(spark) === JSON.stringify(own)
  console.log(`${what}: ${spark.length} rows by Spark, ${own.length} by pinkslip archive: ${same ? 'the same' : 'DIFFERENT'}`)
  if (!same) throw new Error(`${what} differ; first of Spark ${spark[0]}, of pinkslip ${own[0]}`)
}

async function main(): Promise<void> {
  const python = findPython()
  const command = await buildCommand()
  const folder = mkdtempSync(path.join(tmpdir(), 'pinkslip-spark-'))
  try {
    const input = path.join(folder, 'in')
    writeInput(input)
    const output = path.join(folder, 'out')
    const fragile = writeFragile(folder, command.main)
    const job = path.join(ROOT, 'examples/spark/layoffs.py')
    call(python, [job, input, output, '--pinkslip', fragile, '--master', 'local[2,4]'], { PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' })
    if (!existsSync(path.join(folder, 'killed'))) throw new Error('no process was killed, so nothing was recomputed')

    const own = path.join(folder, 'own.duckdb')
    call(process.execPath, [command.main, 'archive', input, '--out', own, '--quiet', '--workers', '2'])
    compare(
      'events',
      await query(
        `SELECT article_id, kind, id, employer, headcount.min, status, announced."from", evidence[1], confidence FROM '${output}/events/*.parquet' ORDER BY ALL`,
      ),
      await query(
        'SELECT a.id, e.kind, e.id, e.employer_name, e.headcount_min, e.status, e.announced_from, e.evidence[1]."text", e.confidence FROM events e JOIN articles a USING (article_id) ORDER BY ALL',
        own,
      ),
    )
    compare('problems', await query(`SELECT code FROM '${output}/problems/*.parquet' ORDER BY ALL`), await query('SELECT code FROM problems ORDER BY ALL', own))
    console.log(
      `${await query(`SELECT count(*) FROM '${output}/records/*.parquet'`)} answers to ${FILES * (ARTICLES + 2)} lines; a killed process was recomputed`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
    command.remove()
  }
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
