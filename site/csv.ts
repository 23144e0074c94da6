// Rows as CSV (RFC 4180); a cell that a spreadsheet would take for a formula is kept from being one.
import type { EventRow } from '../src/index.ts'

/** A line of column names, then a line for each row; nothing where there is no row. */
export function writeCsv(rows: readonly EventRow[]): string {
  const [first] = rows
  if (!first) return ''
  return [Object.keys(first), ...rows.map((row) => Object.values(row))].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
