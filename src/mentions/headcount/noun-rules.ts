// Numbers with the noun they count: "1,240 employees", "hundreds of jobs", "300-person newsroom".
import { pattern } from '../../text/pattern.ts'
import { FILL } from '../cue.ts'
import { counted, draft, type HeadcountRule } from './draft.ts'
import { COUNT } from './mask.ts'
import { type CountedNoun, readCountedNoun } from './noun-phrase.ts'
import { N, NUMBER, PHRASE, WORD, WORKPLACE } from './pieces.ts'

export const nounRules: readonly HeadcountRule[] = [
  {
    id: 'headcount.compound', // "300-person newsroom", "40,000-strong workforce", "a 60-member team"
    pattern: pattern(
      `${N}(?:(?:-|\\s)strong\\s(?:${WORD}\\s){0,3}(?:workforce|staff|team|crew|union|newsroom|payroll|force)|-(?:person|people|member|man|woman|employee|worker|staff|staffer|head)(?:-strong)?(?=\\s(?:${WORD}\\s){0,2}${WORKPLACE}(?!\\p{L})))`,
    ),
    read: (match, masked) =>
      /\sstrong(?!\s(?:[\p{L}-]+\s){0,3}(?:workforce|staff|team|crew|union))/iu.test(match[0]) ? null : draft(match, masked, { role: 'workforce' }),
  },
  {
    id: 'headcount.compound-job', // "a 500-job cut", "a 10,000-job reduction"
    pattern: pattern(`${N}-(?:job|position|role)s?(?=\\s(?:${WORD}\\s){0,2}(?:cut|cull|reduction|cutback|loss|layoff|redundancy|restructuring)(?:s|\\b))`),
    read: (match, masked) => draft(match, masked, { noun: 'job', role: 'reduction' }),
  },
  {
    id: 'headcount.from-people', // "it went from 520 people to just under 1,200": the first
    pattern: pattern(`(?=${N}\\speople\\sto\\s${NUMBER})(?<=(?<!\\p{L})from\\s)${N}\\speople`),
    read: (match, masked) => draft(match, masked, { noun: 'people', role: 'workforce' }),
  },
  {
    id: 'headcount.heading', // "Vantor – more than 30 people", a heading in a list of cuts
    pattern: pattern(`(?=${COUNT})(?<=^[^.!?;:,]{1,80}\\s[–—-]\\s{1,2})${N}\\speople(?=\\s*$)`),
    read: (match, masked) => draft(match, masked, { noun: 'people', role: 'reduction', standing: 'anaphoric' }),
  },
  {
    id: 'headcount.count-noun', // "1,240 employees", "44 highly skilled jobs", "25 other staff members"
    pattern: pattern(`${N}${PHRASE}`),
    read: (match, masked) => counted(match, masked, readCountedNoun(match.groups?.phrase ?? '')),
  },
  {
    id: 'headcount.partitive', // "hundreds of jobs", "200 of its engineers", "hundreds more of their colleagues"
    pattern: pattern(`${N}(?:\\s(?:more|others))?\\s(?:out\\s)?of${PHRASE}`),
    read: (match, masked) => counted(match, masked, owned(match.groups?.phrase ?? '')),
  },
  {
    id: 'headcount.part-of-number', // "2,000 of the company's 24,000 employees", "14,500 of the 16,000 staff"
    pattern: pattern(`${N}(?=\\s(?:(?:out\\s)?of|from)\\s(?:${WORD}\\s){0,4}${COUNT}${FILL}*(?<phrase>(?:\\s${WORD}){1,6}))`),
    read: (match, masked) => (readCountedNoun(match.groups?.phrase ?? '') ? draft(match, masked) : null),
  },
]

/** "200 of its engineers": whoever has engineers employs them. */
function owned(phrase: string): CountedNoun | null {
  const noun = readCountedNoun(phrase, { determined: true })
  return noun?.strength === 'occupation' && /^\s(?:its|their|our)\s/iu.test(phrase) ? { ...noun, strength: 'strong' } : noun
}
