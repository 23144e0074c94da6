// The word lists as sets, and the small classes of words that speakers are told by.
import { lexicalTags } from '../../text/terms.ts'
import { CORPORATE, ISSUED, MEDIA, WRITINGS } from '../lexicon/organisations.ts'
import { ANONYMOUS, PERSONAL } from '../lexicon/people.ts'

const anonymous = new Set(ANONYMOUS)
const corporate = new Set([...CORPORATE, ...MEDIA])
const media = new Set(MEDIA)
const personal = new Set(PERSONAL)
const writings = new Set([...WRITINGS, ...ISSUED])
const issued = new Set(ISSUED)
const listed = new Set([...PERSONAL, ...corporate, ...writings])

/** A noun for people: of the list, or one that the lexicon knows as a calling ("narrator", "plumber"). */
export const isAnonymous = (word: string): boolean => anonymous.has(word) || (!listed.has(word) && lexicalTags(word).includes('Actor'))
export const isCorporate = (word: string): boolean => corporate.has(word)
export const isMedium = (word: string): boolean => media.has(word)
/** A title or a part that a person named in the article has. */
export const isPersonal = (word: string): boolean => personal.has(word)
export const isWriting = (word: string): boolean => writings.has(word)
/** Written in its author's name: "the statement said" is the company. */
export const isIssued = (word: string): boolean => issued.has(word)

export const DETERMINER =
  /^(?:the|a|an|one|two|three|four|five|six|several|some|another|other|many|its|his|her|their|our|both|few|most|no|these|those|this|that|any)$/u
/** What ties a person without a name to others: "for the company", "familiar with the matter". */
export const TIES = /^(?:for|of|at|from|with|within|in|inside|on|familiar|close|who|representing|working|briefed|aware)$/u
export const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)$/u
