// Parquet cannot be added to, so the rows are gathered in a DuckDB file beside it, committed as there, and written out at the end.
import { open, rename, rm } from 'node:fs/promises'
import { TABLE_NAMES } from '../tables/tables.ts'
import { exists, inTheWay } from './checked-files.ts'
import { openDuckDB } from './duckdb.ts'
import type { Sink, SinkOptions } from './sink.ts'
import { tableFiles } from './table-files.ts'

/** Opens `layoffs.parquet` (the events), `layoffs.articles.parquet` and so on. */
export async function openParquet(options: SinkOptions): Promise<Sink> {
  const paths = tableFiles(options.out)
  const working = `${options.out}.unfinished.duckdb`
  const begun = await exists(working)
  const existing = (await Promise.all(Object.values(paths).map(async (file) => ((await exists(file)) ? file : null)))).find((file) => file !== null)
  if (!options.resume && !options.force && (existing || begun)) throw inTheWay(existing ?? working)
  if (options.resume && !begun && existing) return complete(options)
  const database = await openDuckDB({ ...options, out: working })
  return {
    ...database,
    finish: async (checkpoint) => {
      await database.commit(checkpoint)
      await database.connection.run('COMMIT')
      for (const table of TABLE_NAMES) {
        const temporary = `${paths[table]}.new`
        await database.connection.run(`COPY ${table} TO '${temporary.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`)
        await synced(temporary)
      }
      for (const table of TABLE_NAMES) await rename(`${paths[table]}.new`, paths[table])
      await database.close()
      for (const file of [working, `${working}.wal`]) await rm(file, { force: true })
    },
  }
}

/** A run of which nothing is left to do: its working file is gone. */
function complete({ start }: SinkOptions): Sink {
  const nothing = async (): Promise<void> => {}
  return { begin: { ...start, done: true }, brief: false, write: nothing, commit: nothing, finish: nothing, close: nothing }
}

async function synced(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}
