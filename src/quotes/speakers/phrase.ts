// The speaker of one noun phrase: a person named in it, a description, an organisation, a common noun, or a name that no entity covers.
import type { Token } from '../tokens.ts'
import { describe, describedByPhrase, isOwnName } from './described.ts'
import { type Asking, lastSpeakerWho } from './history.ts'
import { nounSpeaker } from './noun.ts'
import { pronounSpeaker } from './refer.ts'
import { mentionsIn, type NamedMention } from './roster.ts'
import { describedSpeaker, namedSpeaker, personSpeaker, type Speaker } from './speaker.ts'
import { isPersonal, NUMBER } from './words.ts'
import { writtenSpeaker } from './written.ts'

/** Who a noun phrase means, or null where it means nobody who speaks. */
export function phraseSpeaker(phrase: readonly Token[], asking: Asking): Speaker | null {
  const first = phrase[0]
  const last = phrase[phrase.length - 1]
  if (!first || !last) return null
  if (/^(?:he|she|they|it)$/u.test(last.lower)) return pronounSpeaker(last.lower, asking)
  if (last.lower === 'them') return oneOfThem(phrase, asking)
  if (last.lower === 'i') return { name: 'I', person: null, organisation: null, title: null, sort: 'pronoun' }
  if (/^(?:we|you|who|which|that|this|there|what|these|those)$/u.test(last.lower)) return null
  if (isShare(phrase)) return { ...describedSpeaker(asking.roster.document.text.slice(first.start, last.end), null), sort: 'writing' }
  if (first === last && /^(?:another|one|others|some)$/u.test(last.lower)) return describedSpeaker(last.text.toLowerCase(), null)
  const mentions = mentionsIn(asking.roster, first.start, last.end)
  const description = describe(phrase)
  const people = mentions.filter((mention) => mention.person)
  const person = description ? people.find((mention) => isOwnName(phrase, description, mention)) : people[people.length - 1]
  if (person?.person && !isPossessive(person, phrase)) return personSpeaker(person.person, asking.roster)
  const own = description && last.capitalised ? asking.roster.personNamed(phrase) : null
  if (own) return personSpeaker(own, asking.roster)
  if (description) return describedByPhrase(phrase, description, mentions, asking)
  const ending = mentions[mentions.length - 1]
  if (ending && ending.end === last.end) return namedSpeaker(ending, asking.roster)
  if (!last.capitalised || isPersonal(last.lower)) return nounSpeaker(phrase, mentions, { ...asking, at: first.start })
  return writtenSpeaker(phrase, asking.roster)
}

/** "one customer in five", "60 per cent of managers": a survey's figure, not somebody who made a statement. */
function isShare(phrase: readonly Token[]): boolean {
  return phrase.some((token, at) => {
    if (/^(?:percent|cent|%|respondents)$/u.test(token.lower)) return true
    return /^(?:in|of)$/u.test(token.lower) && NUMBER.test(phrase[at + 1]?.lower ?? '') && at + 2 === phrase.length
  })
}

/** "one of them added": of those who were described before. */
function oneOfThem(phrase: readonly Token[], { history }: Asking): Speaker | null {
  const number = phrase[phrase.length - 3]
  const described = lastSpeakerWho(history, (speaker) => speaker.sort === 'description')
  if (!number || phrase[phrase.length - 2]?.lower !== 'of' || !described) return null
  return { ...described, name: `${number.lower} of ${described.name}` }
}

function isPossessive(mention: NamedMention, phrase: readonly Token[]): boolean {
  const token = phrase.find((each) => each.start < mention.end && each.end >= mention.end)
  const last = phrase[phrase.length - 1]
  return Boolean(token && last && token !== last && /['’]s?$/u.test(token.text) && token.end > mention.end)
}
