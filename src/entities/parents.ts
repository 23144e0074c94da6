// Which organisation is a part of which, where the text says so: "Tarn, a unit of Ostia", "Ostia’s Tarn", "its divisions Tarn and Vale".
import type { Name } from '../mentions/name/name.ts'
import type { Draft } from './draft.ts'

interface Placed {
  readonly name: Name
  readonly draft: Draft
}

const UNIT =
  '(?:units?|divisions?|subsidiar(?:y|ies)|arms?|brands?|affiliates?|business(?:es)?|ventures?|labels?|imprints?|titles?|chains?|services?|operations?)'
const OWNERSHIP = '(?:acquisition|purchase|takeover|buyout|buy-out)'
/** Between the whole and the part: "Ostia’s cloud unit Tarn", "the Ostia subsidiary Tarn", "Ostia, which owns Tarn", "Ostia bought Tarn". */
const WHOLE_THEN_PART: readonly RegExp[] = [
  /^['’]s?\s+$/u,
  new RegExp(`^(?:['’]s?)?\\s+(?:[\\p{L}-]+\\s+){0,4}?${UNIT}(?:\\s+|,?\\s+(?:such as|like|including|called)\\s+)$`, 'u'),
  new RegExp(`^['’]s?\\s+(?:[\\p{L}\\d$£€.-]+\\s+){0,2}${OWNERSHIP}\\s+of\\s+(?:[\\p{Ll}-]+\\s+){0,5}$`, 'u'),
  /^,?\s+(?:which|that|who)?\s*(?:also\s+)?(?:owns|acquired|bought|purchased)\s+(?:[\p{Ll}-]+\s+){0,4}$/u,
  /^,\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}(?:owner|parent|parent company)\s+of\s+(?:[\p{Ll}-]+\s+){0,3}$/u,
  /^-owned\s+(?:[\p{Ll}-]+\s+){0,4}$/u,
]
/** Between the part and the whole: "Tarn, owned by Ostia", "Tarn, a unit of Ostia", "Tarn’s parent company Ostia". */
const PART_THEN_WHOLE: readonly RegExp[] = [
  /^,?\s+(?:which is\s+|that is\s+|is\s+|now\s+|was\s+)?(?:\p{Ll}+ly\s+)?(?:owned|controlled|acquired|bought|run|operated)(?:\s+\p{Ll}+ly)?(?:\s+(?:in|since)\s+\d{4})?\s+by\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,4}$/u,
  new RegExp(
    `^(?:,|\\s+is|,\\s+which is)\\s+(?:now\\s+)?(?:(?:an?|the|both|one of the|two|three|four)\\s+)?(?:[\\p{L}-]+\\s+){0,4}?(?:${UNIT}|part)\\s+of\\s+(?:the\\s+|\\p{Lu}\\p{L}+['’]s\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}$`,
    'u',
  ),
  /^['’]s?\s+(?:[\p{Ll}-]+\s+){0,3}(?:parent|owner|parent company|parent group|holding company),?\s+$/u,
  /^\s+(?:parent|owner|parent company),?\s+$/u,
]
const ITS = new RegExp(
  `\\b(?:its|the company['’]s|the firm['’]s|the group['’]s)\\s+(?:[\\p{L}\\d$£€.-]+\\s+){0,5}?(?:${UNIT}(?:\\s+|,?\\s+(?:such as|like|including|called)\\s+)|${OWNERSHIP}\\s+of\\s+(?:[\\p{Ll}-]+\\s+){0,5})$`,
  'u',
)
/** A sale that has not happened makes no parent. */
const OPEN_DEAL =
  /\b(?:proposed|planned|failed|abandoned|possible|potential|attempted|would-be|hostile|blocked|rival|rivals|competitor|bid|offer|talks|stake|investment|former|partner|client|customer)\b/iu
