// What a rule is: a small frozen record with a name of its own, so that every value can say where it came from.
import type { Span } from '../record/span.ts'

/** A pattern (global, unicode, named groups) and how to read what it matched; `null` refuses the match. */
export interface Rule<Value, Context> {
  readonly id: string
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, context: Context) => Reading<Value> | null
}

/** What a match means; `start` and `end` (offsets into the text searched) narrow the span, the whole match where left out. */
export interface Reading<Value> {
  readonly value: Value
  readonly start?: number
  readonly end?: number
}

/** A value at its place, signed by the rule that found it. */
export interface Find<Value> extends Span {
  readonly rule: string
  readonly value: Value
}

/** A candidate that was looked at and refused, kept so that `explain` can say why ("$4bn": money, not people). */
export interface Rejection extends Span {
  readonly rule: string
  readonly reason: string
}

/** What a finder returns: its finds in the order of the text, and what it refused. */
export interface Findings<Value> {
  readonly finds: readonly Find<Value>[]
  readonly rejections: readonly Rejection[]
}
