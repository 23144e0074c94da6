// Days told from the day of writing: "today", "yesterday", "on Tuesday", "last Friday", "Thanksgiving".
import { pattern } from '../../../text/pattern.ts'
import type { Weekday } from '../calendar.ts'
import { type DateRule, plainYear, refused } from '../date-rule.ts'
import { AFTER_A_NAMED_DAY, BEFORE_A_NAMED_DAY, TIMELESS } from '../lexicon.ts'
import { GAP, SHIFT, shiftOf, WEEKDAY, weekdayNumber, wordAfter, wordBefore, YEAR } from '../read.ts'

const OFFSETS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  yesterday: -1,
  'last night': -1,
  'day before yesterday': -2,
  'day after tomorrow': 2,
}

export const dayRules: readonly DateRule[] = [
  {
    // "today", "yesterday", "last night", "this morning"
    id: 'date.today',
    cues: ['word'],
    hints: ['today', 'tonight', 'tomorrow', 'yesterday', 'night', 'morning', 'afternoon', 'evening'],
    pattern: pattern(
      `\\b(?:(?:the${GAP})?(?<far>day${GAP}before${GAP}yesterday|day${GAP}after${GAP}tomorrow)|(?:earlier|later|late|early)${GAP}(?<soft>today|yesterday)|(?<plain>today|tonight|tomorrow|yesterday|last${GAP}night)|this${GAP}(?:morning|afternoon|evening))\\b(?!-)`,
    ),
    read: (match) => {
      const { groups = {}, index, input, 0: whole } = match
      const word = (groups.far ?? groups.soft ?? groups.plain ?? 'today').toLowerCase().replace(/\s+/gu, ' ')
      const before = wordBefore(input, index)
      if (/^\p{Lu}/u.test(whole) && /[“"'‘]$/u.test(input.slice(0, index)) && /^[”"'’](?!s)/u.test(input.slice(index + whole.length))) return refused('a title')
      if (!groups.far && !groups.soft && /^\p{Lu}/u.test(whole) && /^\p{Lu}/u.test(before) && !/^\p{Lu}+$/u.test(input))
        return refused(`"${before} ${whole}" is a name`)
      if (/^This|^this\s+\p{Lu}/u.test(whole) && /\s\p{Lu}/u.test(whole) && !/^\p{Lu}+$/u.test(whole.replace(/\s/gu, '')))
        return refused(`"${whole}" is a programme`)
      const owned = /^['’]s\s+(?<owned>[\p{L}-]+)/u.exec(input.slice(index + whole.length, index + whole.length + 40))
      if (/^(?:today|tomorrow|yesterday)$/u.test(word) && owned && TIMELESS.includes((owned.groups?.owned ?? '').toLowerCase()))
        return refused('an age, not a day')
      if (word === 'tomorrow' && /^(?:of|for)$/iu.test(before)) return refused('an age, not a day')
      if (word === 'today' && /^(?:than|even|still)$/iu.test(before)) return refused('an age, not a day')
      return { value: { kind: 'deictic', unit: 'day', offset: OFFSETS[word] ?? 0 } }
    },
  },
  {
    // "on Tuesday", "last Friday", "the previous Monday", "this coming Sunday"
    id: 'date.weekday',
    cues: ['weekday'],
    pattern: pattern(
      `\\b(?:(?:(?<shift>${SHIFT})|the${GAP}(?<anaphoric>previous|following|next|same))${GAP})?(?<weekday>${WEEKDAY})\\b(?:${GAP}(?:morning|afternoon|evening|night)\\b(?!${GAP}(?:Live|Football)))?`,
    ),
    read: (match) => {
      const { groups = {}, index, input, 0: whole } = match
      const word = groups.weekday ?? ''
      if (!/^\p{Lu}/u.test(word)) return null
      const before = wordBefore(input, index)
      const after = wordAfter(input, index + whole.length)
      // "Saturday Morning", "the Mail on Sunday"
      if (/\s\p{Lu}\p{Ll}/u.test(whole.slice(whole.indexOf(word)))) return refused(`"${whole}" is a programme`)
      if (/\bMail\son\s$/u.test(input.slice(Math.max(0, index - 9), index))) return refused('the name of a newspaper')
      if (BEFORE_A_NAMED_DAY.includes(before.toLowerCase()))
        return refused(/^(?:every|each)$/iu.test(before) ? 'a set of days' : `"${before} ${whole}" is a name`)
      if (AFTER_A_NAMED_DAY.includes(after.toLowerCase())) return refused(`"${whole} ${after}" is a name, or a set of days`)
      const anaphoric = groups.anaphoric ? ({ previous: -1, following: 1, next: 1, same: 0 } as const)[groups.anaphoric.toLowerCase() as 'previous'] : null
      return { value: { kind: 'weekday', weekday: weekdayNumber(word) as Weekday, shift: shiftOf(groups.shift), anaphoric } }
    },
  },
  {
    // "Thanksgiving Day", "this Christmas", "New Year's Eve 2024"
    id: 'date.feast',
    cues: ['word'],
    hints: ['christmas', 'halloween', 'thanksgiving', ' day', ' eve'],
    pattern: pattern(
      `\\b(?:(?<shift>${SHIFT})${GAP})?(?<name>Christmas(?:${GAP}(?:Day|Eve))?|Boxing${GAP}Day|New${GAP}Year['’]s${GAP}(?:Day|Eve)|Thanksgiving(?:${GAP}Day)?|Labou?r${GAP}Day|Memorial${GAP}Day|Independence${GAP}Day|Halloween|Valentine['’]s${GAP}Day|May${GAP}Day|Election${GAP}Day|Anzac${GAP}Day|Australia${GAP}Day|Waitangi${GAP}Day)(?:,?${GAP}(?:of${GAP}|in${GAP})?(?<year>${YEAR}))?\\b`,
    ),
    read: (match) => {
      const { groups = {}, index, input, 0: whole } = match
      const name = (groups.name ?? '').toLowerCase().replace(/\s+/gu, ' ').replace('’', "'")
      if (!/^\p{Lu}/u.test(groups.name ?? '')) return null
      const after = wordAfter(input, index + whole.length)
      if (
        name === 'christmas' &&
        /^\p{Ll}/u.test(after) &&
        !/^(?:and|as|when|to|but|with|after|before|for|the|it|he|she|they|we|while|because|if|by|at|on|in|is|was|will|would)$/u.test(after)
      )
        return refused('a season of the year, in passing')
      return { value: { kind: 'feast', name, year: plainYear(groups.year), shift: shiftOf(groups.shift) } }
    },
  },
]
