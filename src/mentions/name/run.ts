// Runs of capitalised words: the raw material of every name, cut where the grammar says that one name ends and the next begins.
import { IS } from './classes.ts'
import { commaInName, joint, nickname } from './joint.ts'
import { ABBREVIATED, INNER_POSSESSIVES } from './lexicon.ts'
import type { Token } from './token.ts'

/** Tokens `from` to `to` (exclusive) of a sentence. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Longer runs are headings and tables. */
const LONGEST_RUN = 12
const abbreviated = new Set(ABBREVIATED)
const innerPossessives = new Set(INNER_POSSESSIVES)

/** The runs of a sentence, in order. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (!startsRun(tokens, at)) {
      at++
      continue
    }
    let to = at + 1
    while (to < tokens.length && to - at < LONGEST_RUN) {
      const next = extension(tokens, at, to)
      if (next === 0) break
      to += next
    }
    runs.push({ from: at, to })
    at = to
  }
  return runs
}

function startsRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.capital) return false
  if ((token.classes & IS.function) === 0) return true
  const next = tokens[at + 1]
  const followed = !!next?.capital && next.joined
  if (at === 0 || !followed || !next) return at > 0 && isAcronym(token)
  if ((token.classes & IS.soft) !== 0 && !/[.:?!"“‘]/u.test(token.before)) return (next.classes & (IS.function | IS.title | IS.calendar)) === 0 // "First Republic Bank"
  return isAcronym(token) || (token.joined && token.lower === 'the' && (next.classes & IS.function) === 0) // "told The Hill"
}

/** "ALL", "WHO": capitals which only look like a function word. */
function isAcronym(token: Token): boolean {
  return token.upper && token.lower !== 'the' && (token.classes & IS.abbreviation) === 0
}

/** How many tokens the run grows by at `to`: none where it ends. */
function extension(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]
  const token = tokens[to]
  if (!last || !token || last.compound) return 0
  if (last.possessive && !innerPossessives.has(last.lower)) return 0
  if (!token.capital) return token.joined && !token.possessive ? joint(tokens, from, to) : 0
  if (adjoins(last, token) && ((token.classes & IS.function) === 0 || (token.classes & IS.soft) !== 0 || inTitleCase(tokens, to))) return 1
  return commaInName(tokens, from, to) ? 1 : nickname(tokens, from, to)
}

function adjoins(last: Token, token: Token): boolean {
  if (token.joined || token.before === '&') return true
  if (token.before === '.') return abbreviated.has(last.lower) || /^\p{Lu}$/u.test(last.text)
  return (token.before === '’' || token.before === "'") && last.possessive
}

/** "Bank Of Ostia": a function word with a capital between two capitals. */
function inTitleCase(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to + 1]
  return /^(?:of|the|and|for|on|in|at|we|it|us)$/u.test(tokens[to]?.lower ?? '') && !!after?.capital && after.joined && (after.classes & IS.function) === 0
}
