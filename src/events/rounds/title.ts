// What the headline lets know: it cannot be evidence, since it is no part of the text, but it says which round the article is about.
import type { OrganisationEntity } from '../../entities/index.ts'
import { findHeadcounts, type HeadcountValue } from '../../mentions/headcount/index.ts'
import { type Document, readDocument } from '../../text/document.ts'
import { findTriggers } from '../triggers/find.ts'

export interface TitleHints {
  readonly mentionsReduction: boolean
  readonly figures: readonly HeadcountValue[]
  /** Ids of the organisations that the headline names. */
  readonly employers: ReadonlySet<string>
}

/** Reads the headline: the title passed in, or the first paragraph where that is one. */
export function readTitle(document: Document, organisations: readonly OrganisationEntity[]): TitleHints {
  const first = document.paragraphs[0]
  const text = document.title ?? (first?.role === 'headline' ? first.text : '')
  if (text === '') return { mentionsReduction: false, figures: [], employers: new Set() }
  const title = readDocument(text.slice(0, 400))
  const figures = findHeadcounts(title).finds.map((find) => find.value)
  const employers = organisations.filter((each) =>
    [each.name, ...each.aliases].some((name) => names(text, name) && !organisations.some((other) => other !== each && standsInside(text, name, other))),
  )
  return {
    mentionsReduction: figures.some((figure) => figure.role === 'reduction') || title.sentences.some((sentence) => findTriggers(sentence).length > 0),
    figures: figures.filter((figure) => figure.role === 'reduction'),
    employers: new Set(employers.map((each) => each.id)),
  }
}

/** "Vantor" of Vantor Group is not named where the text says "Vantor Atlantic". */
function standsInside(text: string, name: string, other: OrganisationEntity): boolean {
  return [other.name, ...other.aliases].some(
    (longer) => longer.length > name.length && longer.includes(name) && text.includes(longer) && !text.replaceAll(longer, ' ').includes(name),
  )
}

function names(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/\p{L}/u.test(text.charAt(at + name.length)) && !/\p{L}/u.test(text.charAt(at - 1))
}
