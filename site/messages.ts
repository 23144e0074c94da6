// What the page and its worker say to each other.
import type { LayoffRecord } from '../src/index.ts'

export interface Request {
  readonly number: number
  readonly text: string
  readonly publishedAt: string | null
  readonly title: string | null
}

export type Answer =
  | { readonly number: number; readonly markup: string; readonly record: LayoffRecord; readonly csv: string; readonly milliseconds: number }
  | { readonly number: number; readonly problem: string }
