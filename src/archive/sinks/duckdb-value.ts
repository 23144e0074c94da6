// Values of a record as DuckDB takes them.
import type { DuckDBAppender, DuckDBType, DuckDBValue } from '@duckdb/node-api'
import type { ColumnType } from '../tables/column.ts'

type DuckDB = typeof import('@duckdb/node-api')
const DAY = 86_400_000

/** Appends one cell to the row in work; `duckType` is the column's own, asked for once because the asking is dear. */
export function appendCell(duckdb: DuckDB, appender: DuckDBAppender, value: unknown, type: ColumnType, duckType: DuckDBType): void {
  if (value === null || value === undefined) appender.appendNull()
  else if (type === 'VARCHAR') appender.appendVarchar(typeof value === 'string' ? value : JSON.stringify(value))
  else if (type === 'BIGINT') appender.appendBigInt(BigInt(value as number))
  else if (type === 'INTEGER') appender.appendInteger(value as number)
  else if (type === 'DOUBLE') appender.appendDouble(value as number)
  else if (type === 'BOOLEAN') appender.appendBoolean(value as boolean)
  else appender.appendValue(duckDBValue(duckdb, value, type), duckType)
}

function duckDBValue(duckdb: DuckDB, value: unknown, type: ColumnType): DuckDBValue {
  if (value === null || value === undefined) return null
  if (typeof type === 'object') {
    if ('list' in type) return duckdb.listValue((value as readonly unknown[]).map((each) => duckDBValue(duckdb, each, type.list)))
    const entries = Object.entries(type.struct).map(([name, each]) => [name, duckDBValue(duckdb, (value as Readonly<Record<string, unknown>>)[name], each)])
    return duckdb.structValue(Object.fromEntries(entries))
  }
  if (type === 'BIGINT') return BigInt(value as number)
  if (type === 'DATE') return new duckdb.DuckDBDateValue(Date.parse(`${String(value)}T00:00:00Z`) / DAY)
  return type === 'VARCHAR' && typeof value !== 'string' ? JSON.stringify(value) : (value as DuckDBValue)
}
