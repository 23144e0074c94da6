// One run may hold several names: "Federal Reserve Chair Jerome Powell" is an organisation, a title and a person.
import { IS, loreOf } from './classes.ts'
import type { Run } from './run.ts'
import type { Token } from './token.ts'

export interface Segment extends Run {
  /** Index of the honorific before it: "Mr Mittal". */
  readonly honorific: number | null
}

/** Words that are a title and also a first name or a surname: after a first name they belong to the person. */
const TITLE_OR_NAME = new Set([
  'dean',
  'major',
  'judge',
  'king',
  'queen',
  'prince',
  'bishop',
  'marshal',
  'chef',
  'pilot',
  'star',
  'coach',
  'captain',
  'general',
  'page',
  'champion',
  'speaker',
  'cardinal',
  'justice',
  'head',
  'painter',
  'farmer',
  'baker',
  'carter',
  'driver',
  'chief',
  'rebel',
  'expert',
  'heir',
  'partner',
  'singer',
  'author',
])

/** "Hong Kong IPO", "Ostia CVA": what follows the name is no part of it. */
const TRAILING = new Set(['ipo', 'ipos', 'cva', 'gdr', 'gdrs', 'adr', 'adrs', 'etf', 'etfs', 'ev', 'evs', 'jv', 'gdp', 'cpi', 'pmi', 'ngo', 'ngos'])

/** "Assistant Secretary of State John Kornblum", "Vice President of Engineering for Monetization Peng Fan": the title ends within the run. */
function titleEnds(tokens: readonly Token[], from: number, to: number): number {
  const joint = tokens[from - 1]
  const first = tokens[from]
  if (to - from < 3 || !joint || !first || !/^(?:of|for)$/u.test(joint.lower) || !loreOf(first.lower).common) return from
  if (tokens.slice(from + 1, to).some((token) => (token.classes & (IS.head | IS.headWithOf | IS.legal)) !== 0)) return from
  const title = tokens.slice(Math.max(0, from - 5), from - 1).some((token) => (token.classes & IS.title) !== 0)
  return title ? from + 1 : from
}

/** The names of a run. */
export function segmentsOf(tokens: readonly Token[], run: Run): Segment[] {
  const from = titleEnds(tokens, skipLeading(tokens, run.from, run.to), run.to)
  const to = skipTrailing(tokens, from, run.to)
  if (from >= to) return []
  const honorific = findHonorific(tokens, from, to)
  if (honorific !== null) {
    const left = honorific > from ? segmentsOf(tokens, { from, to: honorific }) : []
    const right = skipTrailing(tokens, honorific + 1, to)
    return [...left, ...(right > honorific + 1 ? [{ from: honorific + 1, to: right, honorific }] : [])]
  }
  const title = findTitle(tokens, from, to)
  if (title) {
    const left = title.from > from ? segmentsOf(tokens, { from, to: title.from }) : []
    const right = title.to < to ? segmentsOf(tokens, { from: title.to, to }) : []
    return [...left, ...right]
  }
  const party = splitParty(tokens, from, to)
  if (party) return party
  const head = stripTrade(tokens, stripNationality(tokens, from, to), to)
  return head < to ? [{ from: head, to, honorific: null }] : []
}

function skipLeading(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const token = tokens[at]
    if (!token) break
    const last = tokens[to - 1]
    const calendarName =
      /^(?:march|may|sun|august|april|june|sat|mar)$/u.test(token.lower) && at + 1 < to && last && (last.classes & (IS.head | IS.legal)) !== 0 // "March Networks"
    const article =
      (token.classes & IS.function) !== 0 && !(token.upper && token.text.length > 1) && !(at === from && (token.classes & IS.soft) !== 0 && at > 0)
    if (!(article || ((token.classes & IS.calendar) !== 0 && !calendarName))) break
    at++
  }
  return at
}

function skipTrailing(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end > from + 1) {
    const token = tokens[end - 1]
    const before = tokens[end - 2]
    if (token && TRAILING.has(token.lower)) {
      end--
      continue
    }
    if (!token || (token.classes & IS.calendar) === 0 || (before && loreOf(before.lower).firstName && token.lower === 'may')) break
    end--
  }
  return end
}

