// Lower-case words, numbers and nicknames that hold the parts of one name together.
import { IS, loreOf } from './classes.ts'
import { SUBJECTS } from './lexicon.ts'
import type { Token } from './token.ts'

const subjects = new Set(SUBJECTS)
const FOR_HEADS =
  /^(?:help|center|centre|institute|foundation|endowment|campaign|council|society|association|agency|coalition|network|fund|committee|programme|department|party|movement|alliance|organisation|organization|bank|commission|trust|partnership|teach|doctors|ministry|bureau|forum|school|league|federation|rally|union|mission|initiative|academy)$/u
const PLACED_HEADS = /^(?:force|rights|mission)$/u
const ON_HEADS = /^(?:council|commission|institute|forum|committee|conference)$/u

/** How many tokens a name grows by over the lower-case word or number at `to`; 0 where it ends before it. */
export function joint(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]
  const token = tokens[to]
  const after = tokens[to + 1]
  if (!last || !token) return 0
  if (/^\d/u.test(token.text)) return isNumberOfName(tokens, to) ? 1 : 0
  if (!after?.capital || !after.joined || (after.classes & IS.function) !== 0) return overArticle(tokens, to)
  const calendar = (after.classes & IS.calendar) !== 0
  switch (token.lower) {
    case 'of':
      return isHead(last) && !calendar ? 2 : 0
    case 'for':
      return FOR_HEADS.test(last.lower) && !calendar && !(to - from > 1 && /^(?:department|ministry|bank)$/u.test(last.lower)) ? 2 : 0
    case 'in':
      // "U.N. Interim Force in Lebanon", "Organisation for Security and Cooperation in Europe"
      if (loreOf(after.lower).place && to - from >= 4 && tokens.slice(from, to).some((each) => each.lower === 'for')) return 2
      return PLACED_HEADS.test(last.lower) && to - from > 1 && !calendar ? 2 : 0
    case 'on':
    case 'against':
      return ON_HEADS.test(last.lower) && to - from > 1 && !calendar ? 2 : 0
    case 'and':
      return coordination(tokens, from, to)
    case 'y':
    case 'e':
      return 0
    default:
      return (token.classes & IS.particle) !== 0 ? 2 : 0
  }
}

/** "Michael 'Wippa' Wipfli", "James Leander (Leo) Nichols": the nickname stands within the name. */
export function nickname(tokens: readonly Token[], from: number, to: number): number {
  const token = tokens[to]
  const after = tokens[to + 1]
  if (!token?.capital || !after?.capital || !/^['"“‘(]$/u.test(token.before) || !/^['"”’)]$/u.test(after.before)) return 0
  return loreOf(tokens[from]?.lower ?? '').firstName && (after.classes & IS.function) === 0 ? 2 : 0
}

/** "Bank of the West", "van der Meer". */
function overArticle(tokens: readonly Token[], to: number): number {
  const first = tokens[to]
  const second = tokens[to + 1]
  const third = tokens[to + 2]
  const last = tokens[to - 1]
  if (!first || !second?.joined || !third?.capital || !third.joined || !last) return 0
  if (first.lower === 'of' && second.lower === 'the') return isHead(last) && (third.classes & IS.function) === 0 ? 3 : 0
  return (first.classes & second.classes & IS.particle) !== 0 && /^(?:van|von|de)$/u.test(first.lower) ? 3 : 0
}

function isHead(token: Token): boolean {
  return !token.possessive && (token.classes & IS.headWithOf) !== 0 && (token.classes & IS.legal) === 0
}

/** "Channel 10", "Nova 96.9", "Studio 10"; not "Northgate 80 jobs". */
function isNumberOfName(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1]
  const number = tokens[to]
  const next = tokens[to + 1]
  if (!last || !number) return false
  if (/^(?:channel|studio|radio|network|league|formula|group|unit|sky|bbc|itv|fm|century|local|area|ligue|serie|plant)$/u.test(last.lower))
    return /^\d{1,3}(?:\.\d)?$/u.test(number.text) && !/^(?:per|percent|jobs|people|million|billion|employees|workers|staff|points)$/u.test(next?.lower ?? '')
  return /^(?:8[7-9]|9\d|10[0-8])\.\d$/u.test(number.text) && last.text.length > 2
}

/** "Department for Culture, Media & Sport", "Ministry of Trade, Industry and Energy": the comma is a part of the name. */
export function commaInName(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]
  const token = tokens[to]
  const closing = tokens.slice(to + 1, to + 4).findIndex((each) => each.before === '&' || each.lower === 'and')
  if (!last || token?.before !== ',' || !token.capital || closing < 0 || !isSubject(last) || !isSubject(token)) return false
  return (
    tokens.slice(from, to).some((each) => each.lower === 'of' || each.lower === 'for') &&
    /^(?:department|ministry|committee|council|faculty|institute)$/u.test(tokens[from]?.lower ?? '')
  )
}

/** "Securities and Exchange Commission", "Faculty of Education and Social Sciences": one body with two subjects. */
function coordination(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]
  let end = to + 1
  while (end < tokens.length && end - to < 6 && tokens[end]?.capital && (end === to + 1 || tokens[end]?.joined) && !tokens[end - 1]?.possessive) end++
  const closing = tokens[end - 1]
  if (!last || !closing) return 0
  const education = to - from === 1 && /^(?:university|college|school|hospital)$/u.test(last.lower) && /^(?:union|association|council)$/u.test(closing.lower) // "University and College Union"
  if (education) return 2
  if (!isSubject(last) || (last.classes & IS.headWithOf) !== 0) return 0
  const ofBody = to - from >= 3 && tokens.slice(from, to).some((token) => token.lower === 'of' || token.lower === 'for')
  if (ofBody && tokens.slice(to + 1, end).some(isSubject)) return 2
  if (!subjects.has(last.lower)) return 0
  return ((closing.classes & IS.headWithOf) !== 0 || /^(?:administration|services?|ministry|department|workers)$/u.test(closing.lower)) && end - to >= 3 ? 2 : 0
}

function isSubject(token: Token): boolean {
  return subjects.has(token.lower) || loreOf(token.lower).common || /(?:[tvdrlnk]ers|tors|ists|men)$/u.test(token.lower)
}
