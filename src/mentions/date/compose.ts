// From the single names of a sentence to whole expressions, in named passes: "June" + "last year", "early" + "2024", "from" + A + "to" + B.
import type { Find } from '../rule.ts'
import { portionOf } from './date-rule.ts'
import type { Expression, Recurring, Year } from './expression.ts'
import { MOVING } from './lexicon.ts'
import { cardinalNumber, ordinalNumber } from './read.ts'
import type { Part } from './stretch.ts'

export type Atom = Find<Expression>

/** How far to the left of a name its modifier may begin. */
const REACH = 48

/** Joins the atoms of one sentence; offsets are those of the sentence's text. */
export function compose(atoms: readonly Atom[], text: string): Atom[] {
  let joined: readonly Atom[] = atoms
  if (atoms.length > 1) joined = shareYears(attachYears(joined, text), text)
  joined = joined.map((atom) => withPart(atom, text))
  if (joined.length > 1) joined = joinRanges(joined, text)
  return withoutSwallowed(joined.map((atom) => withLength(atom, text)))
}

/** "June last year", "the third quarter of this year", "this year's third quarter". */
function attachYears(atoms: readonly Atom[], text: string): Atom[] {
  return joinPairs(atoms, (first, second) => {
    const between = text.slice(first.end, second.start)
    if (isOpen(first.value) && isYear(second.value) && /^\s(?:of\s|in\s)?$/u.test(between)) return { ...first.value, year: second.value }
    if (isYear(first.value) && isOpen(second.value) && /^['’]s\s$/u.test(between)) return { ...second.value, year: first.value }
    // "2025 H2"
    if (first.value.kind === 'year' && isOpen(second.value) && /^(?:quarter|half)$/u.test(second.value.kind) && between === ' ')
      return { ...second.value, year: first.value }
    return null
  })
}

/** "June and July 2023", "March 2023 and April": names side by side share the year that one of them states. */
function shareYears(atoms: readonly Atom[], text: string): Atom[] {
  const shared = [...atoms]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [here, next] = [shared[index], shared[index + 1]]
    if (!here || !next || !isOpen(here.value) || !isSibling(next.value) || next.value.year?.kind !== 'year') continue
    if (!/^,?\s?(?:(?:and|or|to|through|until|[-–—&])\s?)?(?:(?:early|mid|late)[\s-])?$/u.test(text.slice(here.end, next.start))) continue
    const wraps = order(here.value) > order(next.value)
    shared[index] = { ...here, value: { ...here.value, year: { kind: 'year', year: next.value.year.year - (wraps ? 1 : 0) } } }
  }
  for (let index = 1; index < shared.length; index++) {
    const [previous, here] = [shared[index - 1], shared[index]]
    if (!here || !previous || !isOpen(here.value) || !isSibling(previous.value) || previous.value.year?.kind !== 'year') continue
    if (!/^,?\s?(?:and|to|through|until|[-–—])\s(?:(?:again\s)?in\s)?$/u.test(text.slice(previous.end, here.start))) continue
    const wraps = order(here.value) <= order(previous.value)
    shared[index] = { ...here, value: { ...here.value, year: { kind: 'year', year: previous.value.year.year + (wraps ? 1 : 0) } } }
  }
  return shared
}

/** Drops what a longer expression has taken in: "its fourth quarter" of "its fourth quarter ended Sept. 30". */
function withoutSwallowed(atoms: readonly Atom[]): Atom[] {
  const kept: Atom[] = []
  for (const atom of atoms) {
    while ((kept[kept.length - 1]?.end ?? 0) > atom.start) kept.pop()
    kept.push(atom)
  }
  return kept
}

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/\b(?:very\s)?(?:early(?:\s(?:in\s(?:the\s)?|on\s)?|-)|(?:the\s)?(?:early\spart|opening\s(?:weeks|months))\sof\s(?:the\s)?)$/iu, 'early'],
  [/\b(?:mid(?:dle)?[\s-]|(?:the\s)?middle\sof\s(?:the\s)?|midway\sthrough\s)$/iu, 'mid'],
  [/\b(?:late(?:\s(?:in\s(?:the\s)?|on\s)?|-)|(?:the\s)?(?:latter|later)\s(?:part|months)\sof\s(?:the\s)?)$/iu, 'late'],
  [/\b(?:(?:the\s)?(?:beginning|start|turn)\sof\s(?:the\s)?)$/iu, 'start'],
  [/\b(?:(?:the\s)?(?:very\s)?end\sof\s(?:the\s)?|end-|(?<=\b(?:by|at|until|to|since|before|from|through)\s)end\s)$/iu, 'end'],
]
const WEEK_OF = /\b(?:the\s)?(?:week|weekend)\s(?:of|beginning|starting|commencing|from)\s$/iu
const PORTION = /\b(?:the\s)?(?<end>first|last|final|opening)\s(?<count>[a-z]+|\d{1,2})\s(?<unit>days?|weeks?|months?|quarters?)\s(?:of|in)\s(?:the\s)?$/iu
const NTH_WEEK = /\b(?:the\s)?(?<nth>first|second|third|fourth|last|final)\sweek\s(?:of|in)\s$/iu
const HAS_PARTS = new Set([
  'day',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'deictic',
  'anaphoric',
  'weekday',
  'years',
  'decade',
  'current',
  'financial-year',
  'unplaced',
  'same',
])

