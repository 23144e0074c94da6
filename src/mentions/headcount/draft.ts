// A number of people before its role is settled, and how rules make one of a match.
import type { HeadcountRole } from '../../record/mentions.ts'
import type { Numeral } from '../../text/numerals/index.ts'
import type { Reading, Rule } from '../rule.ts'
import type { Masked } from './mask.ts'
import type { CountedNoun } from './noun-phrase.ts'

export interface Draft {
  readonly numeral: Numeral
  readonly noun: string | null
  readonly modifiers: readonly string[]
  /** What the rule itself says of the role; null where the sentence must tell. */
  readonly role: HeadcountRole | null
  /**
   * What the draft leans on: nothing, an article or a sentence that speaks of work, another headcount earlier in its sentence, right
   * before it, or anywhere before it.
   */
  readonly standing: 'certain' | 'occupation' | 'loose' | 'listed' | 'apposed' | 'anaphoric'
}

export type HeadcountRule = Rule<Draft, Masked>
type Extra = Partial<Pick<Draft, 'noun' | 'modifiers' | 'role' | 'standing'>> & { readonly end?: number }

/** The draft of a match that begins with its number. */
export function draft(match: RegExpExecArray, masked: Masked, extra: Extra = {}): Reading<Draft> | null {
  const numeral = masked.numerals.get(match.index)
  if (!numeral) return null
  const value: Draft = { numeral, noun: extra.noun ?? null, modifiers: extra.modifiers ?? [], role: extra.role ?? null, standing: extra.standing ?? 'certain' }
  return { value, end: extra.end ?? match.index + match[0].length }
}

/** The draft of a match that ends with the phrase in which `noun` was read. */
export function counted(match: RegExpExecArray, masked: Masked, noun: CountedNoun | null, role: HeadcountRole | null = null): Reading<Draft> | null {
  if (!noun) return null
  const end = match.index + match[0].length - (match.groups?.phrase ?? '').length + noun.end
  const standing = noun.strength === 'occupation' || noun.strength === 'loose' ? noun.strength : 'certain'
  return draft(match, masked, { noun: noun.noun, modifiers: noun.modifiers, role: noun.strength === 'offer' ? 'other' : role, standing, end })
}

/** What stands in the `width` characters before a match. */
export function before(match: RegExpExecArray, width: number): string {
  return match.input.slice(Math.max(0, match.index - width), match.index)
}