const COORDINATED = /^(?:['’]s)?\s*(?:,|,?\s+(?:and|or|as well as|&))\s+(?:the\s+)?$/u
const LONGEST = 90

/** The parent of each part, by the keys of their main forms. */
export function findParents(drafts: readonly Draft[], text: string): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  for (const draft of drafts) if (draft.parent !== null) parents.set(draft.main.key, draft.parent)
  const placed = drafts.flatMap((draft) => draft.names.map((name): Placed => ({ name, draft }))).sort((a, b) => a.name.start - b.name.start)
  for (let at = 0; at < placed.length; at++) {
    const here = placed[at]
    if (!here || here.name.quiet) continue
    const previous = sameSentence(placed[at - 1], here)
    if (previous) relate(previous, here, at, placed, parents, text)
    else continueFromIts(here, at, placed, parents, text)
    if (previous && !parents.has(here.draft.main.key)) continueFromIts(here, at, placed, parents, text)
  }
  return parents
}

function sameSentence(previous: Placed | undefined, here: Placed): Placed | null {
  return previous && previous.name.sentence === here.name.sentence && here.name.start > previous.name.end ? previous : null
}

function relate(previous: Placed, here: Placed, at: number, placed: readonly Placed[], parents: Map<string, string>, text: string): void {
  if (here.name.start - previous.name.end > LONGEST) return
  const between = text.slice(previous.name.end, here.name.start)
  if (OPEN_DEAL.test(between)) return
  if (PART_THEN_WHOLE.some((pattern) => pattern.test(between))) {
    for (const part of listUpTo(at - 1, placed, text)) adopt(part, here.draft, parents)
  }
  if (WHOLE_THEN_PART.some((pattern) => pattern.test(between))) {
    if (/^['’]s?\s+$/u.test(between) && !isOwner(previous.draft, here.draft)) return
    for (const part of listFrom(at, placed, text)) adopt(part, previous.draft, parents)
  }
}

/** "in its creative units Tarn, Vale and Brook": the whole is the subject of the sentence, or of the one before. */
function continueFromIts(here: Placed, at: number, placed: readonly Placed[], parents: Map<string, string>, text: string): void {
  const { sentence } = here.name
  const before = text.slice(Math.max(sentence.start, here.name.start - LONGEST), here.name.start)
  if (!ITS.test(before) || OPEN_DEAL.test(before.slice(-40))) return
  const parts = listFrom(at, placed, text)
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    const other = placed[back]
    if (!other || parts.includes(other.draft) || other.name.sentence.paragraph !== sentence.paragraph) continue
    if (here.name.sentence.index - other.name.sentence.index > 1) return
    const earlier = placed[back - 1]
    if (earlier && earlier.name.sentence === other.name.sentence && !parts.includes(earlier.draft)) continue // the first one of its sentence
    for (const part of parts) adopt(part, other.draft, parents)
    return
  }
}

/** A name and those which are joined to it: "Tarn, Vale and Brook". */
function listFrom(at: number, placed: readonly Placed[], text: string): readonly Draft[] {
  const list: Draft[] = []
  for (let next = at; next < placed.length && next < at + 12; next++) {
    const here = placed[next]
    const previous = placed[next - 1]
    if (!here) break
    if (next > at && !(previous && here.name.start - previous.name.end < 16 && COORDINATED.test(text.slice(previous.name.end, here.name.start)))) break
    list.push(here.draft)
  }
  return list
}

/** A name and those before it which are joined to it: "Tarn and Vale, two divisions of Ostia". */
function listUpTo(at: number, placed: readonly Placed[], text: string): readonly Draft[] {
  const list: Draft[] = []
  for (let next = at; next >= 0 && next > at - 12; next--) {
    const here = placed[next]
    const following = placed[next + 1]
    if (
      !here ||
      (next < at &&
        !(
          following &&
          following.name.start - here.name.end < 16 &&
          following.name.start > here.name.end &&
          COORDINATED.test(text.slice(here.name.end, following.name.start))
        ))
    )
      break
    list.push(here.draft)
  }
  return list
}

/** "Ostia’s Tarn" is a part; "Reuters’ Tarn" and "the union’s Tarn" are not. */
function isOwner(whole: Draft, part: Draft): boolean {
  const bodies = [...whole.main.signals.keys(), ...part.main.signals.keys()]
  return !bodies.includes('organisation.known')
}

function adopt(part: Draft, whole: Draft, parents: Map<string, string>): void {
  const child = part.main.key
  const parent = whole.main.key
  if (child === parent || parents.has(child)) return
  for (let up: string | undefined = parent, steps = 0; up !== undefined && steps < 10; up = parents.get(up), steps++) if (up === child) return
  parents.set(child, parent)
}
