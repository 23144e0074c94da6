// Those who speak without a name: "a spokesperson for the company", "people familiar with the matter", "the union".
import type { Token } from '../tokens.ts'
import { type Asking, lastSpeakerWho } from './history.ts'
import { corporateSpeaker, personByTitle } from './refer.ts'
import type { NamedMention } from './roster.ts'
import { describedSpeaker, personSpeaker, type Speaker } from './speaker.ts'
import { DETERMINER, isAnonymous, isCorporate, TIES } from './words.ts'

/** Places in a phrase: where the description starts, and its noun; it goes on to the phrase's end. */
export interface Description {
  readonly from: number
  readonly noun: number
}

const LONGEST_BEFORE_NOUN = 8

/** The description in a phrase: a noun of people at its end or with a tie behind it ("sources close to the talks"). */
export function describe(phrase: readonly Token[]): Description | null {
  for (const [noun, token] of phrase.entries()) {
    const next = phrase[noun + 1]
    if (token.capitalised && phrase[noun - 1]?.capitalised && !/^spoke/u.test(token.lower)) continue // "United Vehicle Workers"
    if (!isAnonymous(token.lower) || (token.capitalised && next?.capitalised) || (next && !TIES.test(next.lower))) continue
    let from = noun
    while (from > 0 && noun - from < LONGEST_BEFORE_NOUN && !opens(phrase, from)) from--
    // "one of the workers", "some of the staff"
    if (phrase[from - 1]?.lower === 'of' && /^(?:one|some|two|three|many|several)$/u.test(phrase[from - 2]?.lower ?? '')) from -= 2
    return { from, noun }
  }
  return null
}

function opens(phrase: readonly Token[], at: number): boolean {
  return DETERMINER.test(phrase[at]?.lower ?? '') || /^(?:in|on|at|for|to|with|by)$/u.test(phrase[at - 1]?.lower ?? '')
}

/** Whether a person in the phrase is the speaker: before the noun, right behind it, or at the end ("spokesman for Vantor Mark Hale"). */
export function isOwnName(phrase: readonly Token[], { noun }: Description, mention: NamedMention): boolean {
  if (mention.start < (phrase[noun]?.start ?? 0) || mention.start === phrase[noun + 1]?.start) return true
  const place = phrase.findIndex((token) => token.start === mention.start)
  const before = phrase[place - 1]?.lower.replace('.', '') ?? ''
  return place > noun + 1 && phrase[phrase.length - 1]?.end === mention.end && !TIES.test(before) && !/^(?:mr|mrs|ms|the)$/u.test(before)
}

export function describedByPhrase(phrase: readonly Token[], { from, noun }: Description, mentions: readonly NamedMention[], asking: Asking): Speaker | null {
  const head = phrase[noun]
  const first = phrase[from]
  const last = phrase[phrase.length - 1]
  if (!head || !first || !last) return null
  const place = { ...asking, at: first.start }
  const named = mentions.findLast((mention) => mention.organisation)?.organisation ?? null
  if (/^(?:the|its|their|his|her)$/u.test(first.lower) && noun === phrase.length - 1 && !named) {
    const earlier = knownAlready(head.lower, place)
    if (earlier) return earlier
  }
  const company = named ? undefined : phrase.slice(from).find((token) => token !== head && isCorporate(token.lower))
  const organisation = named ?? (company ? (corporateSpeaker(company.lower, place)?.organisation ?? null) : null)
  const written = asking.roster.document.text.slice(first.start, last.end)
  return describedSpeaker(written, organisation, /^spoke/u.test(head.lower) ? head.lower : null)
}

/** "the spokesperson added", "the minister said", "the union warned": whom the article told of before. */
function knownAlready(noun: string, asking: Asking): Speaker | null {
  const described = lastSpeakerWho(asking.history, (speaker) => speaker.sort === 'description' && speaker.name.toLowerCase().split(' ').includes(noun))
  if (described) return described
  const person = !noun.endsWith('s') ? personByTitle(noun, asking) : null
  if (person) return personSpeaker(person, asking.roster)
  return isCorporate(noun) ? corporateSpeaker(noun, asking) : null
}
