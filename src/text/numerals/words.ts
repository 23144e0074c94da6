// Numbers written in words: "twelve hundred", "one hundred and twenty thousand", "two and a half million", "half a dozen".
import type { Scanned } from './digits.ts'
import { SCALES, TENS, UNITS } from './lexicon.ts'
import { lengthAt, matchAt } from './sticky.ts'

const WORD = /[A-Za-z]+/uy
const JOIN = /[\s\u00a0]{1,3}(?:and[\s\u00a0]{1,3})?|-(?:and-)?/uy
const AND_A_HALF = /(?:\s{1,3}|-)and(?:\s{1,3}|-)a(?:\s{1,3}|-)half(?![\p{L}\p{N}])/iuy
/** "half a million", "a half-dozen", "a quarter of a million", "three-quarters of a billion". */
const PART_OF_SCALE =
  /(?:(?:an?|one)[\s-])?(half|quarter)(?:[\s-](?:of[\s-])?an?)?[\s-](dozen|hundred|thousand|lakh|million|crore|billion|trillion)(?![\p{L}\p{N}])|(three)[\s-]quarters[\s-]of[\s-]an?[\s-](million|billion|trillion)(?![\p{L}\p{N}])/iuy
const LETTER = /[\p{L}\p{N}]/u
const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, three: 0.75 }
const LONGEST = 14

/** The number in words that begins at `at`, or null. "a" and "an" count only before a scale: "a hundred", "a dozen". */
export function scanWords(text: string, at: number): Scanned | null {
  return scanPartOfScale(text, at) ?? scanCardinal(text, at)
}

/** "half a million", "a quarter of a million": a number, though it begins like a share. */
export function scanPartOfScale(text: string, at: number): Scanned | null {
  const part = matchAt(PART_OF_SCALE, text, at)
  if (!part) return null
  const scale = SCALES[(part[2] ?? part[4] ?? '').toLowerCase()] ?? 1
  return { end: at + part[0].length, figure: PARTS[(part[1] ?? part[3] ?? '').toLowerCase()] ?? 1, scale }
}

function scanCardinal(text: string, at: number): Scanned | null {
  let total = 0
  let group = 0
  let scale = 1
  let last: 'none' | 'article' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' = 'none'
  let smallest = Number.POSITIVE_INFINITY
  let end = at
  let next = at
  for (let count = 0; count < LONGEST; count++) {
    const word = matchAt(WORD, text, next)?.[0] ?? ''
    const key = word.toLowerCase()
    const joined = last !== 'none' && /and/iu.test(text.slice(end, next))
    if (joined && last !== 'hundred' && last !== 'scale') break
    if (last === 'none' && (key === 'a' || key === 'an')) {
      last = 'article'
      group = 1
    } else if (UNITS[key] !== undefined && last !== 'unit' && last !== 'teen' && last !== 'article') {
      const value = UNITS[key]
      if (last === 'tens' && value > 9) break
      group += value
      last = value > 9 ? 'teen' : 'unit'
    } else if (TENS[key] !== undefined && last !== 'unit' && last !== 'teen' && last !== 'tens' && last !== 'article') {
      group += TENS[key]
      last = 'tens'
    } else if (key === 'hundred' && group > 0 && group < 100 && last !== 'scale') {
      group *= 100
      last = 'hundred'
    } else if (SCALES[key] !== undefined && group > 0 && SCALES[key] < smallest && !joined) {
      smallest = SCALES[key]
      total += group * smallest
      scale = total === group * smallest ? smallest : 1
      group = 0
      last = 'scale'
    } else break
    end = next + word.length
    const half = last === 'unit' || last === 'teen' ? lengthAt(AND_A_HALF, text, end) : 0
    if (half > 0) {
      group += 0.5
      end += half
      last = 'hundred'
    }
    next = end + lengthAt(JOIN, text, end)
    if (next === end) break
  }
  const value = total + group
  if (last === 'none' || last === 'article' || LETTER.test(text.charAt(end))) return null
  if (scale > 1 && group === 0) return { end, figure: total / scale, scale }
  return { end, figure: value, scale: 1 }
}
