// A piece of an archive, decoded: the half of reading that the workers do.
import type { Portion, RowPortion, WholePortion } from '../portion.ts'
import { singles } from '../portion.ts'
import { readDay } from './days.ts'
import { type Decoded, decode, decodeCell } from './decode.ts'
import type { FieldMapping } from './fields.ts'
import { declaredCharset, readHtml } from './html.ts'
import { failure, type Place, type Reading, readRow, unclearDate } from './row.ts'

export interface ReadingOptions {
  readonly fields: FieldMapping
  /** Longest text of one article, in characters. */
  readonly maxLength: number
}

const BLANK: Reading = Object.freeze({ article: null, problems: [] })
const strict = new TextDecoder('utf-8', { fatal: true })

/** The readings of a portion, one for each of its items; only a page of HTML has to be waited for. */
export function* readPortion(portion: Portion, options: ReadingOptions): Iterable<Reading | Promise<Reading>> {
  if (portion.form === 'problem') yield { article: null, problems: [portion.problem] }
  else if (portion.form === 'article') yield limited({ article: portion.article, problems: [] }, { source: portion.article.source, line: null }, options)
  else if (portion.form === 'row') yield limited(readCells(portion, options), portion, options)
  else if (portion.form === 'whole') yield readWhole(portion, options)
  else {
    let line = portion.line
    for (const each of decodeLines(portion)) {
      const place = { source: portion.source, line: line++ }
      yield limited(readLine(each, place, options), place, options)
    }
  }
}

function readCells(portion: RowPortion, { fields }: ReadingOptions): Reading {
  if (!portion.latin1) return readRow(portion.row, portion, fields)
  let note: string | null = null
  const row: Record<string, string> = {}
  for (const [name, cell] of Object.entries(portion.row as Readonly<Record<string, string>>)) {
    const decoded = decodeCell(cell)
    row[name] = decoded.text
    note ??= decoded.note
  }
  return noted(readRow(row, portion, fields), note, portion)
}

/** All lines at once where the bytes are sound, which is the rule; else each by itself, so that one bad line is one bad line. */
function decodeLines(portion: Extract<Portion, { form: 'lines' }>): readonly Decoded[] {
  try {
    const lines = strict.decode(portion.bytes).split('\n')
    return lines.slice(0, portion.items).map((text) => ({ text, note: null }))
  } catch {
    return singles(portion).map((each) => (each.form === 'lines' ? decode(each.bytes) : { text: '', note: null }))
  }
}

function readLine({ text, note }: Decoded, place: Place, options: ReadingOptions): Reading {
  if (text === '' || text.trim() === '') return BLANK
  let row: unknown
  try {
    row = JSON.parse(text)
  } catch (error) {
    return failure(place, null, 'malformed-json', error instanceof Error ? error.message : String(error))
  }
  return noted(readRow(row, place, options.fields), note, place)
}

async function readWhole(portion: WholePortion, options: ReadingOptions): Promise<Reading> {
  const place: Place = { source: portion.source, line: null }
  return limited(await readDocument(portion, place, options), place, options)
}

async function readDocument(portion: WholePortion, place: Place, options: ReadingOptions): Promise<Reading> {
  const id = portion.id ?? portion.source
  const { text, note } = decode(portion.bytes, portion.charset ?? (portion.kind === 'html' ? declaredCharset(portion.bytes) : null))
  if (portion.kind === 'json') return noted(readLine({ text, note: null }, place, options), note, place)
  if (portion.kind === 'html') return noted(await readPage(text, portion, place, id), note, place)
  if (text.trim() === '') return failure(place, id, 'no-text', 'the file is empty')
  const title = /\.(?:md|markdown)(?:\.gz)?$/iu.test(portion.source) ? (/^#\s+(.+)$/mu.exec(text)?.[1]?.trim() ?? null) : null
  return noted({ article: { id, text, title, publishedAt: null, url: portion.url, source: portion.source }, problems: [] }, note, place)
}

async function readPage(html: string, portion: WholePortion, place: Place, id: string): Promise<Reading> {
  const page = await readHtml(html, portion.url)
  if (page === null) return failure(place, id, 'no-text', 'the page has no main text')
  const publishedAt = readDay(page.date)
  return {
    article: { id, text: page.text, title: page.title, publishedAt, url: page.url, source: portion.source },
    problems: publishedAt === null ? unclearDate(page.date, place, id) : [],
  }
}

function noted(reading: Reading, note: string | null, place: Place): Reading {
  if (note === null) return reading
  return {
    ...reading,
    problems: [...reading.problems, { source: place.source, line: place.line, id: reading.article?.id ?? null, code: 'not-utf-8', message: note }],
  }
}

function limited(reading: Reading, place: Place, { maxLength }: ReadingOptions): Reading {
  const { article } = reading
  if (article === null || article.text.length <= maxLength) return reading
  return failure(place, article.id, 'too-long', `expected at most ${maxLength} characters, got ${article.text.length}`)
}
