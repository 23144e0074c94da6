// Numbers that journalists leave open: "a few hundred", "dozens", "tens of thousands", "a handful"; the annotation guide fixes their bounds.
import { CROWD_SCALES, CROWDS, SCALES } from './lexicon.ts'
import { matchAt } from './sticky.ts'

/** A number without a figure: its bounds, and whether it is a point after all ("a couple of hundred"). */
export interface Vague {
  readonly end: number
  readonly min: number
  readonly max: number
}

const SCALE = 'dozen|hundred|thousand|lakh|million|crore|billion|trillion'
const HANDFUL = /(?:(?:an?(?:nother)?|the|this|that)\s{1,3})?(?:small\s{1,3})?handful(?![\p{L}\p{N}])/iuy
const FEW = new RegExp(`(?:(?:an?(?:nother)?|the|the last|the next|every)\\s{1,3})?few(?:\\s{1,3}(${SCALE}))?(?![\\p{L}\\p{N}])`, 'iuy')
const SEVERAL = new RegExp(`several(?:[\\s-]{1,3}(${SCALE})s?)?(?![\\p{L}\\p{N}])`, 'iuy')
const COUPLE = new RegExp(`(?:an?(?:nother)?\\s{1,3})?couple(?:\\s{1,3}of)?(?:\\s{1,3}(${SCALE}))?(?![\\p{L}\\p{N}])`, 'iuy')
const CROWD = /(?:(?:many|low|mid|high)[\s-]{1,3})?(dozens|scores|hundreds|thousands|millions|billions|trillions)(?![\p{L}\p{N}])/iuy
const TENS_OF = /(tens|hundreds)\s{1,3}of\s{1,3}(thousands|millions|billions|trillions)(?![\p{L}\p{N}])/iuy
const OR_MORE = /,?\s{1,3}(?:if\s{1,3}not|or(?:\s{1,3}even)?|and(?:\s{1,3}possibly)?|to|perhaps)\s{1,3}/iuy

/** The vague number that begins at `at`, or null. */
export function scanVague(text: string, at: number): Vague | null {
  return scanCounted(text, at) ?? scanCrowds(text, at)
}

function scanCounted(text: string, at: number): Vague | null {
  const handful = matchAt(HANDFUL, text, at)
  if (handful) return { end: at + handful[0].length, min: 3, max: 6 }
  const few = matchAt(FEW, text, at)
  // "few jobs" is a negation, "a few jobs" a number
  if (few && (few[1] || few[0].toLowerCase().startsWith('a'))) return multiple(few, at, 2, 5)
  const several = matchAt(SEVERAL, text, at)
  if (several) return multiple(several, at, 3, several[1]?.toLowerCase() === 'dozen' ? 7 : 9) // above seven dozen it would be "a hundred"
  const couple = matchAt(COUPLE, text, at)
  return couple ? multiple(couple, at, 2, 2) : null
}

/** "hundreds", "tens of thousands", and the two joined: "hundreds, if not thousands". */
function scanCrowds(text: string, at: number): Vague | null {
  const first = scanCrowd(text, at)
  if (!first) return null
  const joiner = matchAt(OR_MORE, text, first.end)
  const second = joiner ? scanCrowd(text, first.end + joiner[0].length) : null
  return second && second.min >= first.min ? { end: second.end, min: first.min, max: second.max } : first
}

function scanCrowd(text: string, at: number): Vague | null {
  const tens = matchAt(TENS_OF, text, at)
  if (tens) {
    const scale = CROWD_SCALES[(tens[2] ?? '').toLowerCase()] ?? 1
    const [low, high] = (tens[1] ?? '').toLowerCase() === 'tens' ? [20, 100] : [200, 1000]
    return { end: at + tens[0].length, min: low * scale, max: high * scale - 1 }
  }
  const crowd = matchAt(CROWD, text, at)
  const bounds = crowd ? CROWDS[(crowd[1] ?? '').toLowerCase()] : undefined
  return crowd && bounds ? { end: at + crowd[0].length, min: bounds[0], max: bounds[1] } : null
}

function multiple(match: RegExpExecArray, at: number, low: number, high: number): Vague {
  const scale = match[1] ? (SCALES[match[1].toLowerCase()] ?? 1) : 1
  return { end: at + match[0].length, min: low * scale, max: high * scale }
}
