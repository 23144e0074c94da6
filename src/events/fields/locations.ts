// Where the jobs go: places named in the sentences that speak of the round, where their place in the sentence ties them to the cuts.
import { PLACES } from '../../mentions/name/places.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Span } from '../../record/span.ts'
import type { Document } from '../../text/document.ts'
import { lexicalTags } from '../../text/terms.ts'
import type { Frame } from '../frames/frame.ts'
import type { Round } from '../rounds/merge.ts'
import type { Passage } from './passages.ts'

const NAME = "(?:\\p{Lu}[\\p{L}’'-]+|U\\.[SK]\\.|U[SK]|EU|USA|UAE|NSW)(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}"

const SITE =
  'plants?|factory|factories|studios?|sites?|offices?|mills?|sawmills?|mines?|smelters?|warehouses?|cent(?:re|er)s?|stores?|shops?|branch(?:es)?|depots?|laborator(?:y|ies)|labs?|campus(?:es)?|hubs?|newsrooms?|bureaus?|facilit(?:y|ies)|refiner(?:y|ies)|shipyards?'
/** "Move production to its plant in Selby": where the work goes, not the jobs. */
const DESTINATION = /(?<!\p{L})(?:mov\p{L}+|transfer\p{L}*|shift\p{L}*|relocat\p{L}+|open\p{L}*|build\p{L}*|creat\p{L}+|hir\p{L}+)\s(?:[\p{L}’'-]+\s){0,6}$/iu
/** "As orders dry up in Europe": what the cause befalls is not where the jobs go. */
const CAUSE = /(?<!\p{L})(?:as|because|amid|due\sto|owing\sto|blam\p{L}+|after|while|although)(?!\p{L})/iu
/** "As it closes its Leeds office": here the cause is a place of the cuts. */
const CLOSING = /(?<!\p{L})(?:clos\p{L}+|shut\p{L}*)\s(?:down\s)?(?:its|the|their|a)\s$/iu
const CUTTING =
  /(?<!\p{L})(?:clos\p{L}+|shut\p{L}*|cuts?|cutting|jobs?|lay-?offs?|redundanc\p{L}+|affect\p{L}*|leav\p{L}+|hit|hardest|fall|consultation|notifi\p{L}+)(?!\p{L})/iu
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas)$/u
/** "Received well on Wall Street", "in the Oval Office". */
const NO_SITE = /(?:Street|Office|Square|Avenue|House|Hall|Congress|Parliament)$/u
const TRUSTED = new Set(['location.site', 'location.site-name'])

interface LocationRule {
  readonly id: string
  readonly pattern: RegExp
}

const locationRules: readonly LocationRule[] = [
  {
    id: 'location.in',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:in|at|across|from|near|outside|around|throughout|on)\\s(?:(?:the|its|their|both|parts\\sof|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|north|south|east|west|upstate|downtown|cities\\slike|countries\\s(?:like|including|such\\sas))\\s){0,2}(?<places>${NAME}(?:(?:,\\s|\\sand\\s|,\\sand\\s)(?:the\\s)?${NAME}){0,5})`,
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
  {
    id: 'location.site',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${SITE})\\s(?:in|at|near|outside)\\s(?:both\\s)?(?<places>${NAME}(?:(?:,\\s|\\sand\\s|,\\sand\\s)${NAME}){0,5})`,
      'gu',
    ),
  },
  {
    id: 'location.site-name',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:the|its|their)\\s(?<places>${NAME})\\s(?:plant|factory|sawmill|mill|mine|refinery|smelter|shipyard|warehouse|steelworks)(?![\\p{L}])`,
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
export function locationsOf(document: Document, round: Round, passages: readonly Passage[], taken: readonly Span[]): Find<string>[] {
  const employers = new Set(round.employer?.mentions.map((mention) => mention.start))
  const found = new Map<string, Find<string>>()
  for (const { start, end, own } of spansOf(round, passages)) {
    const text = document.text.slice(start, end)
    const inSpan = taken.filter((other) => other.start < end && start < other.end)
    const cause = own ? causeAfterCuts(round, text, start) : null
    for (const rule of locationRules) {
      if (!own && rule.id === 'location.genitive') continue
      for (const match of text.matchAll(rule.pattern)) {
        const before = text.slice(Math.max(0, match.index - 60), match.index)
        const trusted = TRUSTED.has(rule.id)
        if (NOT_CUTS.test(before.slice(-45)) || DESTINATION.test(before) || (cause !== null && !trusted && match.index > cause && !CLOSING.test(before)))
          continue
        if (rule.id === 'location.genitive' && !employers.has(start + match.index + match[0].length)) continue
        const list = match.groups?.places ?? ''
        const from = start + match.index + match[0].lastIndexOf(list)
        for (const place of placesIn(list, from)) {
          if (MONTH.test(place.value) || NO_SITE.test(place.value) || !(trusted || isPlace(place.value))) continue
          if (inSpan.some((other) => other.start < place.end && place.start < other.end)) continue
          if (!found.has(place.value)) found.set(place.value, { ...place, rule: rule.id })
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** Where, after the words of cutting, the sentence turns to the cause; null where it does not. */
function causeAfterCuts(round: Round, text: string, start: number): number | null {
  const frame = round.frames.find((each) => each.sentence.start === start)
  const anchor = frame && (frame.people ?? frame.share ?? frame.trigger)
  if (!anchor) return null
  const match = CAUSE.exec(text.slice(anchor.end - start))
  return match && anchor.end - start + match.index
}

/** The sentences of the frames that lead and the clauses of those that follow; those that point back to the cuts, or beside them speak of closing. */
function spansOf(round: Round, passages: readonly Passage[]): (Span & { readonly own: boolean })[] {
  const current = (frame: Frame) => frame.time === round.time
  const spans = new Map<number, Span & { readonly own: boolean }>()
  for (const { sentence } of round.frames.filter(current).slice(0, FIRST_FRAMES))
    spans.set(sentence.start, { start: sentence.start, end: sentence.end, own: true })
  for (const { sentence, clause } of [...round.frames.slice(FIRST_FRAMES), ...round.parts].filter(current))
    if (!spans.has(sentence.start)) spans.set(clause.start, { start: clause.start, end: clause.end, own: true })
  for (const { sentence, kind } of passages)
    if (kind === 'pointing' || (kind === 'beside' && CUTTING.test(sentence.text)))
      spans.set(sentence.start, { start: sentence.start, end: sentence.end, own: false })
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
