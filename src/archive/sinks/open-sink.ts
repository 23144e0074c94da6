// The ending of the output tells its form.
import path from 'node:path'
import { ArchiveError } from '../optional.ts'
import { openCsv } from './csv.ts'
import { openDuckDB } from './duckdb.ts'
import { openJsonl } from './jsonl.ts'
import { openParquet } from './parquet.ts'
import type { Sink, SinkOptions } from './sink.ts'

const SINKS: Readonly<Record<string, (options: SinkOptions) => Promise<Sink>>> = {
  '.jsonl': openJsonl,
  '.ndjson': openJsonl,
  '.csv': openCsv,
  '.parquet': openParquet,
  '.duckdb': openDuckDB,
  '.db': openDuckDB,
}

/** Opens the output; throws an `ArchiveError` where it is in the way, or its ending tells nothing. */
export async function openSink(options: SinkOptions): Promise<Sink> {
  const open = SINKS[path.extname(options.out).toLowerCase()]
  if (!open) throw new ArchiveError('invalid-option', `out: expected a name that ends in ${Object.keys(SINKS).join(', ')}, got ${JSON.stringify(options.out)}`)
  return open(options)
}
