// From the noun phrase before a verb of saying to the one who speaks; asked in the order of the text, so that pronouns find who spoke last.
import type { OrganisationEntity, PersonEntity } from '../../entities/index.ts'
import type { Cue } from '../cues.ts'
import { ANONYMOUS, CORPORATE, MEDIA, PERSONAL, WRITINGS } from '../lexicon.ts'
import type { Token } from '../tokens.ts'
import { corporateNoun, personalNoun, pronoun } from './refer.ts'
import { mentionsIn, type NamedMention, type Roster } from './roster.ts'
import type { Speaker } from './speaker.ts'

/** A cue with its speaker; null where the subject is nobody who speaks ("the cuts", "this"). */
export interface Spoken {
  readonly cue: Cue
  readonly speaker: Speaker | null
  /** The words of the subject, in lower case. */
  readonly phrase: string
}

const anonymous = new Set(ANONYMOUS)
const corporate = new Set([...CORPORATE, ...MEDIA])
const personal = new Set(PERSONAL)
const writings = new Set(WRITINGS)
const DETERMINER =
  /^(?:the|a|an|one|two|three|four|five|six|several|some|another|other|many|its|his|her|their|our|both|few|most|no|these|those|this|that|any)$/u
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|ms|dr|rep|sen|gov)\.?$/u
const FRONTED = /^(?:in|on|at|during|after|before|by|for|from|with|since|under|following|despite|speaking|asked|when|while|as|to|over|throughout)$/u
const OF = /^(?:for|of|at|from|with|within|in|inside|on|familiar|close|who|representing|working|briefed|aware)$/u

/** The speakers of all cues, each resolved with what was resolved before it. */
export function resolveSpeakers(cues: readonly Cue[], roster: Roster): Spoken[] {
  const spoken: Spoken[] = []
  for (const cue of cues) {
    const first = cue.clause.tokens[cue.subject.from]
    const last = cue.clause.tokens[cue.subject.to - 1]
    const phrase = first && last && last.end > first.start ? roster.document.text.slice(first.start, last.end).toLowerCase() : ''
    spoken.push({ cue, speaker: resolve(cue, roster, spoken), phrase })
  }
  return spoken
}

function resolve(cue: Cue, roster: Roster, before: readonly Spoken[]): Speaker | null {
  const { clause, subject } = cue
  if (subject.inherits) return inherited(cue, roster, before)
  return phraseSpeaker(clause.tokens.slice(subject.from, subject.to), roster, before, cue.start)
}

