// Runs an ordered list of rules over a stretch of text and settles overlaps: the earlier start, then the longer span, then the earlier rule.
import type { Find, Rule } from './rule.ts'

/** All finds of `rules` in `text`, in order and without overlaps; offsets are counted from `offset`. */
export function find<Value, Context>(rules: readonly Rule<Value, Context>[], text: string, offset: number, context: Context): Find<Value>[] {
  const found: Find<Value>[] = []
  for (const rule of rules) {
    rule.pattern.lastIndex = 0
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
      if (match[0] === '') {
        rule.pattern.lastIndex++
        continue
      }
      const reading = rule.read(match, context)
      if (!reading) continue
      const start = offset + (reading.start ?? match.index)
      const end = offset + (reading.end ?? match.index + match[0].length)
      found.push({ rule: rule.id, value: reading.value, start, end })
    }
  }
  return withoutOverlaps(found)
}

/** Keeps the earlier of two overlapping finds, of those that start together the longer; the list's order settles the rest. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(finds: readonly T[]): T[] {
  const sorted = [...finds].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: T[] = []
  for (const candidate of sorted) {
    const last = kept[kept.length - 1]
    if (!last || candidate.start >= last.end) kept.push(candidate)
  }
  return kept
}
