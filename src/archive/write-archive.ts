// An archive to a table: what the workers send back is written in order and committed together with how far it reaches.
import { createHash } from 'node:crypto'
import { type Archive, isArchive } from './archive.ts'
import type { ArchiveProblem, Extraction } from './article.ts'
import { isProblem } from './article.ts'
import { type BatchResult, type ExtractArchiveOptions, extractBatches } from './extract-archive.ts'
import { ArchiveError } from './optional.ts'
import { START } from './position.ts'
import { type Counts, NO_COUNTS } from './progress.ts'
import { openSink } from './sinks/open-sink.ts'
import type { Checkpoint, Sink } from './sinks/sink.ts'
import type { Outcome } from './work/task.ts'

export interface WriteArchiveOptions extends Omit<ExtractArchiveOptions, 'gateOnly'> {
  /** The output: `.jsonl`, `.csv`, `.parquet` or `.duckdb` by its ending. */
  readonly out: string
  /** Goes on where an interrupted run of the same archive stopped; begins anew where there was none. */
  readonly resume?: boolean | undefined
  /** Overwrites what is there. */
  readonly force?: boolean | undefined
  /** Milliseconds between two commits; 1,000 where left out. */
  readonly commitEvery?: number | undefined
  /** Another worker file. */
  readonly worker?: string | undefined
}

/** What a run did, those that it resumed included. */
export interface Summary extends Counts {
  /** False where `signal` ended the run early: what is written is committed and can be resumed. */
  readonly complete: boolean
  /** Articles that were there already when this run resumed. */
  readonly resumedAt: number
}

const COMMIT_EVERY = 1000
const GROUP = 200

/**
 * Writes an archive (or extractions of your own) to JSONL, CSV, Parquet or DuckDB, exactly once however often it is interrupted.
 *
 * @throws {ArchiveError} where the output is in the way, cannot be resumed or cannot be written.
 * @example
 * await writeArchive(openArchive('news/*.jsonl.gz'), { out: 'layoffs.duckdb', concurrency: 4 })
 */
export async function writeArchive(source: Archive | AsyncIterable<Extraction | ArchiveProblem>, options: WriteArchiveOptions): Promise<Summary> {
  const { out, resume = false, force = false } = options
  const start: Checkpoint = { version: 1, run: await fingerprint(source, options), position: START, counts: NO_COUNTS, done: false }
  const sink = await guard(out, openSink({ out, resume, force, start }))
  const { begin } = sink
  const resumedAt = begin.counts.articles
  try {
    if (begin.done) return { ...begin.counts, complete: true, resumedAt }
    const batches = isArchive(source)
      ? extractBatches(source, { ...options, from: begin.position, counts: begin.counts, brief: sink.brief })
      : groups(source, begin, options)
    const { checkpoint, ended } = await pour(batches, sink, options)
    if (options.signal?.aborted && !ended) {
      await guard(out, sink.commit(checkpoint))
      return { ...checkpoint.counts, complete: false, resumedAt }
    }
    await guard(out, sink.finish(checkpoint))
    return { ...checkpoint.counts, complete: true, resumedAt }
  } finally {
    await sink.close()
  }
}

async function pour(
  batches: AsyncIterable<BatchResult>,
  sink: Sink,
  { out, commitEvery = COMMIT_EVERY }: WriteArchiveOptions,
): Promise<{ readonly checkpoint: Checkpoint; readonly ended: boolean }> {
  let checkpoint = sink.begin
  let committed = performance.now()
  for await (const { outcomes, end, progress, last } of batches) {
    await guard(out, sink.write(outcomes))
    const { bytes: _, totalBytes: __, ...counts } = progress
    checkpoint = { ...checkpoint, position: end, counts }
    if (last) return { checkpoint, ended: true }
    if (performance.now() - committed < commitEvery) continue
    await guard(out, sink.commit(checkpoint))
    committed = performance.now()
  }
  return { checkpoint, ended: false }
}

/** Extractions of a caller's own, in groups; each is one item. */
async function* groups(
  source: AsyncIterable<Extraction | ArchiveProblem>,
  { position, counts }: Checkpoint,
  { signal, onProgress, limit = Number.POSITIVE_INFINITY }: WriteArchiveOptions,
): AsyncGenerator<BatchResult> {
  let items = 0
  let progress = { ...counts, bytes: 0, totalBytes: null }
  let outcomes: Outcome[] = []
  const group = (last: boolean): BatchResult => ({ outcomes, end: { items, file: 0, within: items }, progress, last })
  for await (const each of source) {
    if (signal?.aborted) break
    items++
    if (items <= position.items) continue
    if (isProblem(each)) {
      outcomes.push({ kind: 'problem', number: items, problem: each })
      progress = { ...progress, problems: progress.problems + 1 }
    } else {
      const { article, mentionsLayoff, record } = each
      const events = record ? record.background.length + (record.event ? 1 : 0) : 0
      outcomes.push({ kind: 'article', number: items, article, mentionsLayoff, record: record && JSON.stringify(record), events })
      progress = {
        ...progress,
        articles: progress.articles + 1,
        mentioning: progress.mentioning + Number(mentionsLayoff),
        records: progress.records + Number(record !== null),
        events: progress.events + events,
      }
    }
    const last = progress.articles >= limit
    if (outcomes.length < GROUP && !last) continue
    onProgress?.(progress)
    yield group(last)
    outcomes = []
    if (last) return
  }
  if (outcomes.length > 0) yield group(false)
}

/** What must be the same for an output to be continued: the files and their sizes, and all that decides what is written. */
async function fingerprint(source: Archive | AsyncIterable<unknown>, { all = false, since, until }: WriteArchiveOptions): Promise<string> {
  const files = isArchive(source) ? (await source.files()).map(({ path, form, size }) => [path, form, size]) : []
  const options = isArchive(source) ? [source.fields, source.maxLength] : []
  return createHash('sha256')
    .update(JSON.stringify([files, options, all, since ?? null, until ?? null]))
    .digest('hex')
}

/** Says which output could not be written where the disk or the database gives its own message. */
async function guard<Value>(out: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    throw new ArchiveError('cannot-write', `cannot write ${out}: ${code === 'ENOSPC' ? 'the disk is full' : (message ?? String(error))}`)
  }
}
