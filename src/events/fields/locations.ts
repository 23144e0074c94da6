// Where the jobs go: places named in the sentences that speak of the round, where their place in the sentence ties them to the cuts.
import { PLACES } from '../../mentions/name/places.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Span } from '../../record/span.ts'
import type { Document } from '../../text/document.ts'
import { lexicalTags } from '../../text/terms.ts'
import type { Frame } from '../frames/frame.ts'
import type { Round } from '../rounds/merge.ts'

const NAME = "(?:\\p{Lu}[\\p{L}’'-]+|U\\.[SK]\\.|U[SK]|EU|USA|UAE|NSW)(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}"

interface LocationRule {
  readonly id: string
  readonly pattern: RegExp
}

const locationRules: readonly LocationRule[] = [
  {
    id: 'location.in',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:in|at|across|from|near|outside|around|throughout|on)\\s(?:(?:the|its|their|both|parts\\sof|northern|southern|eastern|western|central|downtown|cities\\slike|countries\\s(?:like|including|such\\sas))\\s){0,2}(?<places>${NAME}(?:(?:,\\s|\\sand\\s|,\\sand\\s)(?:the\\s)?${NAME}){0,5})`,
      'gu',
    ),
  },
  {
    id: 'location.staff',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<places>${NAME})(?:['’]s)?\\s(?:staff|workers|employees|jobs|roles|posts|workforce|plants?|factory|offices?|sites?|base|headquarters|campus|warehouse|mill|mine|refinery|hub|store|branch|gallery|newsroom|bureau|facility|facilities|depot|works|operations|arm)(?![\\p{L}])`,
      'gu',
    ),
  },
  { id: 'location.genitive', pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?<places>${NAME})['’]s\\s(?=\\p{Lu})`, 'gu') },
]
/** "a top university in Australia", "the Netherlands-based company", "6,000 in the UK": what these place is not the cuts. */
const NOT_CUTS =
  /(?:company|firm|university|bank|group|retailer|based|headquartered|court|conference|investors|customers|minister|government|employs?\s[\p{L}\p{N},.\s]{0,30}|including\s[\d,]+|known|published|listed|born|exclud\p{L}*\s\p{L}+|except|outside\sof|trading|markets?|reporting|economy|war)\s$/iu
const FIRST_FRAMES = 4
const known = new Set(PLACES)

/** The places of a round in the order of the text; `taken` are the spans of organisations and people. */
export function locationsOf(document: Document, round: Round, taken: readonly Span[]): Find<string>[] {
  const employers = new Set(round.employer?.mentions.map((mention) => mention.start))
  const found = new Map<string, Find<string>>()
  for (const span of spansOf(round)) {
    const text = document.text.slice(span.start, span.end)
    for (const rule of locationRules) {
      for (const match of text.matchAll(rule.pattern)) {
        if (NOT_CUTS.test(text.slice(Math.max(0, match.index - 45), match.index))) continue
        if (rule.id === 'location.genitive' && !employers.has(span.start + match.index + match[0].length)) continue
        const list = match.groups?.places ?? ''
        const from = span.start + match.index + match[0].indexOf(list)
        for (const place of placesIn(list, from)) {
          if (!isPlace(place.value) || taken.some((other) => other.start < place.end && place.start < other.end)) continue
          if (!found.has(place.value)) found.set(place.value, { ...place, rule: rule.id })
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** The sentences of the frames that lead, the clauses of those that follow. */
function spansOf(round: Round): Span[] {
  const current = (frame: Frame) => frame.time === round.time
  const spans = new Map<number, Span>()
  for (const frame of round.frames.filter(current).slice(0, FIRST_FRAMES))
    spans.set(frame.sentence.start, { start: frame.sentence.start, end: frame.sentence.end })
  for (const frame of [...round.frames.slice(FIRST_FRAMES), ...round.parts].filter(current))
    if (!spans.has(frame.sentence.start)) spans.set(frame.clause.start, frame.clause)
  return [...spans.values()]
}

function placesIn(list: string, from: number): { value: string; start: number; end: number }[] {
  const places: { value: string; start: number; end: number }[] = []
  let offset = 0
  for (const part of list.split(/,\sand\s|,\s|\sand\s/u)) {
    const value = part.replace(/^the\s/u, '').replace(/['’]s?$/u, '')
    const at = list.indexOf(value, offset)
    offset = at + value.length
    places.push({ value, start: from + at, end: from + at + value.length })
  }
  return places
}

function isPlace(name: string): boolean {
  const lower = name.toLowerCase()
  if (known.has(lower)) return true
  return lexicalTags(name).some((tag) => tag === 'City' || tag === 'Country' || tag === 'Region' || tag === 'Place')
}
