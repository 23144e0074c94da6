// A DuckDB database: rows and checkpoint go in by one transaction, so that a run killed at any moment has both or neither.
import { rm } from 'node:fs/promises'
import type { DuckDBAppender, DuckDBConnection, DuckDBInstance, DuckDBType } from '@duckdb/node-api'
import { ArchiveError, loadOptional } from '../optional.ts'
import { type ColumnType, sqlType } from '../tables/column.ts'
import { rowsOf, TABLE_NAMES, TABLES, type TableName } from '../tables/tables.ts'
import { exists, inTheWay, otherRun } from './checked-files.ts'
import { appendCell } from './duckdb-value.ts'
import type { Checkpoint, Sink, SinkOptions } from './sink.ts'

export interface DuckDBSink extends Sink {
  readonly connection: DuckDBConnection
}

const RUN = 'pinkslip_run'
/** The workers have the cores and most of the memory. */
const SETTINGS = { threads: '1', memory_limit: '256MB', preserve_insertion_order: 'true' }

/** Opens a database file, its tables made where it is new. */
export async function openDuckDB({ out, resume, force, start }: SinkOptions): Promise<DuckDBSink> {
  const duckdb = await loadOptional('@duckdb/node-api', () => import('@duckdb/node-api'))
  if (await exists(out)) {
    if (!resume && !force) throw inTheWay(out)
    if (!resume) for (const file of [out, `${out}.wal`]) await rm(file, { force: true })
  }
  const instance = await duckdb.DuckDBInstance.create(out, SETTINGS)
  const connection = await instance.connect()
  try {
    return await sinkOf({ instance, connection, begin: await beginning(connection, out, start), duckdb })
  } catch (error) {
    connection.closeSync()
    instance.closeSync()
    throw error
  }
}

interface Opened {
  readonly instance: DuckDBInstance
  readonly connection: DuckDBConnection
  readonly begin: Checkpoint
  readonly duckdb: typeof import('@duckdb/node-api')
}

interface OpenTable {
  readonly appender: DuckDBAppender
  readonly columns: readonly { readonly type: ColumnType; readonly duckType: DuckDBType }[]
}

async function sinkOf({ instance, connection, begin, duckdb }: Opened): Promise<DuckDBSink> {
  const appenders = new Map<TableName, OpenTable>()
  if (!begin.done) {
    await connection.run('BEGIN')
    for (const table of TABLE_NAMES) {
      const appender = await connection.createAppender(table)
      appenders.set(table, { appender, columns: TABLES[table].map(({ type }, index) => ({ type, duckType: appender.columnType(index) })) })
    }
  }
  const commit = async (checkpoint: Checkpoint): Promise<void> => {
    for (const { appender } of appenders.values()) appender.flushSync() // articles come first in TABLE_NAMES, as their foreign keys want it
    await connection.run(`UPDATE ${RUN} SET checkpoint = $1`, [JSON.stringify(checkpoint)])
    await connection.run('COMMIT')
    await connection.run('BEGIN')
  }
  let open = true
  const close = async (): Promise<void> => {
    if (!open) return
    open = false
    appenders.clear()
    connection.closeSync()
    instance.closeSync()
  }
  return {
    connection,
    begin,
    brief: false,
    write: async (outcomes) => {
      const rows = rowsOf(outcomes)
      for (const [table, { appender, columns }] of appenders) {
        for (const row of rows[table]) {
          for (const [index, { type, duckType }] of columns.entries()) appendCell(duckdb, appender, row[index], type, duckType)
          appender.endRow()
        }
      }
    },
    commit,
    finish: async (checkpoint) => {
      if (begin.done) return
      await commit({ ...checkpoint, done: true })
      await connection.run('COMMIT')
      await connection.run('CHECKPOINT')
    },
    close,
  }
}

/** The checkpoint in the database; a new database gets its tables first. */
async function beginning(connection: DuckDBConnection, out: string, start: Checkpoint): Promise<Checkpoint> {
  const known = (await connection.runAndReadAll('SELECT table_name FROM information_schema.tables')).getRowsJS().flat()
  if (known.includes(RUN)) {
    const [[text] = []] = (await connection.runAndReadAll(`SELECT checkpoint FROM ${RUN}`)).getRowsJS()
    const stored = JSON.parse(String(text)) as Checkpoint
    if (stored.run !== start.run && !stored.done) throw otherRun(out)
    return stored
  }
  if (known.length > 0) throw new ArchiveError('cannot-resume', `${out} is a database of something else; --force writes it anew`)
  await connection.run('BEGIN')
  for (const table of TABLE_NAMES) await connection.run(createTable(table))
  await connection.run(`CREATE TABLE ${RUN} (checkpoint VARCHAR NOT NULL)`)
  await connection.run(`INSERT INTO ${RUN} VALUES ($1)`, [JSON.stringify(start)])
  await connection.run('COMMIT')
  return start
}

function createTable(table: TableName): string {
  const columns = TABLES[table].map(({ name, type }, index) => {
    const key = index > 0 ? '' : table === 'articles' ? ' PRIMARY KEY' : ' REFERENCES articles(article_id)'
    return `"${name}" ${sqlType(type)}${key}`
  })
  return `CREATE TABLE ${table} (${columns.join(', ')})`
}
