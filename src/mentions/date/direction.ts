// Past or to come: read from the verbs around a date, so that "July" in a report is the last one and in a plan the next one.
import {
  ADVERBS,
  BASE_AND_PAST,
  BEFORE_A_NOUN,
  ENDS_IN_S,
  FINITE_PAST,
  FUTURE,
  LIKELY,
  NEVER_BASE,
  NEVER_PAST,
  NOUNS_TOO,
  PAST,
  PLANNED,
  PRESENT,
  PUT_OFF,
} from './tense.ts'

/** `likely` is a plan reported in the past ("would close in June"), `open` words that do not tell: there, what is nearer decides. */
export type Direction = 'past' | 'future' | 'likely' | 'open'

const REACH = 170
const LONGEST_LOOK = 16
const FARTHEST_AHEAD = 30
const BOUNDARY = /[;:!?()“”"—–]|\s-{1,2}\s/gu
const WORD = /[\p{L}\p{N}'’-]+/gu
const AHEAD = /\b(?:ahead\sof|as\s(?:soon|early|late)\sas|no\s(?:later|earlier|sooner)\sthan|effective|starting|beginning)\s(?:(?:on|in|from)\s)?(?:the\s)?$/iu
const ATTRIBUTED =
  /^(?:['’]s)?\s(?!(?:and|or|to|in|on|at|of|for|from|by|with|as|that|when|which|who|after|before|because|but|while|if|until|through|the|a|an|it|he|she|they|we|its|alone|also|will|would|is|are|has|have|can|could|may|might|should|shall)\b)\p{Ll}/u
const DETERMINED = /\b(?:the|a|an|its|their|his|her|our|this|that)\s$/iu

const UNREACHED = /^(?:reached|located|contacted|determined|found|verified)$/u

/** The direction of the date at `start` to `end` of a sentence. */
export function directionOf(text: string, start: number, end: number): Direction {
  const left = clauseBefore(text, start)
  const lead = /(?:^|\s)(\p{L}+)(?:\s(?:the|a|an|about|around))?\s*$/u.exec(left)?.[1]?.toLowerCase() ?? ''
  if (lead === 'since') return 'past'
  if (AHEAD.test(left)) return lookBack(words(left)) === 'past' ? 'likely' : 'future'
  // "the Jan. 14 deadline", "Friday's match": the noun owns the date, not the verb
  const rest = text.slice(end, end + 24)
  if (/^['’]s\s/u.test(rest) || (DETERMINED.test(left) && ATTRIBUTED.test(rest))) return 'open'
  const before = words(left)
  const back = lookBack(before)
  const ahead = back === null || before.length <= 3 ? lookAhead(text, end) : null
  const direction = back ?? ahead
  if (lead === 'until' || lead === 'till' || lead === 'through') return direction !== 'past' ? 'future' : back === null ? 'past' : 'likely'
  if (lead === 'by') return direction !== 'past' ? 'future' : isPerfect(left, back === null ? text.slice(end, end + 60) : '') ? 'past' : 'likely'
  // "planned for Saturday was cancelled"
  if (direction === 'future' && back !== null && /^\s(?:was|were|had)\b/u.test(text.slice(end, end + 8))) return 'open'
  return direction ?? (lead === 'from' ? 'likely' : 'open')
}

/** "By June it had cut 500 jobs", but not "if the tasks were done by June". */
function isPerfect(left: string, right: string): boolean {
  return !/\bif\b/iu.test(left) && /\b(?:had|was|were)\b/iu.test(left + right)
}

function words(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

function clauseBefore(text: string, start: number): string {
  const left = text.slice(Math.max(0, start - REACH), start)
  BOUNDARY.lastIndex = 0
  let cut = 0
  for (let match = BOUNDARY.exec(left); match; match = BOUNDARY.exec(left)) cut = match.index + match[0].length
  return left.slice(cut)
}

/** The nearest verb before the date, with its auxiliaries. */
function lookBack(before: readonly string[]): Direction | null {
  const lowest = Math.max(0, before.length - LONGEST_LOOK)
  for (let index = before.length - 1; index >= lowest; index--) {
    const direction = tenseAt(before, index)
    if (direction) return direction
  }
  return null
}

/** The first verb after the date: "On Tuesday, the company will ..." */
function lookAhead(text: string, end: number): Direction | null {
  const right = text.slice(end, end + REACH + 60)
  BOUNDARY.lastIndex = 0
  const stop = BOUNDARY.exec(right)
  const after = words(stop ? right.slice(0, stop.index) : right)
  for (let index = 0; index < Math.min(after.length, FARTHEST_AHEAD); index++) {
    const direction = tenseAt(after, index)
    if (direction) return direction
  }
  return null
}

function at(all: readonly string[], index: number): string {
  return (all[index] ?? '').toLowerCase().replace('’', "'")
}

function tenseAt(all: readonly string[], index: number): Direction | null {
  // the month, not the auxiliary
  if (all[index] === 'May') return null
  const word = at(all, index)
  const previous = at(all, index - 1)
  if (/'ll$|^won't$/u.test(word)) return 'future'
  if (FINITE_PAST.has(word)) return 'past'
  if (LIKELY.has(word)) return 'likely'
  if (word === 'set' && /^(?:to|for)$/u.test(at(all, index + 1))) return /^(?:was|were|been|had)$/u.test(previous) ? 'likely' : 'future'
  if (word === 'is' || word === 'are') return 'open'
  if (previous === 'to' && isBase(word)) return governed(all, index - 1)
  // "the last workers leave in": the present of a timetable
  if (PRESENT.has(word)) return /^(?:the|its|their|a|an|his|her|annual|of|and)?$/u.test(previous) || at(all, index + 1) === 'of' ? null : 'future'
  // "the plan", "its hopes": nouns as well, unless they govern what follows
  if (NOUNS_TOO.has(word))
    return /^(?:to|on|a|an|the|its|for|another|more|further|up|\d.*)$/u.test(at(all, index + 1)) && !/^(?:the|its|their|a|his|her|of)$/u.test(previous)
      ? 'future'
      : null
  if (FUTURE.has(word)) return /^(?:was|were|been|had|originally|initially|previously)$/u.test(previous) ? 'likely' : 'future'
  if (PUT_OFF.has(word)) return /^(?:to|until|till)$/u.test(at(all, index + 1)) ? 'likely' : participle(all, index)
  if (PAST.has(word) || isRegularPast(all[index] ?? '')) return participle(all, index)
  // "it cut 40 jobs", but not "a pay cut"
  if (BASE_AND_PAST.has(word) && !BEFORE_A_NOUN.has(previous)) return participle(all, index)
  return null
}

/** "plans to cut", "agreed to buy": an infinitive looks ahead from its verb. */
function governed(all: readonly string[], to: number): Direction {
  if (/^(?:is|are|'s)$/u.test(at(all, to - 1))) return 'future'
  for (let index = to - 1; index >= Math.max(0, to - 5); index--) {
    const word = at(all, index)
    if (LIKELY.has(word)) return 'likely'
    if (PLANNED.has(word)) return /^(?:is|are|'s|now)$/u.test(at(all, index - 1)) ? 'future' : 'likely'
    if (FUTURE.has(word) || (NOUNS_TOO.has(word) && index === to - 1)) return /^(?:was|were|been|had)$/u.test(at(all, index - 1)) ? 'likely' : 'future'
    if (PAST.has(word) || FINITE_PAST.has(word) || /[^e]ed$/u.test(word)) return 'open'
  }
  return 'likely'
}

/** "will be notified", "was notified", "expected to be notified": the auxiliary decides. */
function participle(all: readonly string[], index: number): Direction {
  for (let back = index - 1; back >= Math.max(0, index - 4); back--) {
    const word = at(all, back)
    if (ADVERBS.has(word) || word.endsWith('ly')) continue
    if (FUTURE.has(word) || /'ll$|^won't$/u.test(word)) return 'future'
    // "could not be reached on Friday"
    if (word === "couldn't" || (word === 'could' && (at(all, back + 1) === 'not' || UNREACHED.test(at(all, index))))) return 'past'
    if (LIKELY.has(word)) return 'likely'
    if (word === 'to') return governed(all, back)
    // "once the plan is finalised in September"
    if (word === 'is' || word === 'are') return 'likely'
    break
  }
  return 'past'
}

/** "announced", but not "United", "hundred" or "London-based". */
function isRegularPast(word: string): boolean {
  return word.length > 4 && /^\p{Ll}+[^e]ed$/u.test(word) && !NEVER_PAST.has(word)
}

function isBase(word: string): boolean {
  return /^[a-z]{2,14}$/u.test(word) && !NEVER_BASE.has(word) && !(word.endsWith('s') && !ENDS_IN_S.has(word)) && !word.endsWith('ing')
}
