// Which parts of the employer are hit: its divisions named beside the figure, "its retail and wealth teams", "the Leith plant".
import type { Entities, OrganisationEntity } from '../../entities/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Span } from '../../record/span.ts'
import type { Document } from '../../text/document.ts'
import type { Unit } from '../event.ts'
import type { Frame } from '../frames/frame.ts'
import type { Round } from '../rounds/merge.ts'

const HEAD =
  '(?:divisions?|units?|arms?|teams?|business(?:es)?|departments?|segments?|program(?:me)?s?|operations|branch|studios?|faculty|faculties|desks?|newsroom|roles|functions?)'
const WORD = '(?!(?:and|or|of|to|as|in|for|from|the|at|on|with|is|was|are|were|will|by)\\s)[\\p{Ll}-]+'
const PLAIN = `${WORD}(?:\\s${WORD})?`
const OWNED = new RegExp(
  `(?<![\\p{L}])(?:its|their|the\\s(?:company|firm|group|bank)['’]s|\\p{Lu}[\\p{L}]+['’]s|across|in\\sits|from\\sits)\\s(?<name>(?:\\p{Lu}[\\p{L}\\p{N}&’'-]+(?:\\s(?:and\\s|of\\s|&\\s)?\\p{Lu}[\\p{L}\\p{N}&’'-]+){0,4}(?=(?:\\s[\\p{Ll}-]+){0,3}\\s)|${PLAIN}(?:,\\s${PLAIN}){0,3}(?:,?\\sand\\s${PLAIN})?))(?:\\s(?:[\\p{Ll}-]+)){0,2}?\\s(?<head>${HEAD})(?![\\p{L}])(?!\\s\\p{Lu})`,
  'gu',
)
const SITE =
  /(?<![\p{L}])(?:at|of|its|the|\p{L}['’]s)\s(?:the\s|its\s)?(?:[\p{Ll}-]+\s)?(?<name>\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+){0,3}\s(?:parts\s)?(?:plant|factory|mill|refinery|studio|newsroom|warehouse|smelter|mine|campus|branch|research\scentre|(?:news\s)?department))(?![\p{L}])/gu
/** "its biggest unit, Connectivity & Platforms". */
const NAMED =
  /(?<![\p{L}])(?:its|the|their)\s(?:[\p{Ll}-]+\s){0,3}(?:unit|division|arm|subsidiary|business|team|department)(?:\sin\s\p{Lu}\p{L}+)?,\s(?<name>\p{Lu}[\p{L}\p{N}’'-]+(?:\s(?:&\s|and\s|of\s)?\p{Lu}[\p{L}\p{N}’'-]+){0,5})/gu
/** Names that say of themselves that they are a part of something. */
const PART = /(?<!\p{L})(?:team|unit|division|department|faculty|desk|section|arm|branch|school|studio)(?!\p{L})/iu
/** "And closing the studio", "its staff": verbs and people are no units; "advertising" is one. */
const NO_NAME =
  /(?<!\p{L})(?:staff|workforce|workers|employees|jobs|people|headcount|regular|process|the|a|an|that|which|closing|cutting|laying|shutting|selling|assessing|including|making|reducing|moving|being|having|operating|existing|remaining|loss-making|struggling|ailing|underperforming|non-core|major|flagship|business|major|vast|wider|broader|entire)(?!\p{L})/iu
/** "Its QL-204 program": a thing made, not people. */
const PRODUCT = /\d/u
const NO_UNIT =
  /^(?:(?:whole|entire|new|core|main|own|global|worldwide|other|various|several|all|many|same|first|last|next|biggest|largest|regional|local|small|large|current|existing|two|three|four|five|six|respective|different|management|leadership|executive|company|overall|frontline|middle|senior|certain|some|key|digital|international|domestic|european|american)\s?)+$/iu

/** The units of a round in the order of the text; where some are named, "its healthcare divisions" says nothing new. */
export function unitsOf(document: Document, entities: Entities, round: Round, employer: OrganisationEntity | null): Find<Unit>[] {
  const units = new Map<string, Find<Unit>>()
  const add = (rule: string, value: Unit, span: Span) => {
    const key = value.name.toLowerCase()
    if (!units.has(key)) units.set(key, { rule, value, start: span.start, end: span.end })
  }
  for (const frame of currentFrames(round)) {
    addParts(entities, frame, employer, add)
    const { clause } = frame
    const text = document.text.slice(clause.start, clause.end)
    for (const match of text.matchAll(OWNED)) {
      const list = match.groups?.name ?? ''
      const from = clause.start + match.index + match[0].indexOf(list)
      for (const name of /^\p{Ll}/u.test(list) ? list.split(/,\s|,?\sand\s/u) : [list]) {
        if (match.groups?.head === 'divisions' && [...units.values()].some((unit) => unit.value.id !== null)) continue
        if (NO_UNIT.test(name) || PRODUCT.test(name) || NO_NAME.test(name) || isOrganisation(entities, name)) continue
        const start = from + list.indexOf(name)
        add('unit.owned', { id: null, name }, { start, end: start + name.length })
      }
    }
    for (const [rule, pattern] of [
      ['unit.site', SITE],
      ['unit.named', NAMED],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const name = match.groups?.name ?? ''
        const start = clause.start + match.index + match[0].indexOf(name)
        const id = entities.organisations.find((each) => each.name === name)?.id ?? null
        add(rule, { id, name }, { start, end: start + name.length })
      }
    }
  }
  return [...units.values()].sort((a, b) => a.start - b.start)
}

function currentFrames(round: Round): Frame[] {
  return [...round.frames, ...round.parts].filter((frame) => frame.time === round.time)
}

/** Parts of the employer that the clause names. */
function addParts(entities: Entities, frame: Frame, employer: OrganisationEntity | null, add: (rule: string, value: Unit, span: Span) => void): void {
  for (const organisation of entities.organisations) {
    if (organisation === employer || !(isPartOf(organisation, employer, entities) || soundsLikePart(organisation, employer))) continue
    const mention = organisation.mentions.find((each) => each.start >= frame.clause.start && each.end <= frame.clause.end)
    if (mention) add('unit.part-of-employer', { id: organisation.id, name: organisation.name }, mention)
  }
}

/** "Bauer Xcel Media" of Bauer, "the Central Investigations Team" of whoever employs it. */
function soundsLikePart(organisation: OrganisationEntity, employer: OrganisationEntity | null): boolean {
  if (!employer || organisation.kind === 'union' || organisation.kind === 'media' || organisation.kind === 'government') return false
  const names = [employer.name, ...employer.aliases]
  return PART.test(organisation.name) || names.some((name) => name.length > 3 && organisation.name.startsWith(`${name} `))
}

function isOrganisation(entities: Entities, name: string): boolean {
  return entities.organisations.some((each) => each.name === name || each.aliases.includes(name))
}

function isPartOf(organisation: OrganisationEntity, employer: OrganisationEntity | null, entities: Entities): boolean {
  if (!employer) return false
  let above = organisation.parent
  for (let depth = 0; above !== null && depth < 5; depth++) {
    if (above === employer.id) return true
    above = entities.organisations.find((each) => each.id === above)?.parent ?? null
  }
  return false
}
