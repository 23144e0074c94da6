// Where the whole articles and their hand-written expectations are read from.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { ExtractOptions } from '../src/options.ts'
import type { Projection } from './project.ts'

export interface Expectation extends Projection {
  /** Names of organisations and wordings of dates that are right to find and right to leave. */
  readonly optional?: readonly string[]
}

export interface Article {
  readonly slug: string
  readonly text: string
  readonly options: ExtractOptions
  readonly expected: Expectation
  /** What is read today where it is not yet what is expected, by field. */
  readonly shortfalls: Readonly<Record<string, unknown>>
}

const FOLDER = new URL('../fixtures/articles/', import.meta.url)

/** Every article of `fixtures/articles`, by name. */
export function readArticles(): Article[] {
  return readdirSync(FOLDER)
    .sort()
    .map((slug) => {
      const file = (name: string): URL => new URL(`${slug}/${name}`, FOLDER)
      const json = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'))
      return {
        slug,
        text: readFileSync(file('article.txt'), 'utf8'),
        options: existsSync(file('options.json')) ? (json('options.json') as ExtractOptions) : {},
        expected: json('expected.json') as Expectation,
        shortfalls: existsSync(file('shortfalls.json')) ? (json('shortfalls.json') as Record<string, unknown>) : {},
      }
    })
}
