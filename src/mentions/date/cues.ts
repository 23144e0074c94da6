// Which rules a sentence is worth: cheap tests first, because most sentences name no date at all.
import type { Cue, DateRule } from './date-rule.ts'
import { rules } from './rules.ts'

const CUES: readonly (readonly [Cue, RegExp])[] = [
  ['month', /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i],
  ['weekday', /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/],
  ['unit', /\b(?:day|week|fortnight|month|quarter|half|year|mid-?year|end-)|-(?:quarter|half|end|year)/i],
  ['digit', /\d/],
  [
    'word',
    /today|tonight|tomorrow|yesterday|\bnight|this (?:morning|afternoon|evening)|spring|summer|autumn|\bfall\b|winter|christmas|new year|thanksgiving|halloween|nineteen|thousand|\bday\b/i,
  ],
]

const ANY = new RegExp(CUES.map(([, { source }]) => source).join('|'), 'i')

/** The cues of a sentence as bits; 0 where it holds none. */
export function cuesOf(text: string): number {
  if (!ANY.test(text)) return 0
  let bits = 0
  for (let index = 0; index < CUES.length; index++) {
    if (CUES[index]?.[1].test(text)) bits |= 1 << index
  }
  return bits
}

const CHOICES: readonly (readonly DateRule[])[] = Array.from({ length: 1 << CUES.length }, (_, bits) =>
  rules.filter(({ cues }) => cues.every((cue) => CUES.some(([name], index) => name === cue && (bits & (1 << index)) !== 0))),
)

/** The rules that a sentence with these cues is worth, in their order. */
export function rulesFor(bits: number, text: string): readonly DateRule[] {
  const lower = text.toLowerCase()
  return (CHOICES[bits] ?? rules).filter(({ hints }) => hints === undefined || hints.some((hint) => lower.includes(hint)))
}
