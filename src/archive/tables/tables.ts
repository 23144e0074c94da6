// The nine tables that an archive becomes, and the rows that each outcome gives them.
import { type LayoffRecord, layoffRecordJsonSchema } from '../../index.ts'
import type { ArchiveProblem } from '../article.ts'
import type { ArticleOutcome, Outcome } from '../work/task.ts'
import { type Column, columnsOf, type Schema, valueAt } from './column.ts'

export const TABLE_NAMES = ['articles', 'events', 'headcounts', 'dates', 'money', 'organisations', 'people', 'quotes', 'problems'] as const
export type TableName = (typeof TABLE_NAMES)[number]
/** One row: its cells in the order of the table's columns. */
export type TableRow = readonly unknown[]
export type TableRows = Readonly<Record<TableName, readonly TableRow[]>>

const LISTS = ['headcounts', 'dates', 'money', 'organisations', 'people', 'quotes'] as const
const record = layoffRecordJsonSchema as Schema
const ARTICLE_ID: Column = { name: 'article_id', type: 'BIGINT', path: [] }
const KIND: Column = { name: 'kind', type: 'VARCHAR', path: [] }
const own = (name: string, type: Column['type']): Column => ({ name, type, path: [] })

const fields: Readonly<Record<'events' | (typeof LISTS)[number], readonly Column[]>> = {
  events: columnsOf(record.properties?.['background']?.items ?? {}),
  headcounts: columnsOf(record.properties?.['headcounts']?.items ?? {}),
  dates: columnsOf(record.properties?.['dates']?.items ?? {}),
  money: columnsOf(record.properties?.['money']?.items ?? {}),
  organisations: columnsOf(record.properties?.['organisations']?.items ?? {}),
  people: columnsOf(record.properties?.['people']?.items ?? {}),
  quotes: columnsOf(record.properties?.['quotes']?.items ?? {}),
}
/** Columns of an event that hold the id of a monetary figure, whose amount is set beside it. */
const figures = ['cost', 'savings'] as const
const amounts = figures.flatMap((name) => [own(`${name}_min`, 'DOUBLE'), own(`${name}_max`, 'DOUBLE'), own(`${name}_currency`, 'VARCHAR')])

/** The columns of every table; `article_id` is the article's place in the archive, from 1. */
export const TABLES: Readonly<Record<TableName, readonly Column[]>> = {
  articles: [
    ARTICLE_ID,
    own('id', 'VARCHAR'),
    own('source', 'VARCHAR'),
    own('title', 'VARCHAR'),
    own('published_at', 'DATE'),
    own('url', 'VARCHAR'),
    own('length', 'INTEGER'),
    own('mentions_layoff', 'BOOLEAN'),
    own('events', 'INTEGER'),
  ],
  events: [ARTICLE_ID, KIND, ...fields.events, ...amounts],
  headcounts: [ARTICLE_ID, ...fields.headcounts],
  dates: [ARTICLE_ID, ...fields.dates],
  money: [ARTICLE_ID, ...fields.money],
  organisations: [ARTICLE_ID, ...fields.organisations],
  people: [ARTICLE_ID, ...fields.people],
  quotes: [ARTICLE_ID, ...fields.quotes],
  problems: [ARTICLE_ID, own('source', 'VARCHAR'), own('line', 'INTEGER'), own('id', 'VARCHAR'), own('code', 'VARCHAR'), own('message', 'VARCHAR')],
}

/** The rows of outcomes, table by table. */
export function rowsOf(outcomes: readonly Outcome[]): TableRows {
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, [] as TableRow[]])) as Record<TableName, TableRow[]>
  const articles = new Set(outcomes.flatMap((outcome) => (outcome.kind === 'article' ? [outcome.number] : [])))
  for (const outcome of outcomes) {
    if (outcome.kind === 'problem') rows.problems.push(problemRow(articles.has(outcome.number) ? outcome.number : null, outcome.problem))
    if (outcome.kind !== 'article') continue
    rows.articles.push(articleRow(outcome))
    if (outcome.record === null) continue
    const read = JSON.parse(outcome.record) as LayoffRecord
    if (read.event) rows.events.push(eventRow(outcome.number, 'main', read.event, read))
    for (const event of read.background) rows.events.push(eventRow(outcome.number, 'background', event, read))
    for (const name of LISTS) {
      for (const each of read[name]) rows[name].push([outcome.number, ...fields[name].map(({ path }) => valueAt(each, path))])
    }
  }
  return rows
}

function articleRow({ number, article, mentionsLayoff, events }: ArticleOutcome): TableRow {
  const { id, source, title, publishedAt, url, length } = article
  return [
    number,
    id,
    source,
    title,
    publishedAt && /^\d{4}-\d{2}-\d{2}/u.test(publishedAt) ? publishedAt.slice(0, 10) : null,
    url,
    length,
    mentionsLayoff,
    events,
  ]
}

function problemRow(number: number | null, { source, line, id, code, message }: ArchiveProblem): TableRow {
  return [number, source, line, id, code, message]
}

function eventRow(number: number, kind: 'main' | 'background', event: LayoffRecord['background'][number], { money }: LayoffRecord): TableRow {
  const figureCells = figures.flatMap((name) => {
    const figure = money.find(({ id }) => id === event[name])
    return [figure?.amount.min ?? null, figure?.amount.max ?? null, figure?.currency ?? null]
  })
  return [number, kind, ...fields.events.map(({ path }) => valueAt(event, path)), ...figureCells]
}
