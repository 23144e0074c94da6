// One row of a table or object of JSON, read as an article.
import type { ArchiveProblem, ArchiveProblemCode, Article } from '../article.ts'
import { readDay } from './days.ts'
import { chooseFields, type FieldMapping, fieldOf, type Row } from './fields.ts'

/** What one item of an archive gave: an article or null, and what was wrong with it. */
export interface Reading {
  readonly article: Article | null
  readonly problems: readonly ArchiveProblem[]
}

export interface Place {
  readonly source: string
  readonly line: number | null
}

/** Reads a row by the columns that are named or found. */
export function readRow(row: unknown, place: Place, mapping: FieldMapping): Reading {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return failure(place, null, 'not-an-object', `expected an object with a text, got ${row === null ? 'null' : Array.isArray(row) ? 'an array' : typeof row}`)
  }
  const fields = row as Row
  const choice = chooseFields(fields, mapping)
  const given = stringOf(fieldOf(fields, choice.id))
  const id = given ?? (place.line === null ? place.source : `${place.source}:${place.line}`)
  const text = textOf(fieldOf(fields, choice.text))
  if (text === null || text.trim() === '') {
    const seen = Object.keys(fields).slice(0, 12).join(', ')
    return failure(place, given, 'no-text', choice.text ? `nothing in "${choice.text}"` : `no column of text among: ${seen === '' ? 'none' : seen}`)
  }
  const date = fieldOf(fields, choice.date)
  const publishedAt = readDay(date)
  return {
    article: { id, text, title: stringOf(fieldOf(fields, choice.title)), publishedAt, url: stringOf(fieldOf(fields, choice.url)), source: place.source },
    problems: publishedAt === null ? unclearDate(date, place, id) : [],
  }
}

/** A note where something is written for a date and no day can be read from it. */
export function unclearDate(date: unknown, place: Place, id: string): readonly ArchiveProblem[] {
  if (date === undefined || date === null || date === '') return []
  const written = typeof date === 'string' ? date : (JSON.stringify(date) ?? String(date))
  return [{ ...place, id, code: 'unclear-date', message: `no day can be read from ${JSON.stringify(written.slice(0, 40))}: read as an article without a date` }]
}

/** A reading that gave nothing but a problem. */
export function failure(place: Place, id: string | null, code: ArchiveProblemCode, message: string): Reading {
  return { article: null, problems: [{ source: place.source, line: place.line, id, code, message }] }
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')) return value.join('\n\n') // a list of paragraphs
  return typeof value === 'string' ? value : null
}

function stringOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
