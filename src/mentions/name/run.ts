// Runs of capitalised words: the raw material of every name, cut where the grammar says that one name ends and the next begins.
import { IS, loreOf } from './classes.ts'
import type { Token } from './token.ts'

/** Tokens `from` to `to` (exclusive) of a sentence. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Longer runs are headings and tables. */
const LONGEST_RUN = 12
const ABBREVIATED = new Set([
  'st',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'gen',
  'lt',
  'col',
  'gov',
  'sen',
  'rep',
  'sgt',
  'capt',
  'rev',
  'jr',
  'sr',
  'mt',
  'ft',
  'bros',
  'maj',
  'adm',
  'hon',
  'messrs',
  'univ',
  'dept',
  'assn',
  'intl',
  'sec',
  'fed',
])
/** "Women's Aid", "Teachers' Union": the possessive is a part of the name. */
const INNER_POSSESSIVE = new Set([
  'women',
  'men',
  'children',
  'people',
  'workers',
  'teachers',
  'farmers',
  'citizens',
  'veterans',
  'employees',
  'writers',
  'actors',
  'directors',
  'players',
  'drivers',
  'pilots',
  'nurses',
  'doctors',
  'lawyers',
  'students',
  'publishers',
  'producers',
  'musicians',
  'journalists',
  'firefighters',
  'miners',
  'manufacturers',
  'retailers',
  'volunteers',
  'painters',
  'trades',
  'consumers',
  'customers',
  'owners',
  'king',
  'queen',
  'people’s',
  'peoples',
  'lord',
  'chartered',
  'shipbuilders',
  'investors',
  'bankers',
  'artists',
  'parents',
  'seafarers',
])

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
  // "told The Hill", "USA Today", "Next plc": a function word opens a name only within the sentence and before another capital.
  const following = tokens[at + 1]
  if (at > 0 && (token.classes & IS.soft) !== 0 && !/[.:?!"“‘]/u.test(token.before)) {
    return !!following?.capital && following.joined && (following.classes & (IS.function | IS.title | IS.calendar)) === 0 // "First Republic Bank"
  }
  if (token.upper && token.lower.length > 1 && (token.classes & IS.abbreviation) === 0) return at > 0 && token.lower !== 'the'
  return at > 0 && token.joined && token.lower === 'the' && !!following?.capital && following.joined && (following.classes & IS.function) === 0
}

/** How many tokens the run grows by at `to`: none where it ends. */
function extension(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]
  const token = tokens[to]
  if (!last || !token) return 0
  if (last.compound) return 0
  if (last.possessive && !INNER_POSSESSIVE.has(last.lower)) return 0
  const nickname = nicknameAt(tokens, from, to)
  if (nickname > 0) return nickname
  if (token.capital) {
    if (adjoins(last, token) && ((token.classes & IS.function) === 0 || (token.classes & IS.soft) !== 0 || inName(tokens, from, to))) return 1
    return 0
  }
  if (!token.joined || token.possessive) return 0
  const after = tokens[to + 1]
  if (/^\d/u.test(token.text)) return numberBelongs(tokens, to) ? 1 : 0
  if (!after?.capital || !after.joined || (after.classes & IS.function) !== 0) {
    if (
      token.lower === 'of' &&
      after?.lower === 'the' &&
      tokens[to + 2]?.capital &&
      tokens[to + 2]?.joined &&
      hasHead(tokens, to) &&
      (last.classes & IS.legal) === 0
    )
      return 3
    return secondParticle(tokens, to)
  }
  if (token.lower === 'of')
    return hasHead(tokens, to) && (after.classes & IS.calendar) === 0 && !((last.classes & IS.legal) !== 0 && loreOf(after.lower).place) ? 2 : 0
  if (token.lower === 'for')
    return /^(?:help|center|centre|institute|foundation|endowment|campaign|council|society|association|agency|office|coalition|network|fund|committee|programme|department|party|movement|alliance|organisation|organization|bank|commission|trust|partnership|teach|doctors|ministry|bureau|forum|school)$/u.test(
      last.lower,
    )
      ? 2
      : 0
  if (token.lower === 'in' && loreOf(after.lower).place && to - from >= 4 && tokens.slice(from, to).some((each) => each.lower === 'for')) return 2 // "Organisation for Security and Cooperation in Europe"
  if ((token.lower === 'in' || token.lower === 'on' || token.lower === 'against') && (after.classes & IS.calendar) === 0)
    return /^(?:force|rights|mission|council|commission|institute|forum|committee|conference|service)$/u.test(last.lower) &&
      to - from > 1 &&
      (token.lower !== 'in' || /^(?:force|rights|mission)$/u.test(last.lower))
      ? 2
      : 0
  if (token.lower === 'and') return coordination(tokens, from, to)
  if ((token.classes & IS.particle) !== 0 && token.lower !== 'y' && token.lower !== 'e') return 2
  return 0
}

