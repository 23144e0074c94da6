// npm run errors -- FIELD [FILE]: the scorer's errors of one field of mentions, grouped by the rule that made the wrong ones.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkArguments } from '../src/options.ts'
import { type Analysis, analyse } from '../src/pipeline.ts'
import { writeRecord } from '../src/write-record.ts'

interface Gold {
  readonly id: string
  readonly title?: string | null
  readonly published?: string | null
  readonly text: string
}

const [field, file = '../shared/corpus/layoffs.dev.jsonl'] = process.argv.slice(2)
if (!field) {
  console.error('npm run errors -- FIELD [FILE], where FIELD is a field of the scorer: headcounts, dates.value, money.role, quotes, people ...')
  process.exit(2)
}

const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as Gold)
const analyses = new Map(articles.map((article) => [article.id, analyseArticle(article)]))
const folder = '.accuracy'
mkdirSync(folder, { recursive: true })
const predictions = path.join(folder, `${path.basename(file, '.jsonl')}.errors.jsonl`)
writeFileSync(predictions, [...analyses].map(([id, analysis]) => `${JSON.stringify({ id, record: writeRecord(analysis) })}\n`).join(''))

const scorer = path.join(path.dirname(file), '..', 'eval', 'score.mjs')
const output = execFileSync(process.execPath, [scorer, '--gold', file, '--pred', predictions, '--errors', field], { encoding: 'utf8', maxBuffer: 1 << 28 })
const groups = new Map<string, string[]>()
for (const line of output.split('\n')) {
  const [name, id, kind, detail = ''] = line.split('\t')
  if (!name || !id || !kind) continue
  const analysis = analyses.get(id)
  const rules = kind === 'missed' || !analysis ? [] : rulesFor(name, detail, analysis)
  const key = `${name}\t${rules.length > 0 ? rules.join(' or ') : kind}`
  groups.set(key, [...(groups.get(key) ?? []), `${id}\t${kind}\t${detail}`])
}

for (const [key, errors] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`\n${String(errors.length).padStart(4)}  ${key}`)
  for (const error of errors) console.log(`      ${error}`)
}

function analyseArticle({ text, published, title }: Gold): Analysis {
  return analyse(text, checkArguments(text, { publishedAt: published ?? null, title: title ?? null, maxLength: 10_000_000 }))
}

/** The rules behind the finds whose wording the scorer's detail opens with. */
function rulesFor(name: string, detail: string, analysis: Analysis): string[] {
  const { text } = analysis.document
  const said = (start: number, end: number): boolean => detail.startsWith(text.slice(start, Math.min(end, start + 40)))
  const [kind = '', part = ''] = name.split('.')
  const found: string[] = []
  if (kind === 'headcounts')
    for (const find of analysis.headcounts.finds) if (said(find.start, find.end)) found.push(part === 'role' ? find.value.roleRule : find.rule)
  if (kind === 'money') for (const find of analysis.money.finds) if (said(find.start, find.end)) found.push(part === 'role' ? find.value.roleRule : find.rule)
  if (kind === 'dates') for (const find of analysis.dates.finds) if (said(find.start, find.end)) found.push(find.rule)
  if (kind === 'organisations')
    for (const each of analysis.entities.organisations) if (each.name === detail) found.push(...each.mentions.map((mention) => mention.rule))
  if (kind === 'people')
    for (const each of analysis.entities.people) if (detail.startsWith(each.name)) found.push(...each.mentions.map((mention) => mention.rule))
  if (kind === 'quotes') for (const quote of analysis.quotes) if (quote.parts[0] && said(quote.parts[0].start, quote.parts[0].end)) found.push(quote.rule)
  return [...new Set(found)].sort()
}
