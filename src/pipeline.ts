// The table of contents: one article, stage after stage, from its text to everything that was found in it.
import { type Entities, findEntities } from './entities/index.ts'
import { type Events, findEvents } from './events/index.ts'
import { type DateValue, findDates } from './mentions/date/index.ts'
import { findHeadcounts, type HeadcountValue } from './mentions/headcount/index.ts'
import { findMoney, type MoneyValue } from './mentions/money/index.ts'
import type { Findings } from './mentions/rule.ts'
import type { CheckedOptions } from './options.ts'
import { findQuotes, type QuoteValue } from './quotes/index.ts'
import { type Document, readDocument } from './text/document.ts'

/** Everything that the stages found, signed by their rules: the record is written from it, and `explain` reads it. */
export interface Analysis {
  readonly document: Document
  readonly headcounts: Findings<HeadcountValue>
  readonly dates: Findings<DateValue>
  readonly money: Findings<MoneyValue>
  readonly entities: Entities
  readonly quotes: readonly QuoteValue[]
  readonly events: Events
}

/** Reads one article. */
export function analyse(text: string, options: CheckedOptions): Analysis {
  const document = readDocument(text, options)
  const headcounts = findHeadcounts(document)
  const dates = findDates(document)
  const money = findMoney(document)
  const entities = findEntities(document)
  const quotes = findQuotes(document, entities)
  const events = findEvents({ document, headcounts: headcounts.finds, dates: dates.finds, money: money.finds, entities, quotes })
  return { document, headcounts, dates, money, entities, quotes, events }
}
