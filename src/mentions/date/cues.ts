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

/** The cues of a sentence as bits; 0 where it holds none. */
export function cuesOf(text: string): number {
  let bits = 0
  for (let index = 0; index < CUES.length; index++) {
    if (CUES[index]?.[1].test(text)) bits |= 1 << index
  }
  return bits
}

export function hasCue(bits: number, cue: Cue): boolean {
  return CUES.some(([name], index) => name === cue && (bits & (1 << index)) !== 0)
}

const CHOICES: readonly (readonly DateRule[])[] = Array.from({ length: 1 << CUES.length }, (_, bits) => rules.filter(({ cue }) => hasCue(bits, cue)))

/** The rules of a set of cues, in their order. */
export function rulesFor(bits: number): readonly DateRule[] {
  return CHOICES[bits] ?? rules
}
