// The words that numbers are made of, with what each is worth.
import { phrases } from '../pattern.ts'

export const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Words that multiply the number before them. */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  million: 1e6,
  mln: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bln: 1e9,
  trillion: 1e12,
}

/** Signs that stand right behind the digits ("1.5k", "$3bn"), their case as journalists write it. */
export const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mn: 1e6,
  Mn: 1e6,
  mm: 1e6,
  MM: 1e6,
  mil: 1e6,
  cr: 1e7,
  Cr: 1e7,
  b: 1e9,
  B: 1e9,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  tn: 1e12,
  Tn: 1e12,
  trn: 1e12,
}

/** Of those, the ones which may also stand after a space: "Rs 500 cr", "5 bn euros". */
export const SPACED_SUFFIXES: readonly string[] = phrases(`
M, mn, Mn, MM, mil, cr, Cr, B, bn, Bn, BN, tn, Tn, trn
`)

/** Plurals that stand for a number of their own, with the bounds of the annotation guide. */
export const CROWDS: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
  millions: [2e6, 9_999_999],
  billions: [2e9, 9_999_999_999],
  trillions: [2e12, 9_999_999_999_999],
}

/** "tens of thousands", "hundreds of millions": what the second word multiplies. */
export const CROWD_SCALES: Readonly<Record<string, number>> = { thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 }

export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twentieth: 20,
}

export const VULGAR: Readonly<Record<string, number>> = { '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅛': 1 / 8 }

/** Before a number: it is only roughly that. */
export const ROUGHLY: readonly string[] = phrases(`
about, around, approximately, approx, approx., some, roughly, nearly, almost, close to, circa, ca., c., an estimated, estimated, just under, just
below, just shy of, shy of, a little under, a little less than, slightly less than, slightly under, slightly fewer than, just less than, just fewer
than, in the region of, in the order of, on the order of, in the neighborhood of, in the neighbourhood of, something like, near, virtually,
practically, a reported
`)

/** Before a number: that or more. */
export const AT_LEAST: readonly string[] = phrases(`
more than, over, at least, just over, just above, just more than, a little over, a little more than, a bit more than, a bit over, slightly more than,
slightly over, well over, well above, well more than, far more than, far over, much more than, in excess of, upwards of, upward of, no fewer than, no
less than, not less than, not fewer than, north of, above, exceeding, a minimum of, as few as, as little as, greater than, larger than, higher than
`)

/** Before a number: that or less. */
export const AT_MOST: readonly string[] = phrases(`
up to, upto, as many as, as many, as much as, as high as, no more than, not more than, no greater than, fewer than, less than, under, below, at most,
a maximum of, well under, well below, a total of up to
`)

/** After these words "about" and "over" say what something concerns, not how many: "talks over 200 jobs". */
export const CONCERNS: readonly string[] = phrases(`
row, rows, dispute, disputes, talks, talk, talking, talked, fears, fear, concern, concerns, concerned, consult, consults, consulting, consultation,
consultations, negotiations, strike, strikes, protest, protests, anger, angry, worried, worries, worry, uncertainty, question, questions, doubt,
doubts, outcry, backlash, battle, clash, fury, alarm, ballot, news, announcement, told, asked, taken, took, takes, handed
`)

/** What may stand between a bound and its number: "up to a further 200". */
export const FILLERS: readonly string[] = phrases(`
a further, an additional, another, an extra, the, its, their, a total of, a whopping
`)

/** A number behind these names a thing: "No. 10", "Section 106", "Fortune 500". */
export const NAMERS: readonly string[] = phrases(`
No, No., Nos, Nos., №, Section, Article, Chapter, Route, Highway, Flight, Level, Tier, Phase, Fortune, FTSE, S&P, Nasdaq, Forbes, Inc., Channel,
Studio, Page, Room, Covid, Windows, Boeing, Airbus, Russell, Nikkei, Formula, Area, Gate, Terminal, Unit
`)

/** Other words that a number can open with: "several dozen", "low single digits". */
export const OPENERS: readonly string[] = phrases(`
tens, several, half, few, handful, small handful, couple, many, low, mid, high, single, double
`)
