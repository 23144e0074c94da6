// npm run bench: articles per second on one core for the gate, the whole extraction and, in the same run, the pipeline of an afternoon.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import nlp from 'compromise/three'
import { extractLayoffEvent, mentionsLayoff } from '../src/index.ts'

interface Article {
  readonly text: string
  readonly published?: string | null
  readonly title?: string | null
}

interface Contender {
  readonly name: string
  /** Reads one article; what it returns is kept, so that no work is optimised away. */
  readonly read: (article: Article) => unknown
  /** How many articles a round reads: few for the slow ones. */
  readonly most: number
}

const CORPUS = process.argv[2] ?? '../shared/corpus'
const ROUNDS = 7
const contenders: readonly Contender[] = [
  { name: 'mentionsLayoff', read: ({ text }) => mentionsLayoff(text), most: Number.POSITIVE_INFINITY },
  {
    name: 'extractLayoffEvent',
    read: ({ text, published, title }) => extractLayoffEvent(text, { publishedAt: published, title, maxLength: 10_000_000 }),
    most: Number.POSITIVE_INFINITY,
  },
  { name: 'compromise/three + chrono on everything', read: afternoon, most: 24 },
]

/** What one would write in an afternoon: tag the article, ask for names, numbers and quotations, let chrono read the dates. */
function afternoon({ text, published }: Article): unknown {
  const document = nlp(text)
  return [
    document.organizations().json(),
    document.people().json(),
    document.places().json(),
    document.numbers().json(),
    document.money().json(),
    document.quotations().json(),
    chrono.parse(text, published ? new Date(`${published}T12:00:00Z`) : undefined),
  ]
}

function readArticles(): { from: string; articles: Article[] } {
  const files = ['layoffs.dev.jsonl', 'negatives.dev.jsonl'].map((name) => `${CORPUS}/${name}`).filter((file) => existsSync(file))
  if (files.length > 0) {
    const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    return { from: CORPUS, articles: lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Article) }
  }
  const folder = new URL('../fixtures/articles/', import.meta.url)
  const articles = readdirSync(folder).map((slug) => ({ text: readFileSync(new URL(`${slug}/article.txt`, folder), 'utf8'), published: '2024-02-07' }))
  return { from: 'fixtures/articles', articles }
}

/** Every n-th article, so that a few stand for all. */
function sample(articles: readonly Article[], most: number): Article[] {
  const step = Math.max(1, Math.floor(articles.length / most))
  return articles.filter((_, index) => index % step === 0).slice(0, most)
}

/** Seconds for one article in the best of the rounds, the first of which only warms up. */
function measure({ read, most }: Contender, articles: readonly Article[]): number {
  const chosen = sample(articles, most)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const started = process.cpuUsage()
    let repeats = 0
    let used = 0
    do {
      for (const article of chosen) kept = read(article)
      repeats++
      const { user, system } = process.cpuUsage(started)
      used = (user + system) / 1e6
    } while (used < 0.5)
    if (round > 0) best = Math.min(best, used / (repeats * chosen.length))
  }
  return best
}

let kept: unknown = null
const { from, articles } = readArticles()
const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
console.log(
  `${articles.length} articles of ${from}, ${Math.round(characters / articles.length)} characters each; processor time, best of ${ROUNDS - 1} rounds\n`,
)
const seconds = contenders.map((contender) => measure(contender, articles))
const slowest = seconds[seconds.length - 1] ?? 0
console.log(`${''.padEnd(42)}${'articles/s'.padStart(12)}${'MB/s'.padStart(8)}${'times'.padStart(8)}`)
for (const [index, { name, most }] of contenders.entries()) {
  const each = seconds[index] ?? 0
  const chosen = sample(articles, most)
  const size = chosen.reduce((sum, { text }) => sum + text.length, 0) / chosen.length
  const row = [(1 / each).toFixed(0).padStart(12), (size / each / 1e6).toFixed(2).padStart(8), (slowest / each).toFixed(1).padStart(8)]
  console.log(`${name.padEnd(42)}${row.join('')}`)
}
console.log(kept === null ? '' : '\nThe ratio compares articles of like size: the slowest is measured on every n-th article.')
