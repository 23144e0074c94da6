// How a name is written in the record, and where it stands.

import { IS } from '../../mentions/name/classes.ts'
import type { Name } from '../../mentions/name/name.ts'
import type { Document } from '../../text/document.ts'
import type { Candidate } from '../candidate.ts'
import { type Draft, signature } from '../draft.ts'
import type { NameMention } from '../types.ts'

/** The name as the text writes it, white space made plain, without its legal suffix. */
export function spelling(candidate: Candidate, document: Document): string {
  const loud = candidate.names.filter((each) => !each.quiet)
  const name = longest(loud) ?? candidate.names[0]
  if (!name) return candidate.key
  const written = tidy(document.text.slice(name.core.start, name.core.end))
  const article = loud.some((each) => each.article === 'The') ? 'The ' : ''
  return article + written + (isGenitiveName(loud) ? document.text.slice(name.core.end, name.core.end + 2) : '')
}

/** "Lodestar Holdings" rather than "Lodestar", the first of those. */
function longest(names: readonly Name[]): Name | undefined {
  return names.reduce<Name | undefined>((best, name) => (!best || name.core.end - name.core.start > best.core.end - best.core.start ? name : best), undefined)
}

/** "Barron’s said": always with its ending, and at least once where no noun follows for it to own. */
function isGenitiveName(names: readonly Name[]): boolean {
  return names.length > 0 && names.every((name) => name.tokens[name.to - 1]?.possessive && !name.legal) && names.some(standsAlone)
}

function standsAlone(name: Name): boolean {
  if (!/['’][sS]/u.test(name.sentence.text.slice(name.end - name.sentence.start, name.end - name.sentence.start + 2))) return false
  const next = name.tokens[name.to]
  if (!next) return true
  return (
    /^[,.;:)]/u.test(next.before) ||
    (!next.capital &&
      next.before === '' &&
      (next.classes & (IS.saying | IS.function)) !== 0 &&
      !/^(?:own|first|second|third|last|next|two|three|one|most)$/u.test(next.lower))
  )
}

export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

export function mentionsOf(draft: Draft, names: readonly Name[], type: 'organisation' | 'person', document: Document): readonly NameMention[] {
  const rule = signature(draft.main, type)
  return names.map((name) => ({ start: name.start, end: name.end, text: document.text.slice(name.start, name.end), rule }))
}
