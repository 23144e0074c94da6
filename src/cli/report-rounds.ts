// Reads the main events of an archive: from JSON lines, or from a DuckDB file.
import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { LayoffEvent, LayoffRecord } from '../index.ts'
import type { ReportRound } from '../view/index.ts'
import { CommandProblem } from './command-problem.ts'

export interface ArchivedRound extends ReportRound {
  /** The archive's id of the article. */
  readonly id: string | null
}

type Quantity = NonNullable<LayoffEvent['headcount']>
type Row = Readonly<Record<string, string | number | bigint | boolean | null>>

const QUERY = `SELECT a.id, a.source, a.title, a.url, CAST(a.published_at AS VARCHAR) AS published, e.employer_name AS employer,
  e.headcount_min, e.headcount_max, e.headcount_precision, e.share_min, e.share_max, e.share_precision, e.status, e.confidence,
  CAST(e.announced_from AS VARCHAR) AS announced, CAST(e.effective_from AS VARCHAR) AS effective,
  array_to_string(e.reasons, ';') AS reasons, e.evidence[1].text AS evidence
  FROM events e JOIN articles a USING (article_id) WHERE e.kind = 'main' ORDER BY e.article_id`

/** The main event of each article. Throws a `CommandProblem` where the file is not what it should be. */
export async function readRounds(file: string): Promise<readonly ArchivedRound[]> {
  if (!existsSync(file)) throw new CommandProblem(1, `cannot read ${file}: no such file`)
  return /\.(?:duckdb|db)$/iu.test(file) ? readDuckDB(file) : readLines(file)
}

async function readLines(file: string): Promise<readonly ArchivedRound[]> {
  const rounds: ArchivedRound[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const round = readLine(line)
    if (round === 'not-a-record')
      throw new CommandProblem(1, `${file}:${number}: expected a record of pinkslip, or { "record": … } as pinkslip archive writes it`)
    if (round) rounds.push(round)
  }
  return rounds
}

function readLine(line: string): ArchivedRound | null | 'not-a-record' {
  let entry: unknown
  try {
    entry = JSON.parse(line.replace(/^\ufeff/u, ''))
  } catch {
    return 'not-a-record'
  }
  if (typeof entry !== 'object' || entry === null) return 'not-a-record'
  if ('event_kind' in entry) return rowRound(entry as Row)
  const { id = null, source = null, record = entry } = entry as { id?: string | null; source?: string | null; record?: LayoffRecord }
  if (typeof record !== 'object' || record === null || !('event' in record)) return 'not-a-record'
  const { event, article } = record as LayoffRecord
  if (!event) return null
  return {
    id,
    source,
    employer: event.employer?.name ?? null,
    headcount: event.headcount,
    share: event.share,
    status: event.status,
    day: event.announced?.from ?? article.publishedAt ?? event.effective?.from ?? null,
    reasons: event.reasons,
    evidence: event.evidence[0]?.text ?? '',
    confidence: event.confidence,
    title: article.title,
    url: article.url,
    view: null,
  }
}

/** A row as `toRows` gives it. */
function rowRound(row: Row): ArchivedRound | null {
  if (row['event_kind'] !== 'main') return null
  return fromRow(
    { ...row, title: row['article_title'] ?? null, url: row['article_url'] ?? null, published: row['article_published'] ?? null },
    {
      announced: text(row['announced_from']),
      effective: text(row['effective_from']),
      separator: '; ',
    },
  )
}

async function readDuckDB(file: string): Promise<readonly ArchivedRound[]> {
  const duckdb = await import('@duckdb/node-api').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') throw error
    throw new CommandProblem(1, 'reading DuckDB files needs a package that is not installed: npm install @duckdb/node-api')
  })
  try {
    const instance = await duckdb.DuckDBInstance.create(file, { access_mode: 'READ_ONLY' })
    const connection = await instance.connect()
    try {
      const rows = (await connection.runAndReadAll(QUERY)).getRowObjectsJS() as unknown as readonly Row[]
      return rows.map((row) => fromRow(row, { announced: text(row['announced']), effective: text(row['effective']), separator: ';' }))
    } finally {
      connection.closeSync()
      instance.closeSync()
    }
  } catch (error) {
    throw new CommandProblem(1, `cannot read ${file}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`)
  }
}

function fromRow(
  row: Row,
  { announced, effective, separator }: { readonly announced: string | null; readonly effective: string | null; readonly separator: string },
): ArchivedRound {
  const reasons = text(row['reasons'])
  return {
    id: text(row['id']),
    source: text(row['source']),
    employer: text(row['employer']),
    headcount: quantity(row, 'headcount'),
    share: quantity(row, 'share'),
    status: text(row['status']) ?? '',
    day: announced ?? text(row['published']) ?? effective,
    reasons: reasons ? reasons.split(separator) : [],
    evidence: text(row['evidence']) ?? '',
    confidence: Number(row['confidence'] ?? 0),
    title: text(row['title']),
    url: text(row['url']),
    view: null,
  }
}

function quantity(row: Row, name: string): Quantity | null {
  const precision = text(row[`${name}_precision`])
  if (!precision) return null
  const bound = (which: string): number | null =>
    row[`${name}_${which}`] === null || row[`${name}_${which}`] === undefined ? null : Number(row[`${name}_${which}`])
  return { min: bound('min'), max: bound('max'), precision: precision as Quantity['precision'] }
}

function text(value: Row[string] | undefined): string | null {
  return value === null || value === undefined || value === '' ? null : String(value)
}
