// Shares of a staff, in per cent.
import { pattern } from '../../text/pattern.ts'
import { FILL } from '../cue.ts'
import { before, counted, draft, type HeadcountRule } from './draft.ts'
import { COUNT, type Masked, PERCENT } from './mask.ts'
import { readCountedNoun } from './noun-phrase.ts'
import { BARE, HEDGE, P, PHRASE, STAFF_OR_JOBS, WORD, WORKPLACE } from './pieces.ts'

const HALVING = /^an?\s{1,3}h/iu
const GROWTH = /(?<!\p{L})(?:grow|grew|grown|growing|grows|increas\p{L}*|rise|rose|risen|rising|expand\p{L}*|boost\p{L}*|up|added)(?!\p{L})[^.;]{0,60}$/iu

export const shareRules: readonly HeadcountRule[] = [
  {
    id: 'headcount.share-of', // "12% of its workforce", "a quarter of its workers", "half of one percent of staff"
    pattern: pattern(`${P}["”]?\\sof${PHRASE}`),
    read: (match, masked) =>
      counted(
        match,
        masked,
        readCountedNoun(match.groups?.phrase ?? '', { determined: true, staffs: true }),
        HALVING.test(masked.sentence.slice(match.index, match.index + 9)) ? 'reduction' : null,
      ),
  },
  {
    id: 'headcount.share-in-force', // "a 25% to 50% reduction in force"
    pattern: pattern(`${P}\\s(?:reduction|cut)s?[\\s-]in[\\s-]force(?!\\p{L})`),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
  {
    id: 'headcount.share-again', // "a 25% cut in staff at one, a 50% reduction at the other"
    pattern: pattern(`(?<=${PERCENT}[^.;]{1,200})${P}\\s(?:reduction|cut)(?=[.,;)]|$)`),
    read: (match, masked) => draft(match, masked, { standing: 'listed' }),
  },
  {
    id: 'headcount.share-told', // "a 6 per cent estimate of staff being made redundant", "the share of staff who left at 6 per cent"
    pattern: pattern(
      `${P}(?=\\s(?:estimate|share|proportion|figure)\\sof\\s(?:${WORD}\\s){0,2}${STAFF_OR_JOBS})|(?=${P}${BARE})(?<=(?:share|proportion|percentage)\\sof\\s(?:${WORD}\\s){0,2}${STAFF_OR_JOBS}(?:\\s\\p{L}+){0,4}\\s(?:at|to|is|was)\\s)${P}`,
    ),
    read: (match, masked) => draft(match, masked),
  },
  {
    id: 'headcount.share-of-number', // "20% of its 59 employees", "half of the roughly 300 staff"
    pattern: pattern(`${P}(?=\\sof\\s(?:${WORD}\\s){0,4}${COUNT}${FILL}*(?:-(?:person|member|strong))?(?<phrase>(?:[\\s-]${WORD}){1,6}))`),
    read: (match, masked) => (readCountedNoun(match.groups?.phrase ?? '', { staffs: true }) ? draft(match, masked) : null),
  },
  {
    id: 'headcount.share-noun', // "nearly half the workforce", "a 10% staff cut", "40% fewer workers"
    pattern: pattern(`${P}${PHRASE}`),
    read: (match, masked) => sharedNoun(match, masked),
  },
  {
    id: 'headcount.share-in', // "15 to 20 percent depletions in the workforce", "a 6% reduction in its total headcount"
    pattern: pattern(
      `${P}\\s(?:${WORD}\\s){0,2}(?:cut|cuts|reduction|reductions|decrease|drop|decline|depletion|depletions|cull|fall|trimming|downsizing)\\s(?:in|of|to|at|across)${PHRASE}`,
    ),
    read: (match, masked) => counted(match, masked, readCountedNoun(match.groups?.phrase ?? '', { determined: true, staffs: true }), 'reduction'),
  },
  {
    id: 'headcount.share-by', // "cut headcount by 10%", "its workforce will shrink by low single digits"
    pattern: pattern(`(?=${PERCENT})(?<=(?<!\\p{L})${STAFF_OR_JOBS}(?:\\s[^\\s.;!?]{1,30}){0,8}\\sby\\s(?:the\\s|an?\\s|another\\s)?)${P}(?!\\sof)`),
    read: (match, masked) => draft(match, masked, { role: GROWTH.test(before(match, 80)) ? 'hiring' : 'reduction' }),
  },
  {
    id: 'headcount.share-in-half', // "its staff was cut in half", "cut its workforce roughly in half"
    pattern: pattern(`(?=${P}${BARE})(?<=(?<!\\p{L})${STAFF_OR_JOBS}\\s(?:\\p{L}+\\s){0,4}in\\s)${P}`),
    read: (match, masked) => (masked.numerals.get(match.index)?.form === 'fraction' ? draft(match, masked, { role: 'reduction' }) : null),
  },
  {
    id: 'headcount.share-apposed', // "cut 300 jobs, amounting to about a third"
    pattern: pattern(`(?=${P}${BARE})(?<=(?:amounting|amounts|equating|equates|equal|equivalent)\\sto\\s)${P}`),
    read: (match, masked) => draft(match, masked, { standing: 'apposed' }),
  },
  {
    id: 'headcount.share-of-company', // "laid off a third of the company", "10% of its marketing department will go"
    pattern: pattern(
      `(?=${PERCENT})(?<=(?<!\\p{L})(?:lay|lays|laying|laid)\\soff\\s${HEDGE})${P}(?=\\sof\\s)|${P}(?=\\sof\\s(?:the|its|their|our)\\s(?:${WORD}\\s){0,3}${WORKPLACE}\\s(?:will\\s(?:go|be\\s(?:cut|laid\\soff|let\\sgo))|(?:was|were|is|are|has\\sbeen|have\\sbeen)\\s(?:laid\\soff|let\\sgo|made\\sredundant)))`,
    ),
    read: (match, masked) => draft(match, masked, { role: 'reduction' }),
  },
]

/** "half its workforce", "12% staff cut", "40% fewer workers"; "5% job growth" and "60% employee satisfaction" count nobody. */
function sharedNoun(match: RegExpExecArray, masked: Masked) {
  const phrase = match.groups?.phrase ?? ''
  const noun = readCountedNoun(phrase, { determined: true, staffs: true })
  if (!noun) return null
  const determined = /^\s(?:the|its|their|his|her|our|all)\s/iu.test(phrase)
  const reduced =
    /^\s?(?:cut|cuts|reduction|reductions|cutback|cutbacks|cull|layoff|layoffs)(?!\p{L})/iu.test(phrase.slice(noun.end)) ||
    /(?:cuts|reductions|losses|redundancies|layoffs)$/u.test(noun.noun)
  const compared = noun.modifiers[0] === 'fewer' || noun.modifiers[0] === 'less'
  const ratio =
    masked.numerals.get(match.index)?.form === 'fraction' &&
    /\p{L}\s(?:in|of)\s/u.test(masked.sentence.slice(match.index, match.index + match[0].length - phrase.length))
  if (!determined && !reduced && !compared && !ratio) return null
  return counted(match, masked, noun, reduced ? 'reduction' : null)
}
