// The only importer of chrono-node: full dates in unusual forms that the grammar has left over ("Feb. the 10th, 2024", "10/Feb/2024").
import { parse } from 'chrono-node/en'
import type { Atom } from './compose.ts'
import { recurring } from './date-rule.ts'

const NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}'
const LEFT_OVER = new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?[\\s,./-]{1,3}(?:day\\sof\\s)?${NAME}|${NAME}[\\s,./-]{1,3}(?:the\\s)?\\d{1,2}(?!\\d)`, 'giu')
/** chrono grows with the square of its input. */
const WINDOW = 60
/** A text with more than this is a table, and no place for slow reading. */
const MOST = 20
const ANY_DAY = { instant: new Date(Date.UTC(2024, 0, 15, 12)), timezone: 0 }

/** The finds of the grammar, in order, with the dates that stand where it found nothing; only those that state day and month are trusted. */
export function withLeftOvers(finds: readonly Atom[], text: string): readonly Atom[] {
  const left = leftOvers(
    // "Feb" alone is refused as long as nothing follows that makes it a date
    finds.filter(({ value, rule }) => value.kind !== 'refused' || rule !== 'date.month'),
    text,
  )
  if (left.length === 0) return finds
  const free = finds.filter((find) => !left.some((atom) => atom.start < find.end && find.start < atom.end))
  return [...free, ...left].sort((a, b) => a.start - b.start)
}

function leftOvers(own: readonly Atom[], text: string): Atom[] {
  const atoms: Atom[] = []
  let next = 0
  let tried = 0
  LEFT_OVER.lastIndex = 0
  for (let match = LEFT_OVER.exec(text); match && tried < MOST; match = LEFT_OVER.exec(text)) {
    const at = match.index
    while ((own[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    if ((own[next]?.start ?? Number.POSITIVE_INFINITY) < at + match[0].length) continue
    tried++
    const result = parse(text.slice(at, at + WINDOW), ANY_DAY)[0]
    if (!result || result.index > 0 || !result.start.isCertain('day') || !result.start.isCertain('month')) continue
    const end = at + result.text.trimEnd().length
    if ((own[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue
    const year = result.start.isCertain('year') ? ({ kind: 'year', year: result.start.get('year') ?? 0 } as const) : null
    atoms.push({ rule: 'date.chrono', start: at, end, value: recurring('day', result.start.get('month') ?? 0, { day: result.start.get('day') ?? 0, year }) })
    LEFT_OVER.lastIndex = Math.max(LEFT_OVER.lastIndex, end)
  }
  return atoms
}