/** The last word of anything that leads to a part. */
const MAY_LEAD = /(?:beginning|starting|commencing|from|early|late|middle|mid|end|of|in|on|the|through)[\s-]$/iu

/** "early 2021", "mid-March", "the end of last year", "the first nine months of 1997". */
function withPart(atom: Atom, text: string): Atom {
  if (!HAS_PARTS.has(atom.value.kind)) return atom
  const left = text.slice(Math.max(0, atom.start - REACH), atom.start)
  if (!MAY_LEAD.test(left)) return atom
  for (const [pattern, part] of PARTS) {
    const match = pattern.exec(left)
    if (!match) continue
    return { ...atom, start: atom.start - match[0].length, value: { kind: 'part', part, of: atom.value } }
  }
  const week = atom.value.kind === 'day' ? WEEK_OF.exec(left) : null
  if (week) return { ...atom, start: atom.start - week[0].length, value: { kind: 'week-of', of: atom.value } }
  const portion = atom.value.kind === 'day' || atom.value.kind === 'weekday' ? null : PORTION.exec(left)
  if (portion) {
    const { end = '', count = '', unit = '' } = portion.groups ?? {}
    const value = portionOf(atom.value, end, count, unit)
    if (value.kind === 'portion' && value.count > 0) return { ...atom, start: atom.start - portion[0].length, value }
  }
  const nth = atom.value.kind === 'month' ? NTH_WEEK.exec(left) : null
  if (nth) {
    const word = nth.groups?.nth ?? ''
    const last = /last|final/iu.test(word)
    const weeks: Expression = { kind: 'portion', count: last ? 1 : ordinalNumber(word), unit: 'week', end: last ? 'last' : 'first', of: atom.value }
    return { ...atom, start: atom.start - nth[0].length, value: last || ordinalNumber(word) === 1 ? weeks : { kind: 'unplaced' } }
  }
  return atom
}

/** "between A and B", "from A to B", "A to B", "A–B" as one expression. */
function joinRanges(atoms: readonly Atom[], text: string): Atom[] {
  const joined: Atom[] = []
  for (let index = 0; index < atoms.length; index++) {
    const [first, second] = [atoms[index], atoms[index + 1]]
    if (!first) continue
    const range = second && rangeOf(first, second, text)
    if (range) {
      joined.push(range)
      index++
    } else joined.push(first)
  }
  return joined
}

const ENDS = new Set(['day', 'month', 'quarter', 'half', 'season', 'year', 'deictic', 'anaphoric', 'weekday', 'part', 'numeric', 'feast', 'decade'])

function rangeOf(first: Atom, second: Atom, text: string): Atom | null {
  if (!ENDS.has(first.value.kind) || !ENDS.has(second.value.kind)) return null
  const between = text.slice(first.end, second.start)
  const left = text.slice(Math.max(0, first.start - 12), first.start)
  const opening = /\b(?<word>between|from)\s(?:the\s)?$/iu.exec(left)
  const word = opening?.groups?.word?.toLowerCase()
  const start = opening ? first.start - opening[0].length : first.start
  const whole: Atom = { ...first, start, end: second.end, value: { kind: 'range', from: first.value, to: second.value } }
  if (word === 'between' && /^\s(?:and|to)\s(?:the\s)?$/u.test(between)) return whole
  if (word === 'from' && /^,?\s(?:to|through|until|till|up\sto|into)\s(?:the\s)?$/u.test(between)) return moves(text, start) ? null : whole
  const alike = kindOf(first.value) === kindOf(second.value)
  if (alike && /^(?:\s?[-–—]\s?|\s(?:to|through)\s)$/u.test(between)) return word === undefined || word === 'from' ? whole : null
  return null
}

