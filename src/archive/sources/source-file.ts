// The files of an archive, found from paths, folders and globs, always in the same order.
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { ArchiveError } from '../optional.ts'

export const FORMS = ['text', 'html', 'json', 'jsonl', 'csv', 'warc'] as const
export type Form = (typeof FORMS)[number]

export interface SourceFile {
  /** As given; "-" is standard input. */
  readonly path: string
  readonly form: Form
  /** Bytes on disk; null for standard input and pipes. */
  readonly size: number | null
}

const ENDINGS: Readonly<Record<string, Form>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  warc: 'warc',
}
const IN_FOLDERS = `**/*.{${Object.keys(ENDINGS).join(',')},${Object.keys(ENDINGS)
  .map((ending) => `${ending}.gz`)
  .join(',')}}`

/** The form that a file's ending tells, gzipped or not. */
export function formOf(name: string): Form | null {
  return ENDINGS[/\.([a-z]+)(?:\.gz)?$/iu.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null
}

/** Expands paths in their order; the files of a folder or a glob are sorted by code unit. `form` overrules the endings. */
export async function findSourceFiles(paths: readonly string[], form: Form | null): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = []
  for (const given of paths) {
    if (given === '-') {
      files.push({ path: '-', form: form ?? 'jsonl', size: null })
      continue
    }
    const found = await expand(given)
    for (const each of found) files.push(await describe(each, form))
  }
  return files
}

async function expand(given: string): Promise<readonly string[]> {
  const known = await stat(given).catch(() => null)
  if (known && !known.isDirectory()) return [given]
  const found = known
    ? (await glob(IN_FOLDERS, { cwd: given, caseSensitiveMatch: false, expandDirectories: false })).map((name) => path.posix.join(given, name))
    : await glob(given, { expandDirectories: false, absolute: path.isAbsolute(given) })
  if (found.length === 0) throw new ArchiveError('no-such-source', known ? `no article files in the folder ${given}` : `no such file: ${given}`)
  return found.sort()
}

async function describe(file: string, form: Form | null): Promise<SourceFile> {
  const told = form ?? formOf(file)
  if (told === null) {
    throw new ArchiveError('no-such-source', `cannot tell what ${file} holds by its ending; expected one of ${Object.keys(ENDINGS).join(', ')} (or their .gz)`)
  }
  const { size } = await stat(file)
  return { path: file, form: told, size: size === 0 ? null : size }
}
