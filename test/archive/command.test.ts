// `pinkslip archive` and `pinkslip stream` as a person or another program uses them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madeUpArticles } from '../../bench/made-up-archive.ts'
import { buildCommand, type Command, run } from './command.ts'
import { fixture, newFolder, ROOT } from './places.ts'

const folder = newFolder()
let command: Command
beforeAll(async () => {
  command = await buildCommand()
}, 120_000)
afterAll(() => command.remove())

const archive = (...args: readonly string[]) => run(command, ['archive', ...args, '--workers', '1'], { cwd: ROOT })
const place = (name: string): string => path.join(folder, name)

async function query(file: string, sql: string): Promise<unknown> {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(sql)).getRowsJson()
  connection.closeSync()
  instance.closeSync()
  return rows
}

describe('pinkslip archive', { timeout: 120_000 }, () => {
  test('writes records as JSONL, and the problems beside them', async () => {
    const out = place('news.jsonl')
    const { code, stderr } = await archive('fixtures/archives', '--out', out)
    const records = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({ id, record }) => [path.basename(id), record.event?.headcount?.min ?? null])).toEqual([
      ['halden-steel?ref=home', 310],
      ['brel', 40],
      ['list.json:1', 12],
      ['news.csv:2', 120],
      ['n-1', 240],
      ['n-5', 35],
      ['note.md', 60],
      ['page.html', 310],
      ['story.txt', 90],
    ])
    expect(
      readFileSync(place('news.problems.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).code),
    ).toEqual(['no-text', 'malformed-json', 'no-text', 'not-an-object', 'unclear-date'])
    expect(existsSync(`${out}.checkpoint.json`)).toBe(false)
    expect([code, stderr.replace(/[\d.,]+ s, [\d.,]+ articles a second/u, 'TIME')]).toEqual([
      0,
      `${[
        'fixtures/archives/list.json: text from "text", title from "title", date from "date", url (none), id (none)',
        'fixtures/archives/news.csv: text from "content", title from "title", date from "published_date", url (none), id (none)',
        'fixtures/archives/news.jsonl: text from "body", title from "headline", date from "pubDate", url from "link", id from "id"',
        '12 articles read, 9 that may mention a layoff, 9 records, 9 events, 5 problems',
        'TIME',
      ].join('\n')}\n`,
    ])
  })

  test('writes a database whose tables hang together', async () => {
    const out = place('news.duckdb')
    expect((await archive('fixtures/archives/news.jsonl', 'fixtures/archives/news.csv', '--out', out, '--quiet')).stderr).toBe('')
    expect(
      await query(
        out,
        'SELECT a.article_id, a.id, a.published_at, e.employer_name, e.headcount_min FROM articles a LEFT JOIN events e USING (article_id) ORDER BY 1',
      ),
    ).toEqual([
      ['1', 'n-1', '2024-02-06', 'Vantor Systems', 240],
      ['2', 'n-2', '2024-02-10', null, null],
      ['7', 'n-5', null, 'Ostia Foods', 35],
      ['8', 'fixtures/archives/news.csv:2', '2024-03-04', 'Northgate', 120],
      ['9', 'fixtures/archives/news.csv:4', '2024-03-05', null, null],
    ])
    expect(await query(out, 'SELECT article_id, line, code FROM problems')).toEqual([
      [null, 4, 'malformed-json'],
      [null, 5, 'no-text'],
      [null, 6, 'not-an-object'],
      ['7', 7, 'unclear-date'],
      [null, 5, 'no-text'],
    ])
    expect(await query(out, 'SELECT evidence[1].start, evidence[1]."text" FROM events WHERE employer_name = \'Ostia Foods\'')).toEqual([
      [0, 'Ostia Foods is laying off 35 employees in Ghent as demand falls, a spokesman said.'],
    ])
    await expect(query(out, 'INSERT INTO events (article_id) VALUES (2000)')).rejects.toThrow(/foreign key/iu)
  })

  test('writes CSV in which no cell is a formula, and Parquet', async () => {
    expect((await archive('fixtures/archives/news.csv', '--out', place('news.csv'), '--quiet')).code).toBe(0)
    expect(readFileSync(place('news.articles.csv'), 'utf8').split('\n').slice(0, 3)).toEqual([
      'article_id,id,source,title,published_at,url,length,mentions_layoff,events',
      '1,fixtures/archives/news.csv:2,fixtures/archives/news.csv,Northgate closes a plant,2024-03-04,,119,true,1',
      "2,fixtures/archives/news.csv:4,fixtures/archives/news.csv,'=1+1,2024-03-05,,83,false,0",
    ])
    expect((await archive('fixtures/archives/news.csv', '--out', place('news.parquet'), '--quiet')).code).toBe(0)
    expect(await query(':memory:', `SELECT article_id, employer_name, headcount_max FROM '${place('news.parquet')}'`)).toEqual([['1', 'Northgate', 120]])
    expect(await query(':memory:', `SELECT title FROM '${place('news.articles.parquet')}'`)).toEqual([['Northgate closes a plant'], ['=1+1']])
    expect(existsSync(place('news.parquet.unfinished.duckdb'))).toBe(false)
  })

  test('refuses to overwrite, unless it is forced; resumes what is complete by doing nothing', async () => {
    const out = place('twice.jsonl')
    writeFileSync(out, 'mine\n')
    const refused = await archive('fixtures/archives/story.txt', '--out', out)
    expect([refused.code, refused.stderr]).toEqual([2, `pinkslip: ${out} exists already: --resume goes on with it, --force writes it anew\n`])
    expect((await archive('fixtures/archives/story.txt', '--out', out, '--resume')).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe('mine\n')
    expect((await archive('fixtures/archives/story.txt', '--out', out, '--force')).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toMatch(/^\{"id":"fixtures/u)
  })

  test('reads standard input, obeys --limit and --strict', async () => {
    const input = readFileSync(fixture('news.jsonl'))
    const limited = await run(command, ['archive', '-', '--out', place('stdin.jsonl'), '--limit', '1', '--workers', '1'], { input })
    expect([limited.code, limited.stderr.split('\n')[0]]).toEqual([0, '1 article read, 1 that may mention a layoff, 1 record, 1 event, 0 problems'])
    expect((await run(command, ['archive', '-', '--out', place('strict.jsonl'), '--strict', '--workers', '1'], { input })).code).toBe(1)
  })

  test('writes nothing when it is dry', async () => {
    const { code, stderr } = await archive('fixtures/archives/news.jsonl', '--dry-run')
    expect(code).toBe(0)
    expect(stderr).toContain('fixtures/archives/news.jsonl:4: ')
    expect(stderr).toContain('3 articles read, 2 that may mention a layoff, 0 records, 0 events, 4 problems')
  })

  test('misuse exits with 2 and says what was expected', async () => {
    const message = async (...args: readonly string[]): Promise<readonly unknown[]> => {
      const { code, stderr } = await archive(...args, '--quiet')
      return [code, stderr]
    }
    expect(await message('fixtures/archives')).toEqual([2, 'pinkslip: expected --out FILE, which may end in .jsonl, .csv, .parquet or .duckdb\n'])
    expect(await message('fixtures/archives', '--out', 'x.xlsx')).toEqual([
      2,
      'pinkslip: out: expected a name that ends in .jsonl, .ndjson, .csv, .parquet, .duckdb, .db, got "x.xlsx"\n',
    ])
    expect(await message('fixtures/nowhere', '--out', place('x.jsonl'))).toEqual([1, 'pinkslip: no such file: fixtures/nowhere\n'])
    expect(await message('fixtures/archives', '--out', place('x.jsonl'), '--since', 'May')).toEqual([
      2,
      'pinkslip: since: expected an ISO day such as 2024-02-07, got "May"\n',
    ])
  })

  test('a disk that is full is said to be full', async () => {
    if (!existsSync('/dev/full')) return
    const { symlinkSync } = await import('node:fs')
    mkdirSync(place('full'), { recursive: true })
    symlinkSync('/dev/full', place('full/out.jsonl'))
    const out = place('full/out.jsonl')
    const { code, stderr } = await archive('fixtures/archives/story.txt', '--out', out, '--force', '--quiet')
    expect([code, stderr]).toEqual([1, `pinkslip: cannot write ${out}: the disk is full\n`])
    expect(JSON.parse(readFileSync(`${out}.checkpoint.json`, 'utf8')).lengths).toEqual({ 'out.jsonl': 0, 'out.problems.jsonl': 0 })
  })

  test('SIGINT ends in good order, and the rest is done by --resume', async () => {
    const input = place('long.jsonl')
    writeFileSync(input, [...madeUpArticles(1500, 0.1)].map((article) => `${JSON.stringify(article)}\n`).join(''))
    const out = place('stopped.jsonl')
    const args = ['archive', input, '--workers', '1', '--out']
    const stopped = await interrupted([...args, out, '--commit-every', '0.05'], `${out}.checkpoint.json`)
    expect(stopped.code).toBe(130)
    expect(stopped.stderr).toMatch(/stopped after [\d,]+ articles, all of them in .*; run the same command with --resume to go on/u)
    const resumed = await run(command, [...args, out, '--resume', '--quiet'])
    expect([resumed.code, resumed.stderr]).toEqual([0, ''])
    const whole = place('whole.jsonl')
    await run(command, [...args, whole, '--quiet'])
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(whole, 'utf8'))
    const other = await run(command, ['archive', input, '--workers', '1', '--out', out, '--all', '--resume'])
    expect(other.code).toBe(0)
  })
})

/** Runs until the first articles are committed, then interrupts. */
async function interrupted(args: readonly string[], checkpoint: string): Promise<{ code: number | null; stderr: string }> {
  const { spawn } = await import('node:child_process')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command.main, ...args])
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    const timer = setInterval(() => {
      if (!existsSync(checkpoint) || JSON.parse(readFileSync(checkpoint, 'utf8')).position.items === 0) return
      clearInterval(timer)
      child.kill('SIGINT')
    }, 20)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({ code, stderr })
    })
  })
}

describe('pinkslip stream', { timeout: 60_000 }, () => {
  test('answers every line by a line, whatever is in it', async () => {
    const lines = [
      '{"id": "s-1", "text": "Northgate is cutting 80 jobs."}',
      '{"id": "s-2", "text": "The kiln was fired twice."}',
      '{"id": "s-3", "text": ',
      '',
      '{"id": "s-5"}',
      '[1]',
      '{"id": "s-7", "text": "Vantor will lay off 12 people.\u2028It is based in Leeds."}',
    ]
    const { code, stdout } = await run(command, ['stream'], { input: lines.join('\n') })
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id, record, problem }) => [id, record?.event?.headcount?.min ?? null, problem?.code ?? null])).toEqual([
      ['s-1', 80, null],
      ['s-2', null, null],
      [null, null, 'malformed-json'],
      [null, null, 'empty-line'],
      ['s-5', null, 'no-text'],
      [null, null, 'not-an-object'],
      ['s-7', 12, null],
    ])
    expect(code).toBe(0)
  })
})
