// Every number of a stretch of text, from left to right.
import { skipDigits } from './digits.ts'
import { DENOMINATORS, SCALES, TENS, UNITS } from './lexicon.ts'
import { type Numeral, readQuantity } from './quantity.ts'
import { longestFirst } from './sticky.ts'

const words = longestFirst([
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
  'tens',
  'several',
  'half',
])
const scales = longestFirst([...Object.keys(SCALES), ...Object.keys(DENOMINATORS), 'few', 'handful', 'couple', 'small handful'])
const START = new RegExp(
  `(?<![\\p{L}\\p{N}_#]|[\\p{L}\\p{N}][-.&/‑]|\\d[,:])(?:\\.?\\d|[½⅓⅔¼¾⅕⅛]|(?:(?:${words})|(?:an?|another|the)[\\s-](?:${scales}|last few|next few|half|single|double|low|mid|high|quarter)|few (?:hundred|thousand|dozen|million)|couple|many (?:dozens|hundreds|thousands)|low|mid|high|single|double)(?![\\p{L}\\p{N}]))`,
  'giu',
)
/** "No. 10", "Section 106": numbers that name and do not count. */
const NAMES =
  /(?:^|[\s(])(?:No\.?|Nos\.?|№|Section|Article|Chapter|Route|Highway|Flight|Level|Tier|Phase|Fortune|FTSE|S&P|Nasdaq|Forbes|Inc\.|Channel|Studio|Page|Room|Covid|Windows|Boeing|Airbus)\s{1,2}$/u

/** Numbers in the order of the text, offsets counted from `offset`; a number whose digits do not all fit the grammar is left out. */
export function findNumerals(text: string, offset = 0): Numeral[] {
  const found: Numeral[] = []
  let floor = 0
  START.lastIndex = 0
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const at = match.index
    const numeral = NAMES.test(text.slice(Math.max(floor, at - 12), at)) ? null : readQuantity(text, at, { floor })
    if (numeral) {
      found.push(offset === 0 ? numeral : shifted(numeral, offset))
      floor = numeral.end
      START.lastIndex = numeral.end
    } else START.lastIndex = /\d/u.test(match[0]) ? skipDigits(text, at) : at + match[0].length
  }
  return found
}

function shifted(numeral: Numeral, offset: number): Numeral {
  const { core } = numeral
  return { ...numeral, start: numeral.start + offset, end: numeral.end + offset, core: { start: core.start + offset, end: core.end + offset } }
}
