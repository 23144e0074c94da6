// CSV and TSV by csv-parse, row by row; a row that cannot be read is one problem and the next one is read.
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Portion } from '../portion.ts'
import { decodeCell } from '../reading/decode.ts'

const LONGEST_ROW = 16 * 1024 * 1024
const DELIMITERS = [',', ';', '\t', '|']

/** Portions of one row each, under the names of the first row. Cells stay bytes (as latin1) until a worker decodes them. */
export async function* readCsv(source: string, chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Portion> {
  const first = await chunks.next()
  if (first.done) return
  const faults: Portion[] = []
  const parser = parse({
    columns: (header: readonly string[]) => header.map((name, index) => decodeCell(name).text.trim() || `column_${index + 1}`),
    delimiter: delimiterOf(first.value),
    encoding: 'latin1',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    info: true,
    max_record_size: LONGEST_ROW,
    on_skip: (error) => {
      faults.push(fault(source, error))
      return undefined
    },
  })
  const input = Readable.from(joined(first.value, chunks), { objectMode: false })
  input.on('error', (error) => parser.destroy(error))
  input.pipe(parser)
  let line = 2
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Readonly<Record<string, string>>; info: { lines: number } }>) {
      yield* faults.splice(0)
      yield { form: 'row', source, line, row: record, latin1: true, items: 1 }
      line = info.lines + 1
    }
    yield* faults.splice(0)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield* faults.splice(0)
    yield fault(source, error)
  } finally {
    input.destroy()
    parser.destroy()
  }
}

/** The delimiter that stands most often in the first line. */
function delimiterOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(10)
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, end < 0 ? bytes.length : end)).replace(/"[^"]*"/gu, '')
  const count = (delimiter: string): number => header.split(delimiter).length
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best))
}

async function* joined(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

function fault(source: string, error: CsvError | undefined): Portion {
  const line = typeof error?.['lines'] === 'number' ? error['lines'] : null
  return { form: 'problem', problem: { source, line, id: null, code: 'malformed-csv', message: error?.message ?? 'the row cannot be read' }, items: 1 }
}
