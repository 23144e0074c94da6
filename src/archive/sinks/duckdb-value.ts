// Values of a record as DuckDB takes them.
import type { DuckDBValue } from '@duckdb/node-api'
import type { ColumnType } from '../tables/column.ts'

type DuckDB = typeof import('@duckdb/node-api')
const DAY = 86_400_000

/** One cell, lists and structures included. */
export function duckDBValue(duckdb: DuckDB, value: unknown, type: ColumnType): DuckDBValue {
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