function kindOf(value: Expression): string {
  return value.kind === 'part' ? kindOf(value.of) : value.kind === 'weekday' || (value.kind === 'deictic' && value.unit === 'day') ? 'weekday' : value.kind
}

/** "delayed from late 2025 to 2026" names two times, not the stretch between them. */
function moves(text: string, start: number): boolean {
  const words = text
    .slice(Math.max(0, start - 30), start)
    .toLowerCase()
    .match(/\p{L}+/gu)
  return words?.slice(-3).some((word) => MOVING.includes(word)) ?? false
}

const LENGTH =
  /(?<!\b(?:this|last|next|each|every|per)\s)\b(?:(?:in|for|over|during)\s)?(?:(?:the|its|their|a)\s)?(?:(?:first|last|latest|full|fiscal|financial|whole|current|third|second|fourth)\s){0,2}(?:(?<count>[a-z]+|\d{1,2})[\s-](?<unit>months?|weeks?|quarters?)(?:\speriod)?|(?<single>year|half[-\s]year|half|quarter|month|week))\s(?:that\s)?(?:to|ended|ending|end|through|up\sto|to\sthe\send\sof|to\send)(?:\son)?\s(?:the\s)?$/iu
const MAY_END = /(?:to|ended|ending|end|through|of|on|the)\s$/iu
const MONTHS_OF: Readonly<Record<string, number>> = { year: 12, 'half-year': 6, half: 6, quarter: 3, month: 1 }

/** "the three months to June", "the year ended March 31": a stretch told by its length and its end. */
function withLength(atom: Atom, text: string): Atom {
  if (atom.value.kind !== 'day' && atom.value.kind !== 'month' && !(atom.value.kind === 'part' && atom.value.part === 'end')) return atom
  const left = text.slice(Math.max(0, atom.start - 80), atom.start)
  if (!MAY_END.test(left)) return atom
  const match = LENGTH.exec(left)
  if (!match) return atom
  const { count, unit = '', single } = match.groups ?? {}
  const number = single ? (MONTHS_OF[single.toLowerCase().replace(/\s/u, '-')] ?? 0) : cardinalNumber(count ?? '') * (/^quarter/iu.test(unit) ? 3 : 1)
  if (number < 1) return atom
  const lead = /^(?:(?:in|for|over|during)\s)?(?:(?:its|their)\s)?/iu.exec(match[0])?.[0].length ?? 0
  return {
    ...atom,
    start: atom.start - match[0].length + lead,
    value: { kind: 'trailing', count: single === 'week' ? 1 : number, unit: /^week/iu.test(unit || (single ?? '')) ? 'week' : 'month', to: atom.value },
  }
}

function joinPairs(atoms: readonly Atom[], join: (first: Atom, second: Atom) => Expression | null): Atom[] {
  const joined: Atom[] = []
  for (const atom of atoms) {
    const previous = joined[joined.length - 1]
    const value = previous ? join(previous, atom) : null
    if (previous && value) joined[joined.length - 1] = { ...previous, value, end: atom.end }
    else joined.push(atom)
  }
  return joined
}

function isSibling(value: Expression): value is Recurring {
  return value.kind === 'month' || value.kind === 'day' || value.kind === 'quarter' || value.kind === 'half' || value.kind === 'season'
}

function isOpen(value: Expression): value is Recurring {
  return isSibling(value) && value.year === null && value.shift === null
}

function isYear(value: Expression): value is Year {
  return value.kind === 'year' || ((value.kind === 'deictic' || value.kind === 'anaphoric') && value.unit === 'year')
}

function order(value: Recurring): number {
  return value.kind === 'day' ? value.number * 100 + value.day : value.kind === 'month' ? value.number * 100 : value.number
}
