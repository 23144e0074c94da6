// Where the tables lie when each is a file: the events under the name that was asked for, the others beside them.
import path from 'node:path'
import { TABLE_NAMES, type TableName } from '../tables/tables.ts'

/** `layoffs.csv` and "people" give `layoffs.people.csv`. */
export function besides(out: string, table: string): string {
  const { dir, name, ext } = path.parse(out)
  return path.join(dir, `${name}.${table}${ext}`)
}

/** The file of every table. */
export function tableFiles(out: string): Readonly<Record<TableName, string>> {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, table === 'events' ? out : besides(out, table)])) as Record<TableName, string>
}
