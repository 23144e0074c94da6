// `pinkslip stream`: one line of JSONL on standard input, one on standard output, in order, until the input ends.
import { once } from 'node:events'
import type { FieldMapping } from '../archive/index.ts'

export interface StreamArguments {
  readonly textField?: string
  readonly titleField?: string
  readonly dateField?: string
  readonly urlField?: string
  readonly idField?: string
  readonly all?: boolean
}

/** Runs the command; a line that is at fault gets an answer like any other. */
export async function stream(given: StreamArguments): Promise<void> {
  const { streamLines } = await import('../archive/index.ts')
  const fields: FieldMapping = { text: given.textField, title: given.titleField, date: given.dateField, url: given.urlField, id: given.idField }
  for await (const answers of streamLines(process.stdin, { fields, all: given.all })) {
    if (!process.stdout.writable) return // the reader has gone
    if (!process.stdout.write(answers)) await once(process.stdout, 'drain')
  }
}
