// An archive: files that are found when they are first asked for, and read as often as one likes.
import type { ArchiveProblem, Article } from './article.ts'
import { ArchiveError, loadOptional } from './optional.ts'
import { type Position, START } from './position.ts'
import type { FieldChoice, FieldMapping } from './reading/fields.ts'
import { chooseFields } from './reading/fields.ts'
import { readPortion } from './reading/read-portion.ts'
import { type Placed, readPortions } from './sources/portions.ts'
import { FORMS, type Form, findSourceFiles, type SourceFile } from './sources/source-file.ts'

export interface OpenOptions {
  /** Columns of the text, title, date, address and id; those left out are found under their usual names. */
  readonly fields?: FieldMapping | undefined
  /** What the files hold, whatever their endings; standard input is taken for JSONL where this is left out. */
  readonly form?: Form | undefined
  /** Longest text of one article in UTF-16 code units; 1,000,000 where left out. A longer one is a problem. */
  readonly maxLength?: number | undefined
}

/** Articles and problems in the order of the archive; nothing is read before it is asked for. */
export interface Archive extends AsyncIterable<Article | ArchiveProblem> {
  readonly fields: FieldMapping
  readonly maxLength: number
  /** The files, found and put in order. Throws an `ArchiveError` where a path names none. */
  files(): Promise<readonly SourceFile[]>
  /** The columns that the first row of a file is read by; null where it has no rows. */
  choice(file: SourceFile): Promise<FieldChoice | null>
  /** Pieces that are still to be decoded, for the workers. */
  portions(from: Position, onRead: (bytes: number) => void): AsyncIterable<Placed>
}

export const DEFAULT_MAX_LENGTH = 1_000_000

/**
 * Opens files, folders and globs of text, Markdown, HTML, JSON, JSONL, CSV and WARC, any of them gzipped; "-" is standard input.
 *
 * @example
 * for await (const entry of openArchive('news/*.jsonl.gz')) if (!isProblem(entry)) console.log(entry.title)
 */
export function openArchive(paths: string | readonly string[], options: OpenOptions = {}): Archive {
  const { fields = {}, form = null, maxLength = DEFAULT_MAX_LENGTH } = options
  if (form !== null && !FORMS.includes(form)) throw new ArchiveError('invalid-option', `form: expected one of ${FORMS.join(', ')}, got ${JSON.stringify(form)}`)
  const given = typeof paths === 'string' ? [paths] : [...paths]
  let found: Promise<readonly SourceFile[]> | null = null
  const files = (): Promise<readonly SourceFile[]> => {
    found ??= findSourceFiles(given, form).then(withPackages)
    return found
  }
  async function* portions(from: Position, onRead: (bytes: number) => void): AsyncGenerator<Placed> {
    yield* readPortions(await files(), from, onRead)
  }
  async function* entries(): AsyncGenerator<Article | ArchiveProblem> {
    for await (const { portion } of portions(START, () => {})) {
      for (const each of readPortion(portion, { fields, maxLength })) {
        const { article, problems } = await each
        yield* problems
        if (article) yield article
      }
    }
  }
  return { fields, maxLength, files, portions, choice: (file) => firstChoice(file, fields), [Symbol.asyncIterator]: entries }
}

/** Whether what is given was made by `openArchive`. */
export function isArchive(given: object): given is Archive {
  return 'portions' in given && 'files' in given
}

/** Asks for the packages that the files need before the first one is read. */
async function withPackages(files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const forms = new Set(files.map(({ form }) => form))
  if (forms.has('warc')) await loadOptional('warcio', () => import('warcio'))
  if (forms.has('warc') || forms.has('html')) {
    await loadOptional('linkedom', () => import('linkedom'))
    await loadOptional('@mozilla/readability', () => import('@mozilla/readability'))
  }
  return files
}

async function firstChoice(file: SourceFile, fields: FieldMapping): Promise<FieldChoice | null> {
  if (file.path === '-' || !['json', 'jsonl', 'csv'].includes(file.form)) return null
  for await (const { portion } of readPortions([file], START, () => {})) {
    const row = portion.form === 'row' ? portion.row : portion.form === 'lines' ? firstRow(portion.bytes) : null
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return chooseFields(row as Readonly<Record<string, unknown>>, fields)
    if (portion.form !== 'problem') return null
  }
  return null
}

function firstRow(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(bytes.indexOf(10), 0) || bytes.length)))
  } catch {
    return null
  }
}