function findHonorific(tokens: readonly Token[], from: number, to: number): number | null {
  const last = tokens[to - 1]
  for (let at = from; at < to - 1; at++) {
    const token = tokens[at]
    if (!token || (token.classes & IS.honorific) === 0) continue
    if (last && (last.classes & (IS.head | IS.legal | IS.placeHead | IS.otherHead)) !== 0 && !/^(?:mr|mrs|ms|dr|prof|sir)$/u.test(token.lower)) continue
    if (/^(?:st|saint|king|queen|prince|father|sister|miss|pope)$/u.test(token.lower) && at > from) continue
    return at
  }
  return null
}

/** The widest title in a run that has a name on its right, or that ends it: "Vice Chairman" of "Vice Chairman Mark Nelson". */
function findTitle(tokens: readonly Token[], from: number, to: number): Run | null {
  const last = tokens[to - 1]
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]
    if (!token || (token.classes & IS.title) === 0) continue
    const before = at > from ? tokens[at - 1] : undefined
    if (TITLE_OR_NAME.has(token.lower) && before && loreOf(before.lower).firstName && (before.classes & IS.titleModifier) === 0) continue
    if (at + 1 < to && tokens.slice(at + 1, to).some((each) => /^\d/u.test(each.text))) continue // "Premier League 2"
    if (at + 1 < to && last && (last.classes & (IS.head | IS.legal)) !== 0) continue // "General Motors", "Star Alliance"
    if (at + 1 === to && at > from && TITLE_OR_NAME.has(token.lower)) continue // "Burger King"
    let start = at
    while (start > from) {
      const previous = tokens[start - 1]
      if (!previous || (previous.classes & (IS.titleModifier | IS.title)) === 0) break
      if (previous.lower === 'of' || previous.lower === '&') break
      start--
    }
    if (at + 1 === to && start > from && token.lower === 'general' && tokens[at - 1]?.lower === 'attorney') continue // "New York State Attorney General"
    let end = at + 1
    // "Vice President of Engineering for Monetization Peng Fan"
    while (end < to && (tokens[end]?.classes ?? 0) & (IS.title | IS.titleModifier) && end - at < 6 && !loreOf(tokens[end]?.lower ?? '').firstName) end++
    if (end === to) end = at + 1
    return { from: start, to: end }
  }
  return null
}

/** "Labour Tertiary Education spokesperson": a party, then a portfolio. */
function splitParty(tokens: readonly Token[], from: number, to: number): Segment[] | null {
  const next = tokens[to]
  if (to - from < 2 || !next?.joined || (next.classes & IS.portfolio) === 0) return null
  if (!/^(?:labour|labor|national|green|greens|act|tory|conservative|liberal|democrat|republican)$/u.test(tokens[from]?.lower ?? '')) return null
  return tokens.slice(from + 1, to).every((token) => loreOf(token.lower).common || token.upper) ? [{ from, to: from + 1, honorific: null }] : null
}

/** "Rival Ostia", "Chipmaker Vantor" at a sentence's start. */
function stripTrade(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]
  const before = tokens[from]?.before ?? ''
  const opens = from === 0 || /["“‘:]/u.test(before)
  if (!first || to - from < 2 || !opens) return from
  return (first.classes & IS.sureKind) !== 0 && (first.classes & (IS.head | IS.headWithOf)) === 0 ? from + 1 : from
}

/** "Dutch Ispat", "Russian Boris Yeltsin": the nationality is no part of the name, but "British Airways" and "German Foreign Ministry" are names. */
function stripNationality(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  const last = tokens[to - 1]
  if (last && (last.classes & (IS.head | IS.legal | IS.headWithOf | IS.otherHead)) !== 0) return at
  if (tokens.slice(from, to).some((token) => (token.classes & IS.headWithOf) !== 0 && token !== last)) return at
  while (at < to - 1) {
    const token = tokens[at]
    if (!token || !loreOf(token.lower).demonym) break
    at++
  }
  return at
}