/** "but warned that", ", adding that": the subject of the clause before, else the first one of the sentence. */
function inherited(cue: Cue, roster: Roster, before: readonly Spoken[]): Speaker | null {
  const last = before[before.length - 1]
  if (last && last.cue.clause === cue.clause && last.speaker && last.cue.family !== 'according') return last.speaker
  const tokens = cue.clause.tokens
  const from = behindFronted(tokens, cue.from)
  for (const mention of mentionsIn(roster, tokens[from]?.start ?? cue.clause.sentence.start, cue.start)) {
    if (!tokens.some((token) => token.start <= mention.start && token.end > mention.start && token.word)) continue
    if (/^['’]s?\s/u.test(roster.document.text.slice(mention.end, mention.end + 3))) continue
    return named(mention, roster)
  }
  for (let at = from; at < cue.from; at++) {
    const token = tokens[at]
    if (!token) break
    if (/^(?:he|she|they|it)$/u.test(token.lower)) return pronoun(token.lower, roster, before, cue.start)
    if (token.lower === 'the') {
      const noun = tokens.slice(at + 1, at + 5).findIndex((each) => corporate.has(each.lower))
      if (noun >= 0) return phraseSpeaker(tokens.slice(at, at + noun + 2), roster, before, cue.start)
    }
    if (token.capitalised && at > 0) return phraseSpeaker(tokens.slice(at, nameEnd(tokens, at)), roster, before, cue.start)
  }
  const first = tokens[0]
  return first?.capitalised && !DETERMINER.test(first.lower) && tokens.length > 1
    ? phraseSpeaker(tokens.slice(0, nameEnd(tokens, 0)), roster, before, cue.start)
    : null
}

/** Where the subject can stand: behind "In response to a report in The Post, ". */
function behindFronted(tokens: readonly Token[], until: number): number {
  if (!FRONTED.test(tokens[0]?.lower ?? '')) return 0
  for (let at = 1; at < until && at < 24; at++) if (tokens[at]?.text === ',') return at + 1
  return 0
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && tokens[at]?.capitalised) at++
  return at
}

/** The speaker of a noun phrase. */
export function phraseSpeaker(phrase: readonly Token[], roster: Roster, before: readonly Spoken[], at: number): Speaker | null {
  const first = phrase[0]
  const last = phrase[phrase.length - 1]
  if (!first || !last) return null
  if (/^(?:he|she|they|it)$/u.test(last.lower)) return pronoun(last.lower, roster, before, at)
  if (last.lower === 'them') return oneOfThem(phrase, before)
  if (/^(?:we|i|you|who|which|that|this|there|what|these|those)$/u.test(last.lower)) return null
  const mentions = mentionsIn(roster, first.start, last.end)
  const described = description(phrase)
  const people = mentions.filter((mention) => mention.person)
  const person = described
    ? people.find(
        (mention) =>
          mention.start < (phrase[described.noun]?.start ?? 0) || mention.start === phrase[described.noun + 1]?.start || isOwnName(phrase, described, mention),
      )
    : people[people.length - 1]
  if (person?.person && !isPossessive(person, phrase)) return named(person, roster)
  const own =
    described && last.capitalised
      ? roster.entities.people.find((each) => roster.document.text.slice(first.start, last.end).endsWith(` ${each.name}`))
      : undefined
  if (own) return personSpeaker(own, roster)
  if (described) return describedSpeaker(phrase, described, mentions, roster, before)
  const ending = mentions[mentions.length - 1]
  if (ending && ending.end === last.end) return named(ending, roster)
  if (!last.capitalised || personal.has(last.lower)) return nounSpeaker(phrase, mentions, roster, before, first.start)
  return writtenName(phrase, roster)
}

/** "one of them added": of those who were described before. */
function oneOfThem(phrase: readonly Token[], before: readonly Spoken[]): Speaker | null {
  const number = phrase[phrase.length - 3]
  const described = before.findLast((each) => each.speaker?.sort === 'description')?.speaker
  if (!number || phrase[phrase.length - 2]?.lower !== 'of' || !described) return null
  return { ...described, name: `${number.lower} of ${described.name.charAt(0).toLowerCase()}${described.name.slice(1)}` }
}

/** "spokesman for Vantor Mark Hale": the person stands at the end, not right after "for". */
function isOwnName(phrase: readonly Token[], described: Description, mention: NamedMention): boolean {
  const place = phrase.findIndex((token) => token.start === mention.start)
  return (
    place > described.noun + 1 &&
    !OF.test(phrase[place - 1]?.lower ?? '') &&
    phrase[phrase.length - 1]?.end === mention.end &&
    !/^(?:mr|mrs|ms|the)$/u.test(phrase[place - 1]?.lower.replace('.', '') ?? '')
  )
}

function isPossessive(mention: NamedMention, phrase: readonly Token[]): boolean {
  const token = phrase.find((each) => each.start < mention.end && each.end >= mention.end)
  const last = phrase[phrase.length - 1]
  return Boolean(token && last && token !== last && /['’]s?$/u.test(token.text) && token.end > mention.end)
}

interface Description {
  readonly from: number
  readonly noun: number
  readonly to: number
}

/** "a spokesperson for the company", "people familiar with the matter": from its determiner to its end. */
function description(phrase: readonly Token[]): Description | null {
  for (let noun = 0; noun < phrase.length; noun++) {
    const token = phrase[noun]
    if (!token || !anonymous.has(token.lower) || (token.capitalised && phrase[noun + 1]?.capitalised)) continue
    const next = phrase[noun + 1]
    if (next && !OF.test(next.lower)) continue
    let from = noun
    while (from > 0 && noun - from < 8 && !DETERMINER.test(phrase[from]?.lower ?? '') && !/^(?:in|on|at|for|to|with|by)$/u.test(phrase[from - 1]?.lower ?? ''))
      from--
    if (/^(?:of|the)$/u.test(phrase[from]?.lower ?? '') && phrase[from - 1]?.lower === 'of' && /^(?:one|some|two|many)$/u.test(phrase[from - 2]?.lower ?? ''))
      from -= 2
    return { from, noun, to: phrase.length }
  }
  return null
}

function describedSpeaker(
  phrase: readonly Token[],
  described: Description,
  mentions: readonly NamedMention[],
  roster: Roster,
  before: readonly Spoken[],
): Speaker | null {
  const noun = phrase[described.noun]
  const from = phrase[described.from]
  const to = phrase[described.to - 1]
  if (!noun || !from || !to) return null
  const definite = /^(?:the|its|their|his|her)$/u.test(from.lower)
  const corporateHead = corporate.has(noun.lower)
  const organisationMention = mentions.findLast((mention) => mention.organisation)
  const bare = described.to - described.noun === 1
  if (definite && bare && !organisationMention) {
    const earlier = before.findLast((each) => each.speaker?.sort === 'description' && each.speaker.name.toLowerCase().split(/\s+/u).includes(noun.lower))
    if (earlier?.speaker) return earlier.speaker
    if (personal.has(noun.lower)) {
      const person = personalNoun(noun.lower, roster, before, from.start)
      if (person) return named(person, roster)
    }
    if (corporateHead) {
      const organisation = corporateNoun(noun.lower, roster, before, from.start)
      if (organisation) return organisation
    }
  }
  const company = phrase.slice(described.from, described.to).find((token) => token !== noun && corporate.has(token.lower))
  const resolved = organisationMention?.organisation ?? (company ? (corporateNoun(company.lower, roster, before, from.start)?.organisation ?? null) : null)
  return {
    name: roster.document.text.slice(from.start, to.end),
    person: null,
    organisation: resolved,
    title: /^spoke/u.test(noun.lower) ? noun.text : null,
    sort: 'description',
  }
}

/** A phrase that ends in a common noun: "the company", "its chief executive", "the statement", or nobody who could speak. */
function nounSpeaker(phrase: readonly Token[], mentions: readonly NamedMention[], roster: Roster, before: readonly Spoken[], at: number): Speaker | null {
  const last = phrase[phrase.length - 1]
  if (!last) return null
  let from = phrase.length - 1
  while (from > 0 && phrase.length - from < 10 && !DETERMINER.test(phrase[from]?.lower ?? '')) from--
  const written = roster.document.text.slice(phrase[from]?.start ?? last.start, last.end)
  const organisation = mentions.findLast((mention) => mention.organisation)?.organisation ?? null
  if (writings.has(last.lower) && !personal.has(last.lower)) {
    const medium = last.lower === 'report' && !organisation && phrase[from]?.lower === 'the' ? corporateNoun('report', roster, before, at) : null
    if (medium) return medium
    const author = organisation ? organisationSpeaker(organisation) : corporateNoun('company', roster, before, at)
    return author ? { ...author, sort: 'writing' } : { name: written, person: null, organisation: null, title: null, sort: 'writing' }
  }
  const two = `${phrase[phrase.length - 2]?.lower ?? ''} ${last.lower}`
  if (personal.has(last.lower) || personal.has(two)) {
    const person = personalNoun(personal.has(two) ? two : last.lower, roster, before, at)
    if (person) return named(person, roster)
    return { name: written, person: null, organisation, title: null, sort: 'description' }
  }
  if (corporate.has(last.lower) || corporate.has(two)) {
    if (/^(?:a|an|one|another|two|three)$/u.test(phrase[from]?.lower ?? ''))
      return { name: written, person: null, organisation, title: null, sort: 'description' }
    return (
      sameWords(written, before) ??
      corporateNoun(last.lower, roster, before, at) ?? { name: written, person: null, organisation, title: null, sort: 'description' }
    )
  }
  return null
}

/** "The world's second largest retailer" is whoever it was when it was called so before. */
function sameWords(written: string, before: readonly Spoken[]): Speaker | null {
  if (written.split(/\s+/u).length < 3) return null
  const earlier = before.find((each) => each.phrase === written.toLowerCase() && each.speaker)
  return earlier?.speaker ?? null
}

/** Names that no entity covers stand as they are written, titles of address left out. */
function writtenName(phrase: readonly Token[], roster: Roster): Speaker | null {
  let from = phrase.length - 1
  while (
    from > 0 &&
    (phrase[from - 1]?.capitalised ||
      (/^(?:of|and|de|van|von|der|den|bin|al|&|the|for)$/u.test(phrase[from - 1]?.lower ?? '') && phrase[from - 2]?.capitalised))
  )
    from--
  while (
    from < phrase.length - 1 &&
    /^(?:mr|mrs|ms|dr|sir|the|in|on|at|but|and|while|as|meanwhile|however|yet|also|sen|rep|gov)\.?$/u.test(phrase[from]?.lower ?? '')
  )
    from++
  const first = phrase[from]
  const last = phrase[phrase.length - 1]
  if (!first || !last || !/^\p{Lu}/u.test(first.text)) return null
  if (CALENDAR.test(last.lower)) return null
  const name = roster.document.text
    .slice(first.start, last.end)
    .replace(/['’]s?$/u, '')
    .replace(/\s+/gu, ' ')
  const person = roster.entities.people.find((each) => name.endsWith(` ${each.name}`))
  if (person) return personSpeaker(person, roster)
  return { name: roster.fullName(name), person: null, organisation: null, title: null, sort: 'person' }
}

function named(mention: NamedMention, roster: Roster): Speaker {
  return mention.person ? personSpeaker(mention.person, roster) : organisationSpeaker(mention.organisation)
}

export function personSpeaker(person: PersonEntity, roster: Roster): Speaker {
  return { name: person.name, person, organisation: roster.organisation(person.organisation), title: person.title, sort: 'person' }
}

export function organisationSpeaker(organisation: OrganisationEntity): Speaker {
  return { name: organisation.name, person: null, organisation, title: null, sort: 'organisation' }
}
