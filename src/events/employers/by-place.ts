// The organisations of a document by their place in it, and the one that its headline and lead put first.
import type { Entities, NameMention, OrganisationEntity } from '../../entities/index.ts'
import type { Document } from '../../text/document.ts'
import { canEmploy, speaksForVoters } from './can-employ.ts'
import { OBLIQUE } from './patterns.ts'

export interface Named {
  readonly mention: NameMention
  readonly organisation: OrganisationEntity
}

/** Looks organisations up by place; built once for a document. */
export interface EmployerIndex {
  readonly document: Document
  readonly entities: Entities
  /** The organisations named in each sentence, by the sentence's index. */
  readonly named: readonly (readonly Named[])[]
  /** The organisation that the headline and the lead put first. */
  readonly principal: OrganisationEntity | null
}

/** Gathers the organisations by their place in the text. */
export function indexEmployers(document: Document, entities: Entities): EmployerIndex {
  const organisations = entities.organisations.filter((organisation) => canEmploy(organisation) && !speaksForVoters(document, organisation))
  const named = organisations
    .flatMap((organisation) => organisation.mentions.map((mention) => ({ mention, organisation })))
    .sort((a, b) => a.mention.start - b.mention.start)
  return {
    document,
    entities: { organisations, people: entities.people },
    named: bySentence(document, named),
    principal: principalOrganisation(document, named),
  }
}

function bySentence(document: Document, named: readonly Named[]): Named[][] {
  let next = 0
  return document.sentences.map((sentence) => {
    const own: Named[] = []
    for (; next < named.length; next++) {
      const entry = named[next]
      if (!entry || entry.mention.start >= sentence.end) break
      if (entry.mention.start >= sentence.start) own.push(entry)
    }
    return own
  })
}

/** What the naming of a part says for the whole. */
const PART_OF_SCORE = 0.4
/** A name in the lead, or one that comes back again and again. */
const PROMINENT = 2

function principalOrganisation(document: Document, named: readonly Named[]): OrganisationEntity | null {
  const scores = new Map<OrganisationEntity, number>()
  const title = document.title ?? ''
  const parents = new Map(named.map((each) => [each.organisation.id, each.organisation]))
  const lead = document.sentences[Math.min(3, document.sentences.length - 1)]?.end ?? 0
  for (const { mention, organisation } of named) {
    let score = scores.get(organisation) ?? 0
    if (score === 0) {
      const place = titlePlace(title, organisation)
      if (place >= 0) score += (OBLIQUE.test(title.slice(0, place)) ? 2 : 8) - place / 30
      if (organisation.kind === 'media' || organisation.kind === 'union') score -= 4
      if (organisation.kind === 'government') score -= 2
    }
    if (mention.start >= lead) score += 0.4
    else score += OBLIQUE.test(document.text.slice(Math.max(0, mention.start - 60), mention.start)) ? 0.8 : 2
    scores.set(organisation, score)
    const parent = organisation.parent === null ? undefined : parents.get(organisation.parent)
    if (parent) scores.set(parent, (scores.get(parent) ?? 0) + PART_OF_SCORE)
  }
  let best: OrganisationEntity | null = null
  for (const [organisation, score] of scores) if (score >= PROMINENT && (!best || score > (scores.get(best) ?? 0))) best = organisation
  return best
}

function titlePlace(title: string, organisation: OrganisationEntity): number {
  for (const name of [organisation.name, ...organisation.aliases]) {
    const at = title.indexOf(name)
    if (at >= 0) return at
  }
  return -1
}
