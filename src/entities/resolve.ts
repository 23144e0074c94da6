// Whom "the company", "the tech giant", "the airline" and "it" mean at a place of the text.
import type { OrganisationKind } from '../record/entities.ts'
import { type Document, sentenceAt } from '../text/document.ts'
import type { Entities, OrganisationEntity } from './types.ts'

/** What a noun can stand for: "the newspaper" is no company, "the union" no airline. */
const KINDS: readonly { readonly noun: RegExp; readonly kinds: readonly OrganisationKind[] }[] = [
  {
    noun: /^(?:newspaper|paper|magazine|daily|tabloid|outlet|publication|website|agency|broadcaster|network|publisher)$/u,
    kinds: ['media', 'company', 'government'],
  },
  { noun: /^(?:union|unions)$/u, kinds: ['union'] },
  {
    noun: /^(?:ministry|government|department|regulator|watchdog|commission|administration|authority|council|court|parliament|police|army|bureau)$/u,
    kinds: ['government'],
  },
  {
    noun: /^(?:university|college|school|charity|foundation|club|team|party|museum|hospital|association|federation|institute)$/u,
    kinds: ['other', 'government', 'company'],
  },
]
const EMPLOYERS: readonly OrganisationKind[] = ['company', 'division', 'other']
const DEFINITE = /^(?:the|its?|this|that|their|they)\b\s*([\p{L}'’-]+(?:\s+[\p{L}'’-]+)?)?/iu
/** Further back, a reader has forgotten. */
const SENTENCES_BACK = 6
const FADE = 0.6

/**
 * The organisation that a definite description or "it" at `offset` refers to: the most salient one named before, in subject position first, never the
 * outlet that reported it. The wording at `offset` narrows the choice ("the union", "the airline"). Null where nothing was named before.
 */
export function resolveDefinite(entities: Entities, document: Document, offset: number): OrganisationEntity | null {
  const sentence = sentenceAt(document, offset)
  const here = sentence?.index ?? 0
  const words = (DEFINITE.exec(document.text.slice(offset, offset + 60))?.[1] ?? '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/\s+/u)
  const allowed = KINDS.find(({ noun }) => words.some((word) => noun.test(word)))?.kinds ?? EMPLOYERS
  const most = Math.max(1, ...entities.organisations.map((each) => each.mentions.length))
  let best: OrganisationEntity | null = null
  let highest = 0
  for (const organisation of entities.organisations) {
    if (!allowed.includes(organisation.kind)) continue
    const score = salience(organisation, document, offset, here) + fitness(organisation, words, document) + (organisation.mentions.length / most) * 1.2
    const named = organisation.mentions.some((mention) => mention.end <= offset)
    if (named && score > highest) {
      best = organisation
      highest = score
    }
  }
  return best
}

function salience(organisation: OrganisationEntity, document: Document, offset: number, here: number): number {
  let total = 0
  for (const mention of organisation.mentions) {
    if (mention.end > offset) break
    const sentence = sentenceAt(document, mention.start)
    if (!sentence || here - sentence.index > SENTENCES_BACK || here < sentence.index) continue
    const weight = isSubject(document.text.slice(sentence.start, mention.start), document.text.slice(mention.end, mention.end + 20)) ? 2 : 0.8
    total += weight * FADE ** (here - sentence.index)
  }
  return total
}

/** At the head of its sentence, or right before a verb that is not the sentence's reporting frame. */
function isSubject(before: string, after: string): boolean {
  return /^["'“‘(\s]*(?:(?:the|but|and|however|meanwhile|in \p{L}+|on \p{L}+|last \p{L}+|rival|[\p{L}-]+ (?:giant|maker|company|firm|group))[\s,]+){0,2}$/iu.test(
    before.slice(0, 60),
  ) && before.length <= 60
    ? !/^['’]s\b/u.test(after) || before.length < 4
    : /^\s+(?:said|says|will|is|was|has|had|would|plans|announced|confirmed|could|may)\b/u.test(after)
}

/** A word of the description that stands in the name or right beside it: "the airport" for "Heathrow Airport", "the chipmaker" for "chipmaker Ostia". */
function fitness(organisation: OrganisationEntity, words: readonly string[], document: Document): number {
  const names = [organisation.name, ...organisation.aliases].join(' ').toLowerCase()
  for (const word of words) {
    if (word.length < 4 || /^(?:company|firm|group|business|employer)$/u.test(word)) continue
    if (names.includes(word)) return 3
    const beside = organisation.mentions.slice(0, 4).some((mention) =>
      document.text
        .slice(Math.max(0, mention.start - 30), mention.end + 60)
        .toLowerCase()
        .includes(word),
    )
    if (beside) return 1.2
  }
  return 0
}
