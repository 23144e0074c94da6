// npm run accuracy -- PATH: predictions for every gold file there, scored; --errors FIELD lists them, --save FILE and --against FILE compare runs.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { extractLayoffEvent } from '../src/index.ts'

interface Gold {
  readonly id: string
  readonly title?: string | null
  readonly published?: string | null
  readonly text: string
  readonly organisations?: readonly { readonly name: unknown }[]
}

/** The scorer takes names that are strings; where a gold file nests one (`{ name: { name } }`), it is scored from a copy that does not. */
function readableGold(file: string, articles: readonly Gold[]): string {
  const nested = articles.filter((article) => article.organisations?.some((each) => typeof each.name !== 'string'))
  if (nested.length === 0) return file
  const flat = (name: unknown) => (typeof name === 'object' && name !== null && 'name' in name ? name.name : name)
  const copy = path.join(folder, `${path.basename(file, '.jsonl')}.gold.jsonl`)
  const mended = articles.map((article) => ({
    ...article,
    ...(article.organisations && { organisations: article.organisations.map((each) => ({ ...each, name: flat(each.name) })) }),
  }))
  writeFileSync(copy, mended.map((article) => JSON.stringify(article)).join('\n'))
  console.log(`\n(${path.basename(file)}: nested organisation names flattened in ${nested.map((article) => article.id).join(', ')})`)
  return copy
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, save: { type: 'string' }, against: { type: 'string' }, only: { type: 'string' }, scorer: { type: 'string' } },
})
const target = positionals[0] ?? '../shared/corpus'
const scorer = values.scorer ?? path.join(path.dirname(statSync(target).isDirectory() ? target : path.dirname(target)), 'eval', 'score.mjs')
const folder = '.accuracy'
mkdirSync(folder, { recursive: true })

const files = (statSync(target).isDirectory() ? readdirSync(target).map((name) => path.join(target, name)) : [target]).filter((file) => file.endsWith('.jsonl'))
const saved: Record<string, string[]> = {}
for (const file of files) {
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Gold)
  if (!articles.some((article) => 'layoff' in article || 'judge' in article)) continue
  const predictions = path.join(folder, `${path.basename(file, '.jsonl')}.pred.jsonl`)
  const started = performance.now()
  const lines = articles.map((article) => {
    const record = extractLayoffEvent(article.text, { publishedAt: article.published ?? null, title: article.title ?? null, maxLength: 10_000_000 })
    return JSON.stringify({ id: article.id, record })
  })
  const seconds = (performance.now() - started) / 1000
  writeFileSync(predictions, `${lines.join('\n')}\n`)
  const gold = readableGold(file, articles)
  const score = (...flags: string[]) =>
    execFileSync(process.execPath, [scorer, '--gold', gold, '--pred', predictions, ...flags], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const filter = values.only ? ['--only', values.only] : []
  console.log(`\n## ${path.basename(file)} (${seconds.toFixed(1)} s)`)
  console.log(score(...filter, ...(values.errors ? ['--errors', values.errors] : [])).trim())
  saved[path.basename(file)] = score(...filter, '--errors', 'all')
    .split('\n')
    .filter((line) => line.includes('\t'))
}

if (values.against && existsSync(values.against)) {
  const before = JSON.parse(readFileSync(values.against, 'utf8')) as Record<string, string[]>
  for (const [file, errors] of Object.entries(saved)) {
    const old = new Set(before[file] ?? [])
    const now = new Set(errors)
    const gains = [...old].filter((line) => !now.has(line))
    const losses = errors.filter((line) => !old.has(line))
    if (gains.length + losses.length === 0) continue
    console.log(`\n## ${file}: ${gains.length} errors gone, ${losses.length} new`)
    for (const line of gains) console.log(`+ ${line}`)
    for (const line of losses) console.log(`- ${line}`)
  }
}
if (values.save) writeFileSync(values.save, JSON.stringify(saved))
