// Names that no entity covers stand as they are written, titles of address left out, in the full form that the article gives somewhere.
import { lexicalTags } from '../../text/terms.ts'
import type { Token } from '../tokens.ts'
import type { Roster } from './roster.ts'
import { personSpeaker, type Speaker } from './speaker.ts'

const NO_SPEAKER =
  /^(?:notification|notice|act|bill|order|agreement|index|report|survey|release|statement|filing|study|poll|review|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|ms|dr|rep|sen|gov)\.?$/u
const NO_NAME: ReadonlySet<string> = new Set(['Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'Adverb', 'QuestionWord'])
const INSIDE_NAME = /^(?:of|and|de|van|von|der|den|bin|al|&|the)$/u
const BEFORE_NAME = /^(?:mr|mrs|ms|dr|sir|the|in|on|at|but|and|while|as|meanwhile|however|yet|also|sen|rep|gov|under|should|what|for)\.?$/u

export function writtenSpeaker(phrase: readonly Token[], roster: Roster): Speaker | null {
  const person = roster.personNamed(phrase)
  if (person) return personSpeaker(person, roster)
  let from = phrase.length - 1
  while (from > 0 && (phrase[from - 1]?.capitalised || (INSIDE_NAME.test(phrase[from - 1]?.lower ?? '') && phrase[from - 2]?.capitalised))) from--
  while (from < phrase.length - 1 && BEFORE_NAME.test(phrase[from]?.lower ?? '')) from++
  const first = phrase[from]
  const last = phrase[phrase.length - 1]
  if (!first?.capitalised || !last || NO_SPEAKER.test(last.lower) || BEFORE_NAME.test(last.lower)) return null
  if (first === last && lexicalTags(first.text).some((tag) => NO_NAME.has(tag))) return null
  const name = roster.document.text
    .slice(first.start, last.end)
    .replace(/['’]s?$/u, '')
    .replace(/\s+/gu, ' ')
  return { name: roster.fullName(name), person: null, organisation: null, title: null, sort: 'person' }
}
