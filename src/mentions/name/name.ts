// A capitalised name at its place, before anybody has decided what it names.
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/document.ts'
import { IS } from './classes.ts'
import type { Token } from './token.ts'

export interface Name extends Span {
  readonly sentence: Sentence
  /** The tokens of its sentence; the name is `tokens.slice(from, to)`. */
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** Lower case, without article and legal suffix: what tells two names apart. */
  readonly key: string
  /** The words of the key. */
  readonly words: readonly string[]
  /** Ends before its legal suffix. */
  readonly core: Span
  readonly legal: boolean
  readonly honorific: string | null
  /** What stands before it: "the Observer", or "The Observer" with a capital that its place does not ask for. */
  readonly article: 'the' | 'The' | null
  /** The first word of its sentence or quotation, where a capital proves nothing. */
  readonly initial: boolean
  /** In a headline of capitals, a credit or a promotion: it may confirm an entity, never found one. */
  readonly quiet: boolean
}

const LOWER_LEGAL = /^(?:plc|inc|ltd|llc|llp|gmbh|pty|pvt)$/u
/** The name that `tokens.slice(from, to)` make, its legal suffix taken in; null where there are no such tokens. */
export function nameOf(tokens: readonly Token[], from: number, to: number, honorific: number | null, sentence: Sentence, quiet: boolean): Name | null {
  const first = tokens[from]
  let end = to
  const comma = tokens[to]
  if (comma && comma.before === ',' && comma.capital && (comma.classes & IS.legal) !== 0 && comma.text.length > 1 && !/^(?:as|co|pt|ab)$/u.test(comma.lower))
    end = to + 1 // "Northgate, Inc."
  while (tokens[end]?.joined && LOWER_LEGAL.test(tokens[end]?.text ?? '') && !tokens[end - 1]?.possessive) end++ // "Vantor plc"
  let core = end
  while (core > from + 1 && (tokens[core - 1]?.classes ?? 0) & IS.legal && !(core === from + 2 && (first?.classes ?? 0) & IS.function)) core-- // "The We Company" keeps it
  if (tokens[core - 1]?.lower === '&' || tokens[core - 1]?.lower === 'and') core--
  const legal = core < end
  const words = tokens.slice(from, core).map((token) => token.lower.replace(/’/gu, "'"))
  while (core < end && tokens[core]?.capital && (tokens[core]?.classes ?? 0) & IS.softLegal) core++ // "Lodestar Holdings" is how the text calls it
  const last = tokens[end - 1]
  const lastOfCore = tokens[core - 1]
  if (!first || !last || !lastOfCore) return null
  return {
    sentence,
    tokens,
    from,
    to: end,
    start: first.start,
    end: last.end,
    core: { start: first.start, end: lastOfCore.end },
    key: words.join(' '),
    words,
    legal,
    honorific: honorific === null ? null : (tokens[honorific]?.lower ?? null),
    article: articleOf(tokens, from),
    initial: honorific === null && isInitial(tokens, from),
    quiet,
  }
}

/** "(NYSE: NGS)" */
export function isTicker(name: Name): boolean {
  const first = name.tokens[name.from]
  const exchange = name.tokens[name.from - 1]
  return !!first?.upper && first.before === ':' && !!exchange && ((exchange.classes & IS.exchange) !== 0 || /\($/u.test(exchange.before)) && exchange.upper
}

function articleOf(tokens: readonly Token[], from: number): 'the' | 'The' | null {
  const before = tokens[from - 1]
  if (before?.lower !== 'the' || !tokens[from]?.joined) return null
  return before.capital && !isInitial(tokens, from - 1) ? 'The' : 'the'
}

/** After a sentence's start, an opening quotation mark, a colon, a bullet: the capital may be grammar only. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true
  const before = tokens[at]?.before ?? ''
  return /[:"“‘«?!…•*]|^[-–—]$|\.$/u.test(before) && !/^['’]$/u.test(before)
}
