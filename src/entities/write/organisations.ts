// Organisations as they leave this stage: ids in the order of the text, the fullest form as the name, the other forms as aliases.
import type { Name } from '../../mentions/name/name.ts'
import type { Document } from '../../text/document.ts'
import type { Draft } from '../draft.ts'
import { kindOf } from '../kind.ts'
import type { OrganisationEntity } from '../types.ts'
import { mentionsOf, spelling, tidy } from './spelling.ts'

export interface WrittenOrganisations {
  readonly entities: readonly OrganisationEntity[]
  /** The id of the organisation that the token at this offset names. */
  readonly at: ReadonlyMap<number, string>
}

/** The organisations without the mentions that name a person ("Mr Mittal" of Mittal Steel). */
export function writeOrganisations(drafts: readonly Draft[], people: ReadonlySet<Name>, document: Document): WrittenOrganisations {
  const ids = new Map(drafts.map((draft, index) => [draft.main.key, `org-${index + 1}`]))
  const at = new Map<number, string>()
  const entities = drafts.map((draft): OrganisationEntity => {
    const id = ids.get(draft.main.key) ?? ''
    const mentions = draft.names.filter((name) => !people.has(name))
    for (const name of mentions) for (let place = name.from; place < name.to; place++) at.set(name.tokens[place]?.start ?? -1, id)
    const name = spelling(draft.main, document)
    return {
      id,
      name,
      aliases: aliasesOf(draft, mentions, name, document),
      parent: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
      kind: kindOf(draft),
      mentions: mentionsOf(draft, mentions, 'organisation', document),
    }
  })
  return { entities, at }
}

function aliasesOf(draft: Draft, mentions: readonly Name[], name: string, document: Document): readonly string[] {
  const aliases = new Set<string>()
  for (const form of draft.forms) if (form !== draft.main) aliases.add(spelling(form, document))
  const own = draft.main.names.filter((mention) => !mention.quiet)
  const fullest = Math.max(0, ...own.slice(0, 200).map((mention) => mention.core.end - mention.core.start))
  for (const mention of own) if (mention.core.end - mention.core.start < fullest) aliases.add(tidy(document.text.slice(mention.core.start, mention.core.end)))
  for (const mention of mentions) if (mention.legal) aliases.add(tidy(document.text.slice(mention.start, mention.end)))
  aliases.delete(name)
  return [...aliases]
}
