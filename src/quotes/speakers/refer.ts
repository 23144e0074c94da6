// What a pronoun or a definite noun goes back to: who spoke last, or who was named first in the sentence nearest before it.
import type { Sentence } from '../../text/document.ts'
import { MEDIA } from '../lexicon.ts'
import type { Spoken } from './resolve.ts'
import { mentionsIn, type NamedMention, type Roster } from './roster.ts'
import type { Speaker } from './speaker.ts'

/** How many sentences back a pronoun reaches. */
const REACH = 12
const media = new Set(MEDIA)

/** Who "he", "she", "they" or "it" is at an offset; the pronoun itself where nobody fits. */
export function pronoun(word: string, roster: Roster, before: readonly Spoken[], at: number): Speaker | null {
  const fits = (speaker: Speaker): boolean => {
    if (word === 'it') return speaker.sort === 'organisation' || speaker.sort === 'writing'
    if (word === 'they') return speaker.sort !== 'pronoun'
    return (speaker.sort === 'person' || (speaker.sort === 'description' && !/s$/u.test(speaker.name))) && (speaker.person?.pronoun ?? word) === word
  }
  const found = nearest(roster, before, at, fits, (mention) => {
    if (word === 'it') return mention.organisation !== null
    if (word === 'they') return true
    return mention.person !== null && (mention.person.pronoun ?? word) === word
  })
  if (found) return found
  return word === 'it' ? null : { name: word, person: null, organisation: null, title: null, sort: 'pronoun' }
}

/** The organisation that "the company", "the bank", "the paper" stands for. */
export function corporateNoun(noun: string, roster: Roster, before: readonly Spoken[], at: number): Speaker | null {
  const kinds = media.has(noun)
    ? ['media']
    : noun === 'union'
      ? ['union']
      : noun === 'ministry' || noun === 'department' || noun === 'agency' || noun === 'council'
        ? ['government', 'company', 'other']
        : ['company', 'division', 'other']
  const plural = new RegExp(`\\b${noun}\\b`, 'iu')
  const fitting = (organisation: { kind: string; name: string; aliases: readonly string[] }) =>
    kinds.includes(organisation.kind) || plural.test(organisation.name)
  const found = nearest(
    roster,
    before,
    at,
    (speaker) => speaker.organisation !== null && speaker.sort !== 'description' && speaker.person === null && fitting(speaker.organisation),
    (mention) => mention.organisation !== null && fitting(mention.organisation),
  )
  if (found) return found
  if (media.has(noun)) return null
  const later = roster.mentions.find((mention) => mention.organisation && fitting(mention.organisation))
  return later?.organisation ? asSpeaker(later, roster) : null
}

/** The person that "the chief executive" stands for: by title, wherever it is given; else the one who was spoken of last. */
export function personalNoun(noun: string, roster: Roster, before: readonly Spoken[], at: number): NamedMention | null {
  const short = noun === 'ceo' ? 'chief executive' : noun === 'boss' ? 'chief executive' : noun
  const titled = roster.mentions.filter((mention) => {
    const title = mention.person?.title?.toLowerCase() ?? ''
    return title.includes(noun) || title.includes(short) || (short === 'chief executive' && /\bceo\b/u.test(title))
  })
  const previous = titled.findLast((mention) => mention.start < at) ?? titled[0]
  if (previous) return previous
  if (/^(?:analyst|executive|official|manager|economist|lawyer|man|woman)$/u.test(noun)) return null
  const last = before.findLast((each) => each.speaker?.person)
  return last?.speaker?.person ? (roster.mentions.find((mention) => mention.person === last.speaker?.person) ?? null) : null
}

function nearest(
  roster: Roster,
  before: readonly Spoken[],
  at: number,
  fits: (speaker: Speaker) => boolean,
  fitsMention: (mention: NamedMention) => boolean,
): Speaker | null {
  const sentences = roster.document.sentences
  let index = lastSentence(sentences, at)
  let spoken = before.length - 1
  for (let reach = 0; reach < REACH && index >= 0; reach++, index--) {
    const sentence = sentences[index]
    if (!sentence) break
    for (; spoken >= 0; spoken--) {
      const each = before[spoken]
      if (!each || each.cue.start < sentence.start) break
      if (each.cue.start < at && each.speaker && fits(each.speaker)) return each.speaker
    }
    const end = Math.min(sentence.end, at)
    const mention = mentionsIn(roster, sentence.start, end).find(
      (each) => fitsMention(each) && !/^['’]s?(?:\s|$)/u.test(roster.document.text.slice(each.end, each.end + 3)),
    )
    if (mention) return asSpeaker(mention, roster)
  }
  return before.findLast((each) => each.speaker && fits(each.speaker))?.speaker ?? null
}

function asSpeaker(mention: NamedMention, roster: Roster): Speaker {
  return mention.person
    ? {
        name: mention.person.name,
        person: mention.person,
        organisation: roster.organisation(mention.person.organisation),
        title: mention.person.title,
        sort: 'person',
      }
    : { name: mention.organisation.name, person: null, organisation: mention.organisation, title: null, sort: 'organisation' }
}

function lastSentence(sentences: readonly Sentence[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
