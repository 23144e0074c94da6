// npx tsx test/mismatches.ts [SLUG]: where the records of the whole articles differ from what a reader wrote down, on one line each.
import { extractLayoffEvent } from '../src/index.ts'
import { readArticles } from './fixtures.ts'
import { project } from './project.ts'

const lines = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((each) => JSON.stringify(each)) : Object.entries(Object(value)).map(([key, each]) => `${key}: ${JSON.stringify(each)}`)

let count = 0
for (const { slug, text, options, expected } of readArticles()) {
  if (process.argv[2] && !slug.includes(process.argv[2])) continue
  const { optional = [], ...fields } = expected
  const actual = project(extractLayoffEvent(text, options), optional)
  for (const [field, value] of Object.entries(fields)) {
    const wanted = typeof value === 'boolean' ? [String(value)] : lines(value).map(sortKeys)
    const found = typeof value === 'boolean' ? [String(actual.layoff)] : lines(actual[field as keyof typeof actual]).map(sortKeys)
    const missing = wanted.filter((line) => !found.includes(line))
    const extra = found.filter((line) => !wanted.includes(line))
    if (missing.length + extra.length === 0) continue
    count++
    console.log(`\n${slug} · ${field}`)
    for (const line of missing) console.log(`  - ${line}`)
    for (const line of extra) console.log(`  + ${line}`)
  }
}
console.log(`\n${count} fields differ`)

function sortKeys(line: string): string {
  if (!line.startsWith('{')) return line
  return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line) as object).sort(([a], [b]) => (a < b ? -1 : 1))))
}
