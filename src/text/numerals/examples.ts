// What the number grammar reads, grouped by the value it must give, and what it leaves alone.
import type { Quantity } from '../../record/quantity.ts'

export interface NumeralExample {
  readonly quantity: Quantity
  readonly unit: 'count' | 'percent'
  /** Each holds this one number; the brackets show its span. */
  readonly texts: readonly string[]
}

export const exact = (value: number): Quantity => ({ min: value, max: value, precision: 'exact' })
export const approximate = (value: number): Quantity => ({ min: value, max: value, precision: 'approximate' })
export const range = (min: number, max: number): Quantity => ({ min, max, precision: 'range' })
export const atLeast = (min: number): Quantity => ({ min, max: null, precision: 'at-least' })
export const atMost = (max: number): Quantity => ({ min: null, max, precision: 'at-most' })
export const vague = (min: number, max: number): Quantity => ({ min, max, precision: 'vague' })
const counts = (quantity: Quantity, ...texts: string[]): NumeralExample => ({ quantity, unit: 'count', texts })
const shares = (quantity: Quantity, ...texts: string[]): NumeralExample => ({ quantity, unit: 'percent', texts })

export const examples: readonly NumeralExample[] = [
  counts(
    exact(1200),
    'cut [1,200] jobs',
    'cut [1200] jobs',
    'cut [1.2k] jobs',
    '[Twelve hundred] people',
    '[one thousand two hundred] staff',
    'from [1,200] to the door',
  ),
  counts(exact(12_000), '[12,000]', '[12 000] jobs', '[12\u00a0000] jobs', '[12\u2009000] jobs', '[12\u202f000] jobs', '[12K]', '[twelve thousand]'),
  counts(exact(120_000), '[1.2 lakh]', '[1,20,000]', '[120,000]', '[one hundred and twenty thousand]', '[120k]', '[a hundred and twenty thousand] people'),
  counts(exact(12_500), '[12\u00a0500] jobs', '[12.5 thousand]', '[twelve thousand five hundred]'),
  counts(exact(2_500_000), '[two and a half million]', '[2.5m]', '[2½ million]', '[2.5 million]', '[25 lakh]'),
  counts(exact(5_000_000_000), '[500 crore]', '[5bn]', '[5 billion]', '[five billion]', '[5 Bn]'),
  counts(exact(1_000_000_000_000), '[1 lakh crore]', '[1tn]', '[a trillion]'),
  counts(exact(500_000), '[half a million]', '[5 lakh]', '[500k]', '[five hundred thousand]', '[a half-million]'),
  counts(exact(250_000), '[a quarter of a million]', '[250,000]'),
  counts(exact(6), '[half a dozen] reporters', '[six] reporters', '[a half-dozen] reporters'),
  counts(exact(12), '[a dozen] jobs', '[12] jobs', '[twelve] jobs'),
  counts(exact(24), '[two dozen] jobs', '[24] jobs', '[twenty-four] jobs', '[twenty four] jobs'),
  counts(exact(300), 'its [300]-person newsroom', 'a row over [300] jobs', 'asked about [300] jobs', '[three hundred] jobs.'),
  counts(exact(1_970_000_000), '[1.97bn], further', '[1.97 billion].'),
  counts(exact(300_000_000), 'its $[300-million] budget', '[300m]'),
  counts(
    approximate(300),
    '[about 300] jobs',
    '[nearly 300] jobs',
    '[some 300] jobs',
    '[300 or so] jobs',
    '[~300] jobs',
    '[~ 300] jobs',
    '[300-odd] jobs',
    '[just under 300] jobs',
    '[an estimated 300] jobs',
  ),
  counts(
    approximate(300),
    '[roughly 300] jobs',
    '[close to 300] jobs',
    '[approx. 300] jobs',
    '[around 300] jobs',
    '[about\u00a0300] jobs',
    'it is, [in the region of 300] jobs',
  ),
  counts(approximate(200), '[a couple of hundred] jobs', '[a couple hundred] jobs'),
  counts(
    range(200, 300),
    '[200-300] jobs',
    '[200–300] jobs',
    '[200 to 300] jobs',
    '[between 200 and 300] jobs',
    '[roughly 200 to 300] jobs',
    '[between about 200 and about 300] jobs',
    '[200 or 300] jobs',
  ),
  counts(range(250, 300), 'its [250- to 300]-person staff', 'from an office of [250-300]'),
  counts(range(12_000, 15_000), '[12-15,000] jobs', '[12,000-15,000] jobs', '[12k-15k] jobs', '[12 to 15 thousand] jobs', '[ranging from 12,000 to 15,000]'),
  counts(range(500, 1000), '[500-1,000] jobs', '[500 to 1,000] jobs'),
  counts(range(2_000_000_000, 3_000_000_000), '[2-3bn]', '[2bn-3bn]', '[2 to 3 billion]', '[two to three billion]'),
  counts(range(6, 8), '[six to eight] journalists', '[around six to eight] journalists'),
  counts(
    atLeast(300),
    '[more than 300] jobs',
    '[over 300] jobs',
    '[at least 300] jobs',
    '[just over 300] jobs',
    '[300 or more] jobs',
    '[300+] jobs',
    '[upwards of 300] jobs',
    '[no fewer than 300] jobs',
    '[300-plus] jobs',
  ),
  counts(atLeast(300), '[at least about 300] jobs', '[more than three hundred] jobs', '[in excess of 300] jobs', '[over 300] people'),
  counts(
    atMost(300),
    '[up to 300] jobs',
    '[as many as 300] jobs',
    '[as many 300] jobs',
    '[fewer than 300] jobs',
    '[no more than 300] jobs',
    '[up to about 300] jobs',
    '[300 or fewer] jobs',
    '[up to 200-300] jobs',
  ),
  counts(atMost(24), '[as many as two dozen] scouts', '[up to two dozen] scouts'),
  counts(vague(200, 500), '[a few hundred] jobs', 'the next [few hundred] jobs'),
  counts(vague(2, 5), '[a few] jobs'),
  counts(vague(3, 6), '[a handful] of jobs'),
  counts(vague(3, 9), '[several] roles'),
  counts(vague(300, 900), '[several hundred] jobs'),
  counts(vague(36, 84), '[several dozen] engineers'),
  counts(vague(24, 99), '[dozens] of jobs'),
  counts(vague(40, 99), '[scores] of jobs'),
  counts(vague(200, 999), '[hundreds] of jobs', '[Hundreds] more', '[many hundreds] of jobs', 'in the [low hundreds]'),
  counts(vague(2000, 9999), '[thousands] of jobs'),
  counts(vague(20_000, 99_999), '[tens of thousands] of jobs'),
  counts(vague(200_000, 999_999), '[hundreds of thousands] of jobs'),
  counts(vague(200, 9999), '[hundreds, if not thousands], of jobs', '[hundreds or even thousands] of jobs'),
  shares(exact(12), '[12%] of staff', '[12 %] of staff', '[12 per cent] of staff', '[12 percent] of staff', '[12pc] of staff', '[twelve per cent] of staff'),
  shares(exact(0.5), '[half of one percent] of staff', '[half a per cent] of staff', '[0.5%] of staff', '[.5%] of staff', '[half of 1%] of staff'),
  shares(exact(50), '[half] of its staff', '[half] the workforce', 'cut in [half].', '[a halving] of the workforce', '[1/2] of staff', '[½] of staff'),
  shares(exact(33.33), '[a third] of staff', '[one-third] of staff', '[one third] of staff', 'by [a third].'),
  shares(exact(66.67), '[two-thirds] of staff', '[two thirds] of staff'),
  shares(exact(25), '[a quarter] of staff', '[A QUARTER] of its staff', '[¼] of staff'),
  shares(exact(75), '[three quarters] of staff', '[three-quarters] of staff'),
  shares(exact(20), '[one in five] workers', '[a fifth] of staff', '[1 in 5] workers', '[one in every five] workers', '[two out of ten] workers'),
  shares(range(10, 15), '[10 to 15 per cent] of staff', '[10% to 15%] of staff', '[10-15%] of staff', '[between 10 and 15 percent] of staff'),
  shares(atLeast(50), '[more than half] of staff', '[a little over half] of staff', '[at least half] of staff'),
  shares(atMost(15), '[up to 15%] of staff', 'cut [“less than” 15%] of staff', 'cut “[less than 15%]” of staff'),
  shares(approximate(50), '[nearly half] the workforce', '[about half] of the workforce'),
  shares(vague(1, 3), 'by [low single digits]'),
  shares(atLeast(10), '[a double-digit percentage] of staff'),
]

/** No number that may be trusted stands in these: better none than a wrong one. */
export const counterExamples: readonly string[] = [
  'on 5G, on the 10th, in 3D',
  'at 9:41 on 24/7',
  'version 1.2.3 of it',
  'in 2022-23',
  'COVID-19 and A320',
  'on 2024-02-06',
  '1,23 or 10,5000',
  'the plant 12 500 jobs',
  'between $500-1bn',
  'a 3 percentage point fall',
  'No. 10, Section 106, Fortune 500',
  'few jobs, a third round, the third quarter, often, someone',
]
