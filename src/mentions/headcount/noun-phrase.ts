// Reads what a number counts: the noun of work behind it, past adjectives and modifiers ("44 highly skilled UK jobs").
import {
  DEMONYMS,
  HEADS_AFTER,
  LOOSE_NOUNS,
  NOT_WORKERS_AFTER,
  OCCUPATIONS,
  OF_JOBS,
  OFFERS,
  PLURAL_MODIFIERS,
  STAFFS,
  STOPS,
  STRONG_NOUNS,
} from './lexicon.ts'

/** The counted noun and how much it says by itself. */
export interface CountedNoun {
  readonly noun: string
  /** Where it ends, counted from the phrase's start. */
  readonly end: number
  /** A strong noun makes a headcount alone; "engineers" need an article about work, "people" a sentence about it. */
  readonly strength: 'strong' | 'occupation' | 'loose' | 'offer'
  /** The words before the noun, lower case: "new", "fewer", "former". */
  readonly modifiers: readonly string[]
}

interface Token {
  readonly text: string
  readonly key: string
  readonly end: number
}

const strong = new Set(STRONG_NOUNS)
const occupations = new Set(OCCUPATIONS)
const ofJobs = new Set(OF_JOBS)
const CUTS = /^(?:cuts|losses|exits|departures)$/u
const loose = new Set([...LOOSE_NOUNS, ...DEMONYMS])
const staffs = new Set(STAFFS)
const stops = new Set(STOPS)
const heads = new Set(HEADS_AFTER)
const offers = new Set(OFFERS)
const notWorkers = new Set(NOT_WORKERS_AFTER)
const pluralModifiers = new Set(PLURAL_MODIFIERS)
/** Nouns that may stand before another noun: "job cuts", "staff meetings", "crew rosters". */
const ATTRIBUTIVE = /^(?:job|staff|worker|employee|role|position|crew|personnel|redundancy|layoff|faculty)$/u
const SINGULAR = /^(?:job|role|position|employee|worker|staffer|redundancy|layoff|fte)$/u
const TOKEN = /[^\s,]+/gu
/** "full time equivalent workforce", "86 full time equivalents", "part time jobs" */
const HOURS = /^(?:full|part)$/u
const FULL_TIME = /^(?:time|full-time)$/u
const LOWER_PLURAL = /^\p{Ll}[\p{L}-]*s$/u
const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'your', 'all', 'my', 'those', 'these'])

/** The noun that `phrase` counts, or null; with `determined`, articles and possessives may come first ("of its 40 staff"). */
export function readCountedNoun(phrase: string, options: { readonly determined?: boolean; readonly staffs?: boolean } = {}): CountedNoun | null {
  const tokens = tokensOf(phrase)
  const modifiers: string[] = []
  for (const [index, token] of tokens.entries()) {
    const { key } = token
    if (options.determined && DETERMINERS.has(key)) continue
    if (stops.has(key) && !(key === 'time' && HOURS.test(modifiers.at(-1) ?? ''))) return null
    if (key === 'and' || key === 'or') {
      if (index === 0) return null
      continue
    }
    const found = nounAt(tokens, index, modifiers, options.staffs ?? false)
    if (found !== undefined) return found
    if (notWorkers.has(key) || (LOWER_PLURAL.test(token.text) && !pluralModifiers.has(key) && !key.endsWith('ss'))) return null
    modifiers.push(key)
  }
  return null
}

/** undefined where the token at `index` is no noun of work, null where it makes one that counts something else. */
function nounAt(tokens: readonly Token[], index: number, modifiers: readonly string[], wholeStaffs: boolean): CountedNoun | null | undefined {
  const token = tokens[index]
  if (!token) return undefined
  const { key } = token
  if (wholeStaffs && key === 'force' && /^(?:work|labou?r)$/u.test(modifiers[modifiers.length - 1] ?? ''))
    return { noun: 'work force', end: token.end, strength: 'strong', modifiers }
  const isStrong = strong.has(key) || key === 'full-time-equivalents' || (key === 'equivalents' && FULL_TIME.test(modifiers.at(-1) ?? ''))
  const isStaff = wholeStaffs && staffs.has(key)
  if (!isStrong && !occupations.has(key) && !loose.has(key) && !isStaff) return undefined
  const next = tokens[index + 1]
  if (CUTS.test(key) && !modifiers.every((word) => ofJobs.has(word))) return null
  if (isStaff && next && notWorkers.has(next.key)) return null
  if (next && ATTRIBUTIVE.test(key)) {
    if (offers.has(next.key)) return { noun: `${key} ${next.key}`, end: next.end, strength: 'offer', modifiers }
    if (heads.has(next.key)) return { noun: `${key} ${next.key}`, end: next.end, strength: 'strong', modifiers }
    if (notWorkers.has(next.key)) return null
    if (SINGULAR.test(key) && !stops.has(next.key) && modifiers.every((word) => word !== '1' && word !== 'one')) {
      const later = nounAt(tokens, index + 1, [...modifiers, key], wholeStaffs)
      if (later) return later
    }
  }
  return { noun: key, end: token.end, strength: isStrong || isStaff ? 'strong' : occupations.has(key) ? 'occupation' : 'loose', modifiers }
}

function tokensOf(phrase: string): Token[] {
  const tokens: Token[] = []
  for (const match of phrase.matchAll(TOKEN)) {
    const text = match[0].replace(/^[-“"'‘(]+|[.:;!?'’”")]+$/gu, '')
    if (text === '') continue
    const start = match.index + match[0].indexOf(text)
    tokens.push({ text, key: text.toLowerCase(), end: start + text.length })
  }
  return tokens
}
