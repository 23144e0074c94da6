// Which parts of the employer are hit: its divisions named beside the figure, and "its X division".
import type { Entities, OrganisationEntity } from '../entities/index.ts'
import type { Find } from '../mentions/rule.ts'
import type { Document } from '../text/document.ts'
import type { Unit } from './index.ts'
import type { Round } from './rounds.ts'

const UNIT =
  /(?<![\p{L}])(?:its|their|the|['’]s)\s(?<name>(?:\p{Lu}[\p{L}\p{N}&’'-]+(?:\s(?:and\s|of\s|&\s)?\p{Lu}[\p{L}\p{N}&’'-]+){0,4}|[\p{Ll}-]+(?:,\s[\p{Ll}-]+){0,2}(?:\sand\s[\p{Ll}-]+)?))\s(?:division|unit|arm|team|teams|business|department|departments|divisions|units|segment|group|operations|branch|studio|program|programme)(?![\p{L}])/gu
const NO_UNIT =
  /^(?:whole|entire|new|core|main|own|global|other|various|several|all|many|same|first|last|next|biggest|largest|regional|local|small|large|current|existing|two|three|four|five|six|respective|different|management|leadership|executive)$/iu

/** The units of a round, organisations first, in the order of the text. */
export function unitsOf(document: Document, entities: Entities, round: Round, employer: OrganisationEntity | null): Find<Unit>[] {
  const units = new Map<string, Find<Unit>>()
  const add = (rule: string, value: Unit, start: number, length: number) => {
    const key = value.name.toLowerCase()
    if (!units.has(key)) units.set(key, { rule, value, start, end: start + length })
  }
  const seen = new Set<number>()
  for (const frame of [...round.frames, ...round.parts]) {
    if (seen.has(frame.clause.start)) continue
    seen.add(frame.clause.start)
    for (const organisation of entities.organisations) {
      if (organisation === employer || !isPartOf(organisation, employer, entities)) continue
      const mention = organisation.mentions.find((each) => each.start >= frame.clause.start && each.end <= frame.clause.end)
      if (mention) add('unit.part-of-employer', { id: organisation.id, name: organisation.name }, mention.start, mention.text.length)
    }
    for (const match of document.text.slice(frame.clause.start, frame.clause.end).matchAll(UNIT)) {
      const name = match.groups?.['name'] ?? ''
      if (NO_UNIT.test(name) || entities.organisations.some((each) => each.name === name || each.aliases.includes(name))) continue
      add('unit.named', { id: null, name }, frame.clause.start + match.index + match[0].indexOf(name), name.length)
    }
  }
  return [...units.values()]
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
