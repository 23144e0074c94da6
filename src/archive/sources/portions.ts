// All the files of an archive as one stream of portions, from any position on.
import type { Portion } from '../portion.ts'
import { dropItems } from '../portion.ts'
import type { Position } from '../position.ts'
import { readBytes, SourceFault } from './bytes.ts'
import { readCsv } from './csv.ts'
import { readJson } from './json.ts'
import { readLines } from './lines.ts'
import type { Form, SourceFile } from './source-file.ts'
import { readWarc } from './warc.ts'
import { readWhole } from './whole.ts'

export interface Placed {
  readonly portion: Portion
  /** Where a run stands when this portion is done. */
  readonly end: Position
}

const READERS: Readonly<Record<Form, (source: string, chunks: AsyncGenerator<Uint8Array>) => AsyncGenerator<Portion>>> = {
  text: (source, chunks) => readWhole({ source, kind: 'text', chunks }),
  html: (source, chunks) => readWhole({ source, kind: 'html', chunks }),
  json: readJson,
  jsonl: readLines,
  csv: readCsv,
  warc: readWarc,
}

/** Reads files in their order; a file that cannot be read, or not to its end, is a problem and the next one is opened. */
export async function* readPortions(files: readonly SourceFile[], from: Position, onRead: (bytes: number) => void): AsyncGenerator<Placed> {
  let items = from.items
  for (const [offset, file] of files.slice(from.file).entries()) {
    const index = from.file + offset
    let toSkip = offset === 0 ? from.within : 0
    let within = toSkip
    for await (const portion of readFile(file, onRead)) {
      const left = dropItems(portion, toSkip)
      toSkip = Math.max(0, toSkip - portion.items)
      if (!left) continue
      items += left.items
      within += left.items
      yield { portion: left, end: { items, file: index, within } }
    }
  }
}

async function* readFile(file: SourceFile, onRead: (bytes: number) => void): AsyncGenerator<Portion> {
  try {
    yield* READERS[file.form](file.path, readBytes(file, onRead))
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error
    yield { form: 'problem', problem: { source: file.path, line: null, id: null, code: error.code, message: error.message }, items: 1 }
  }
}
