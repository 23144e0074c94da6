// Where the jobs go: places named in the clauses that speak of the round.
import type { Find } from '../mentions/rule.ts'
import type { Span } from '../record/span.ts'
import type { Document } from '../text/document.ts'
import { lexicalTags } from '../text/terms.ts'
import type { Round } from './rounds.ts'

const PLACE =
  /(?<![\p{L}\p{N}])(?:in|at|across|from|to|near|outside|around|throughout)\s(?:(?:the|its|their|both|parts\sof|cities\slike|countries\s(?:like|including|such\sas))\s){0,2}(?<places>(?:\p{Lu}[\p{L}.’'-]+|U\.?[SK]\.?|US|UK|EU)(?:\s(?:\p{Lu}[\p{L}.’'-]+))*(?:(?:,\s|\sand\s|,\sand\s)(?:the\s)?\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)*){0,4})/gu
const SITE =
  /(?<![\p{L}\p{N}])(?:its|the|their|a)\s(?<places>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?:plants?|factory|offices?|sites?|base|facility|headquarters|campus|warehouse|works|mill|mine|refinery|hub|store|branch)(?![\p{L}])/gu
const ALWAYS = new Set([
  'UK',
  'US',
  'U.S.',
  'U.K.',
  'EU',
  'USA',
  'Europe',
  'Asia',
  'Africa',
  'North America',
  'Latin America',
  'Middle East',
  'Asia-Pacific',
  'Britain',
])
const NO_PLACE = new Set([
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
])

/** The places of a round in the order of the text; `taken` are the spans of organisations and people. */
export function locationsOf(document: Document, round: Round, taken: readonly Span[]): Find<string>[] {
  const found = new Map<string, Find<string>>()
  const seen = new Set<number>()
  for (const frame of [...round.frames, ...round.parts]) {
    const { clause } = frame
    if (seen.has(clause.start) || frame.time !== 'current') continue
    seen.add(clause.start)
    const text = document.text.slice(clause.start, clause.end)
    for (const rule of [PLACE, SITE]) {
      for (const match of text.matchAll(rule)) {
        const list = match.groups?.['places'] ?? ''
        const from = clause.start + match.index + match[0].lastIndexOf(list)
        let offset = 0
        for (const name of list.split(/,\sand\s|,\s|\sand\s/u)) {
          const start = from + list.indexOf(name, offset)
          offset = start - from + name.length
          const place = name
            .replace(/^the\s/u, '')
            .replace(/['’]s?$/u, '')
            .replace(/\.$/u, (stop) => (/^U\.[SK]\.$/u.test(name) ? stop : ''))
          if (isPlace(place, rule === SITE) && !taken.some((span) => span.start < start + name.length && start < span.end) && !found.has(place)) {
            found.set(place, { rule: rule === SITE ? 'location.site' : 'location.in', value: place, start, end: start + name.length })
          }
        }
      }
    }
  }
  return [...found.values()]
}

function isPlace(name: string, site: boolean): boolean {
  if (NO_PLACE.has(name) || name.length < 2) return false
  if (ALWAYS.has(name)) return true
  const tags = [...lexicalTags(name), ...lexicalTags(name.split(' ').pop() ?? '')]
  if (tags.some((tag) => tag === 'City' || tag === 'Country' || tag === 'Region' || tag === 'Place')) return true
  return site && tags.length === 0
}
