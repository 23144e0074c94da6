// npx tsx test/mismatches.ts [SLUG] [--write]: where the records of the whole articles differ from what a reader wrote down, on one line each;
// with --write, the differences become the shortfalls that test/articles.test.ts knows: read each before it is committed.
import { rmSync, writeFileSync } from 'node:fs'
import { extractLayoffEvent } from '../src/index.ts'
import { readArticles } from './fixtures.ts'
import { project } from './project.ts'

const lines = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((each) => JSON.stringify(each)) : Object.entries(Object(value)).map(([key, each]) => `${key}: ${JSON.stringify(each)}`)

const write = process.argv.includes('--write')
const wantedSlug = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
let count = 0
for (const { slug, text, options, expected } of readArticles()) {
  if (wantedSlug && !slug.includes(wantedSlug)) continue
  const { optional = [], ...fields } = expected
  const actual = project(extractLayoffEvent(text, options), optional)
  const shortfalls: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    const wanted = typeof value === 'boolean' ? [String(value)] : lines(value).map(sortKeys)
    const found = typeof value === 'boolean' ? [String(actual.layoff)] : lines(actual[field as keyof typeof actual]).map(sortKeys)
    const missing = wanted.filter((line) => !found.includes(line))
    const extra = found.filter((line) => !wanted.includes(line))
    if (missing.length + extra.length === 0) continue
    count++
    shortfalls[field] = actual[field as keyof typeof actual]
    console.log(`\n${slug} · ${field}`)
    for (const line of missing) console.log(`  - ${line}`)
    for (const line of extra) console.log(`  + ${line}`)
  }
  if (write) writeShortfalls(slug, shortfalls)
}
console.log(`\n${count} fields differ`)

function sortKeys(line: string): string {
  if (!line.startsWith('{')) return line
  return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line) as object).sort(([a], [b]) => (a < b ? -1 : 1))))
}

function writeShortfalls(slug: string, shortfalls: Record<string, unknown>): void {
  const file = new URL(`../fixtures/articles/${slug}/shortfalls.json`, import.meta.url)
  if (Object.keys(shortfalls).length === 0) rmSync(file, { force: true })
  else writeFileSync(file, `${JSON.stringify(shortfalls, null, 2)}\n`)
}