/** "Michael 'Wippa' Wipfli", "James Leander (Leo) Nichols": the nickname stands within the name. */
function nicknameAt(tokens: readonly Token[], from: number, to: number): number {
  const token = tokens[to]
  const after = tokens[to + 1]
  if (!token?.capital || !after?.capital || !/^['"“‘(]$/u.test(token.before) || !/^['"”’)]$/u.test(after.before)) return 0
  return loreOf(tokens[from]?.lower ?? '').firstName && (after.classes & IS.function) === 0 ? 2 : 0
}

/** "van der Meer": two particles in a row. */
function secondParticle(tokens: readonly Token[], to: number): number {
  const first = tokens[to]
  const second = tokens[to + 1]
  const third = tokens[to + 2]
  if (!first || !second || !third?.capital || !third.joined || !second.joined) return 0
  return (first.classes & second.classes & IS.particle) !== 0 && /^(?:van|von|de)$/u.test(first.lower) ? 3 : 0
}

function adjoins(last: Token, token: Token): boolean {
  if (token.joined) return true
  if (token.before === '&') return true
  if (token.before === '.') return ABBREVIATED.has(last.lower) || /^\p{Lu}$/u.test(last.text)
  return (token.before === '’' || token.before === "'") && last.possessive && INNER_POSSESSIVE.has(last.lower)
}

/** "Bank Of Ostia" in a title-case name: an upper-case function word between two capitals. */
function inName(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to + 1]
  return (
    /^(?:of|the|and|for|on|in|at|we|it|us)$/u.test(tokens[to]?.lower ?? '') &&
    to > from &&
    !!after?.capital &&
    after.joined &&
    (after.classes & IS.function) === 0
  )
}

function hasHead(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1]
  return !!last && !last.possessive && (last.classes & IS.headWithOf) !== 0
}

/** "Channel 10", "Nova 96.9", "Studio 10"; not "Northgate 80 jobs". */
function numberBelongs(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1]
  const number = tokens[to]
  const next = tokens[to + 1]
  if (!last || !number) return false
  if (/^(?:channel|studio|radio|nova|network|league|formula|group|unit|sky|bbc|itv|fm|century|local|area|ligue|serie|plant)$/u.test(last.lower))
    return /^\d{1,3}(?:\.\d)?$/u.test(number.text) && !/^(?:per|percent|jobs|people|million|billion|employees|workers|staff|points)$/u.test(next?.lower ?? '')
  return /^(?:8[7-9]|9\d|10[0-8])\.\d$/u.test(number.text) && last.text.length > 2
}

/** "Securities and Exchange Commission", "Faculty of Education and Social Sciences": one body with two subjects. */
function coordination(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]
  if (!last) return 0
  let end = to + 1
  while (end < tokens.length && end - to < 6 && tokens[end]?.capital && (end === to + 1 || tokens[end]?.joined) && !tokens[end - 1]?.possessive) end++
  const closing = tokens[end - 1]
  if (!closing) return 0
  const subjects = (token: Token | undefined) => !!token && (SUBJECTS.has(token.lower) || loreOf(token.lower).common)
  const ofBody = to - from >= 3 && tokens.slice(from, to).some((token) => token.lower === 'of' || token.lower === 'for')
  if (ofBody && subjects(last) && tokens.slice(to + 1, end).some(subjects)) return 2
  if (subjects(last) && ((closing.classes & IS.headWithOf) !== 0 || /^(?:administration|service|ministry|department)$/u.test(closing.lower)) && end - to >= 3)
    return 2
  return 0
}
const SUBJECTS = new Set(
  'trade,industry,education,science,sciences,technology,finance,economy,economic,economics,health,human,social,securities,exchange,commodity,futures,food,drug,agriculture,fisheries,forestry,transport,energy,environment,environmental,justice,labour,labor,employment,housing,urban,development,reform,culture,media,sport,sports,business,commerce,work,pensions,foreign,commonwealth,defence,defense,security,interior,infrastructure,research,engineering,trades,arts,art,design,medicine,law,order,revenue,customs,excise,innovation,skills,communities,local,government,water,power,oil,gas,minerals,mines,mining,steel,iron,railway,rail,maritime,aviation,aerospace,conciliation,arbitration,medicines,healthcare,products,options,financial,public,national,international,competition,markets,consumer,options,alcohol,tobacco,firearms,explosives,fire,rescue,emergency,families,children,women,gender,equality,refugees,immigration,citizenship,border,aeronautics,space,oceanic,atmospheric,fish,wildlife,parks,recreation,museums,galleries,music,drama,dance,chemical,allied,general,municipal,shop,distributive,postal,telecommunications,communication,transport,clothing,textile'.split(
    ',',
  ),
)
