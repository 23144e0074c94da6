// Articles to extractions on every core: batches go out to the workers and come back in the order of the archive.
import { availableParallelism } from 'node:os'
import { type Archive, DEFAULT_MAX_LENGTH, isArchive } from './archive.ts'
import type { ArchiveProblem, Article, Extraction } from './article.ts'
import { isProblem } from './article.ts'
import { ArchiveError } from './optional.ts'
import type { Portion } from './portion.ts'
import { type Position, START } from './position.ts'
import { type Counts, NO_COUNTS, type Progress } from './progress.ts'
import type { Placed } from './sources/portions.ts'
import { gatherBatches } from './work/batches.ts'
import { openPool } from './work/pool.ts'
import type { Outcome, WorkOptions } from './work/task.ts'

export interface ExtractArchiveOptions {
  /** Worker threads; one for each core where left out. */
  readonly concurrency?: number | undefined
  /** Ends the run in good order: no new batch is begun, those in work are finished. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Every article gets the full extraction and keeps its record, whether or not it mentions a layoff. */
  readonly all?: boolean | undefined
  /** No extraction: reading and the gate only. */
  readonly gateOnly?: boolean | undefined
  /** First and last day of publication, ISO; articles without a date are left out where one of them is given. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Milliseconds that one article may take; 10,000 where left out. */
  readonly timeout?: number | undefined
  /** Articles after which the run ends. */
  readonly limit?: number | undefined
}

/** What came of one batch, and where the run stands after it. */
export interface BatchResult {
  readonly outcomes: readonly Outcome[]
  readonly end: Position
  /** All that was counted so far in this run and those it resumes. */
  readonly progress: Progress
  /** Whether `limit` is reached. */
  readonly last: boolean
}

export interface BatchOptions extends ExtractArchiveOptions {
  readonly from?: Position
  readonly counts?: Counts
  readonly brief?: boolean
  readonly worker?: string | undefined
}

export type Articles = Archive | AsyncIterable<Article | ArchiveProblem> | Iterable<Article | ArchiveProblem>

const DEFAULT_TIMEOUT = 10_000
/** Done or in work: enough that nobody stands still while the slowest batch, whose turn it is, is waited for. */
const BATCHES_PER_WORKER = 4
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u

/**
 * Extracts the articles of an archive on several cores, in their order. Problems come as data among the extractions.
 *
 * @example
 * for await (const each of extractArchive(openArchive('news.jsonl'))) if (!isProblem(each) && each.record) console.log(each.record.event)
 */
export async function* extractArchive(articles: Articles, options: ExtractArchiveOptions = {}): AsyncGenerator<Extraction | ArchiveProblem> {
  for await (const { outcomes } of extractBatches(articles, options)) {
    for (const outcome of outcomes) {
      if (outcome.kind === 'problem') yield outcome.problem
      else if (outcome.kind === 'article') {
        const { article, mentionsLayoff, record } = outcome
        yield { article, mentionsLayoff, record: record === null ? null : JSON.parse(record) }
      }
    }
  }
}

/** The same by batches, from any position: what `writeArchive` commits. */
export async function* extractBatches(articles: Articles, options: BatchOptions): AsyncGenerator<BatchResult> {
  const concurrency = checkCount('concurrency', options.concurrency ?? availableParallelism())
  const limit = options.limit === undefined ? Number.POSITIVE_INFINITY : checkCount('limit', options.limit)
  const work: WorkOptions = {
    fields: isArchive(articles) ? articles.fields : {},
    maxLength: isArchive(articles) ? articles.maxLength : DEFAULT_MAX_LENGTH,
    all: options.all ?? false,
    gateOnly: options.gateOnly ?? false,
    since: checkDay('since', options.since),
    until: checkDay('until', options.until),
    brief: options.brief ?? false,
  }
  let bytes = 0
  const placed = isArchive(articles)
    ? articles.portions(options.from ?? START, (read) => {
        bytes += read
      })
    : placeArticles(articles, options.from ?? START)
  const totalBytes = isArchive(articles) ? await totalOf(articles) : null
  let counts: Counts = options.counts ?? NO_COUNTS
  if (counts.articles >= limit) return
  const pool = openPool({ concurrency, timeout: checkCount('timeout', options.timeout ?? DEFAULT_TIMEOUT), worker: options.worker })
  const batches = gatherBatches(placed)
  const inWork: { readonly end: Position; readonly outcomes: Promise<readonly Outcome[]> }[] = []
  try {
    let more = true
    for (;;) {
      while (more && inWork.length < concurrency * BATCHES_PER_WORKER && !options.signal?.aborted) {
        const next = await batches.next()
        if (next.done) more = false
        else {
          const outcomes = pool.run(next.value, work)
          outcomes.catch(() => {}) // awaited below, in its turn
          inWork.push({ end: next.value.end, outcomes })
        }
      }
      const head = inWork.shift()
      if (!head) return
      const outcomes = upTo(await head.outcomes, limit - counts.articles)
      counts = addUp(counts, outcomes)
      const progress: Progress = { ...counts, bytes, totalBytes }
      options.onProgress?.(progress)
      yield { outcomes, end: head.end, progress, last: counts.articles >= limit }
      if (counts.articles >= limit) return
    }
  } finally {
    await Promise.all([pool.close(), batches.return(undefined)])
  }
}

async function* placeArticles(articles: AsyncIterable<Article | ArchiveProblem> | Iterable<Article | ArchiveProblem>, from: Position): AsyncGenerator<Placed> {
  let items = 0
  for await (const entry of articles) {
    items++
    if (items <= from.items) continue
    const portion: Portion = isProblem(entry) ? { form: 'problem', problem: entry, items: 1 } : { form: 'article', article: entry, items: 1 }
    yield { portion, end: { items, file: 0, within: items } }
  }
}

/** The outcomes up to and including the article that fills the limit. */
function upTo(outcomes: readonly Outcome[], limit: number): readonly Outcome[] {
  let left = limit
  const kept: Outcome[] = []
  for (const outcome of outcomes) {
    if (left <= 0) break
    if (outcome.kind === 'passed') kept.push({ ...outcome, count: Math.min(outcome.count, left) })
    else kept.push(outcome)
    left -= outcome.kind === 'article' ? 1 : outcome.kind === 'passed' ? outcome.count : 0
  }
  return kept
}

function addUp(counts: Counts, outcomes: readonly Outcome[]): Counts {
  let { articles, mentioning, records, events, problems, skipped } = counts
  for (const outcome of outcomes) {
    if (outcome.kind === 'problem') problems++
    else if (outcome.kind === 'skipped') skipped += outcome.count
    else if (outcome.kind === 'passed') articles += outcome.count
    else {
      articles++
      if (outcome.mentionsLayoff) mentioning++
      if (outcome.record !== null) records++
      events += outcome.events
    }
  }
  return { articles, mentioning, records, events, problems, skipped }
}

async function totalOf(archive: Archive): Promise<number | null> {
  let total = 0
  for (const { size } of await archive.files()) {
    if (size === null) return null
    total += size
  }
  return total
}

function checkCount(name: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value
  throw new ArchiveError('invalid-option', `${name}: expected a whole number above 0, got ${value}`)
}

function checkDay(name: string, value: string | undefined): string | null {
  if (value === undefined) return null
  if (ISO_DAY.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new ArchiveError('invalid-option', `${name}: expected an ISO day such as 2024-02-07, got ${JSON.stringify(value)}`)
}
