// Phrases that end in a common noun: "the company", "its chief executive", "the statement", or nobody who could speak.
import type { Token } from '../tokens.ts'
import type { Asking } from './history.ts'
import { corporateSpeaker, personByTitle } from './refer.ts'
import type { NamedMention } from './roster.ts'
import { describedSpeaker, organisationSpeaker, personSpeaker, type Speaker } from './speaker.ts'
import { DETERMINER, isCorporate, isIssued, isPersonal, isWriting } from './words.ts'

const LONGEST_NOUN_PHRASE = 10
const PLURAL = /(?<!bos)s$/u

export function nounSpeaker(phrase: readonly Token[], mentions: readonly NamedMention[], asking: Asking): Speaker | null {
  const last = phrase[phrase.length - 1]
  if (!last) return null
  let from = phrase.length - 1
  while (from > 0 && phrase.length - from < LONGEST_NOUN_PHRASE && !DETERMINER.test(phrase[from]?.lower ?? '')) from--
  const opening = phrase[from]?.lower ?? ''
  const written = asking.roster.document.text.slice(phrase[from]?.start ?? last.start, last.end)
  const organisation = mentions.findLast((mention) => mention.organisation)?.organisation ?? null
  const two = `${phrase[phrase.length - 2]?.lower ?? ''} ${last.lower}`
  const noun = isPersonal(two) || isCorporate(two) ? two : last.lower
  if (isPersonal(noun)) {
    const person = PLURAL.test(noun) ? null : personByTitle(noun, asking)
    return person ? personSpeaker(person, asking.roster) : describedSpeaker(written, organisation)
  }
  if (isWriting(noun)) {
    if (noun === 'report' && opening === 'the' && !organisation) {
      const medium = corporateSpeaker(noun, asking)
      if (medium) return medium
    }
    const author = isIssued(noun) ? (organisation ? organisationSpeaker(organisation) : corporateSpeaker('company', asking)) : null
    return { ...(author ?? describedSpeaker(written, organisation)), sort: 'writing' }
  }
  if (!isCorporate(noun)) return null
  if (/^(?:a|an|one|another|two|three)$/u.test(opening)) return describedSpeaker(written, organisation)
  return asking.history.byWords.get(phrase.map((token) => token.lower).join(' ')) ?? corporateSpeaker(noun, asking) ?? describedSpeaker(written, organisation)
}
