// What a pronoun or a definite noun goes back to: who spoke last, or who was named first in the sentence nearest before it.
import type { OrganisationEntity, PersonEntity } from '../../entities/index.ts'
import type { Sentence } from '../../text/document.ts'
import { type Asking, lastSpeakerWho } from './history.ts'
import { mentionsIn, type NamedMention, type Roster } from './roster.ts'
import { namedSpeaker, organisationSpeaker, personSpeaker, type Speaker } from './speaker.ts'
import { isMedium, isPersonal } from './words.ts'

/** How many sentences back a pronoun reaches. */
const REACH = 12
/** Of very many mentions only the first are asked for what a noun could mean. */
const MOST_MENTIONS = 300

interface Fitting {
  readonly speaker: (speaker: Speaker) => boolean
  readonly mention: (mention: NamedMention) => boolean
}

/** Who "he", "she", "they" or "it" is; the pronoun itself where nobody fits, for "it" nobody. */
export function pronounSpeaker(word: string, asking: Asking): Speaker | null {
  const found = nearest(asking, word === 'it' ? ofOrganisations : word === 'they' ? ofAnybody : ofPeople(word))
  return found ?? (word === 'it' ? null : { name: word, person: null, organisation: null, title: null, sort: 'pronoun' })
}

const ofAnybody: Fitting = { speaker: (speaker) => speaker.sort !== 'pronoun', mention: () => true }
const ofOrganisations: Fitting = {
  speaker: (speaker) => speaker.sort === 'organisation' || speaker.sort === 'writing',
  mention: (mention) => mention.organisation !== null,
}

function ofPeople(word: string): Fitting {
  const agrees = (person: PersonEntity | null) => (person?.pronoun ?? word) === word
  return {
    speaker: (speaker) => agrees(speaker.person) && (speaker.sort === 'person' || (speaker.sort === 'description' && !speaker.name.endsWith('s'))),
    mention: (mention) => mention.person !== null && agrees(mention.person),
  }
}

/** The organisation that "the company", "the bank", "the paper" stands for. */
export function corporateSpeaker(noun: string, asking: Asking): Speaker | null {
  const kinds = kindsOf(noun)
  const fits = (organisation: OrganisationEntity) => kinds.includes(organisation.kind) || organisation.name.toLowerCase().split(' ').includes(noun)
  const found = nearest(asking, {
    speaker: (speaker) => speaker.organisation !== null && speaker.person === null && speaker.sort !== 'description' && fits(speaker.organisation),
    mention: (mention) => mention.organisation !== null && fits(mention.organisation),
  })
  if (found || isMedium(noun)) return found
  const later = asking.roster.mentions.slice(0, MOST_MENTIONS).find((mention) => mention.organisation && fits(mention.organisation))
  return later?.organisation ? organisationSpeaker(later.organisation) : null
}

function kindsOf(noun: string): readonly string[] {
  if (isMedium(noun)) return ['media']
  if (noun === 'union') return ['union']
  if (/^(?:ministry|department|agency|council|authority|commission|regulator)$/u.test(noun)) return ['government', 'company', 'other']
  return ['company', 'division', 'other']
}

/** The person that "the chief executive" stands for: by title, wherever the article gives it; else the person who spoke last. */
export function personByTitle(noun: string, { roster, history, at }: Asking): PersonEntity | null {
  const wanted = /^(?:ceo|boss|chief)$/u.test(noun) ? /\bchief executive|\bceo\b|\bboss\b/u : noun === 'chief executive' ? /\bchief executive|\bceo\b/u : null
  const titled = roster.titled.filter(({ title }) => title.includes(noun) || wanted?.test(title)).map(({ person }) => person)
  const previous = titled.findLast((person) => (person.mentions[0]?.start ?? at) < at) ?? titled[0]
  if (previous) return previous
  if (!isPersonal(noun) || /^(?:analyst|executive|official|manager|economist|lawyer|man|woman|reporter|writer)$/u.test(noun)) return null
  return lastSpeakerWho(history, (speaker) => speaker.person !== null)?.person ?? null
}

/** Sentence by sentence backwards: whoever speaks in it, else whoever its first words mean, else whom it names first. */
function nearest(asking: Asking, fits: Fitting): Speaker | null {
  const { roster, history, at } = asking
  const { sentences } = roster.document
  let spoken = history.spoken.length - 1
  let index = sentenceBefore(sentences, at)
  for (let reach = 0; reach < REACH && index >= 0; reach++, index--) {
    const sentence = sentences[index]
    if (!sentence) break
    for (; spoken >= 0; spoken--) {
      const each = history.spoken[spoken]
      if (!each || each.cue.start < sentence.start) break
      if (each.cue.start < at && each.speaker && fits.speaker(each.speaker)) return each.speaker
    }
    const titled = openingTitle(sentence, roster)
    if (titled && fits.speaker(titled)) return titled
    const mention = mentionsIn(roster, sentence.start, Math.min(sentence.end, at)).find((each) => fits.mention(each) && !isPossessive(each, roster))
    if (mention) return namedSpeaker(mention, roster)
  }
  return lastSpeakerWho(history, fits.speaker)
}

/** "The head of research will leave as well." */
function openingTitle(sentence: Sentence, roster: Roster): Speaker | null {
  const opening = /^(?:The|Its|Their)\s/u.test(sentence.text) ? sentence.text.slice(4, 70).trimStart().toLowerCase() : ''
  const found = opening ? roster.titled.find(({ title }) => opening.startsWith(`${title} `)) : undefined
  return found ? personSpeaker(found.person, roster) : null
}

function isPossessive(mention: NamedMention, roster: Roster): boolean {
  return /^['’]s?(?:\s|$)/u.test(roster.document.text.slice(mention.end, mention.end + 3))
}

function sentenceBefore(sentences: readonly Sentence[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
