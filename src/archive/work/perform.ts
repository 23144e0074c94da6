// What becomes of a task: each of its items read, sent through the gate, and extracted where it passes.
import { extractLayoffEvent, mentionsLayoff } from '../../index.ts'
import type { Article } from '../article.ts'
import { ArchiveError } from '../optional.ts'
import type { Portion } from '../portion.ts'
import { readPortion } from '../reading/read-portion.ts'
import { failure, type Reading } from '../reading/row.ts'
import type { ArticleOutcome, Outcome, Task, WorkOptions } from './task.ts'

/** Performs a task. Every item ends in an outcome; nothing an article holds makes this throw. */
export async function perform({ portions, first, options, inWork }: Task): Promise<readonly Outcome[]> {
  const sign = new Int32Array(inWork)
  const outcomes: Outcome[] = []
  let item = 0
  for (const portion of portions) {
    const readings = readPortion(portion, options)[Symbol.iterator]()
    for (;;) {
      Atomics.store(sign, 0, item + 1)
      const next = readings.next()
      if (next.done) break
      const reading = next.value instanceof Promise ? await next.value.catch((error: unknown) => unread(portion, error)) : next.value
      item++
      const number = first + item
      for (const problem of reading.problems) outcomes.push({ kind: 'problem', number, problem })
      if (!reading.article) continue
      if (!isWanted(reading.article, options)) count(outcomes, 'skipped')
      else settle(outcomes, number, reading.article, options)
    }
  }
  return outcomes
}

/** A page that the parser itself stumbles over. */
function unread(portion: Portion, error: unknown): Reading {
  if (error instanceof ArchiveError || portion.form !== 'whole') throw error
  return failure(
    { source: portion.source, line: null },
    portion.id ?? portion.source,
    'extraction-failed',
    error instanceof Error ? error.message : String(error),
  )
}

function settle(outcomes: Outcome[], number: number, article: Article, options: WorkOptions): void {
  try {
    const outcome = examine(number, article, options)
    if (options.brief && outcome.record === null && !outcome.mentionsLayoff) count(outcomes, 'passed')
    else outcomes.push(outcome)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    outcomes.push({ kind: 'problem', number, problem: { source: article.source, line: null, id: article.id, code: 'extraction-failed', message } })
  }
}

function examine(number: number, article: Article, { all, gateOnly, maxLength }: WorkOptions): ArticleOutcome {
  const { text, ...rest } = article
  const mentioned = mentionsLayoff(text) || (article.title !== null && mentionsLayoff(article.title))
  const outcome: ArticleOutcome = { kind: 'article', number, article: { ...rest, length: text.length }, mentionsLayoff: mentioned, record: null, events: 0 }
  if (gateOnly || !(mentioned || all)) return outcome
  const record = extractLayoffEvent(text, { title: article.title, publishedAt: article.publishedAt, url: article.url, maxLength })
  if (!record.layoff && !all) return outcome
  return { ...outcome, record: JSON.stringify(record), events: record.background.length + (record.event ? 1 : 0) }
}

function isWanted({ publishedAt }: Article, { since, until }: WorkOptions): boolean {
  if (since === null && until === null) return true
  return publishedAt !== null && (since === null || publishedAt >= since) && (until === null || publishedAt <= until)
}

/** One more of a kind that is only counted. */
function count(outcomes: Outcome[], kind: 'passed' | 'skipped'): void {
  const last = outcomes.at(-1)
  if (last?.kind === kind) last.count++
  else outcomes.push({ kind, count: 1 })
}
