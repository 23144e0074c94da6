// CSV by csv-stringify, a file for each table; a cell that a spreadsheet would run as a formula is defused.
import { stringify } from 'csv-stringify/sync'
import { rowsOf, TABLE_NAMES, TABLES, type TableName } from '../tables/tables.ts'
import { openFiles } from './checked-files.ts'
import type { Sink, SinkOptions } from './sink.ts'
import { tableFiles } from './table-files.ts'

/** Opens `layoffs.csv` (the events), `layoffs.articles.csv`, `layoffs.headcounts.csv` and so on. */
export async function openCsv(options: SinkOptions): Promise<Sink> {
  const paths = tableFiles(options.out)
  const tableOf = new Map(TABLE_NAMES.map((table): [string, TableName] => [paths[table], table]))
  const heading = (file: string): string => {
    const table = tableOf.get(file)
    return table ? stringify([TABLES[table].map(({ name }) => name)]) : ''
  }
  const files = await openFiles([...tableOf.keys()], options, heading)
  return {
    begin: files.begin,
    brief: false,
    write: async (outcomes) => {
      const rows = rowsOf(outcomes)
      for (const table of TABLE_NAMES) {
        if (rows[table].length > 0)
          await files.append(
            paths[table],
            stringify(
              rows[table].map((row) => row.map(cellOf)),
              { escape_formulas: true },
            ),
          )
      }
    },
    commit: files.commit,
    finish: files.finish,
    close: files.close,
  }
}

/** Lists of words are joined by "; ", lists of objects written as JSON. */
function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('; ')
  return JSON.stringify(value)
}
