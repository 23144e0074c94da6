// Headcounts in other words than "300 jobs": nationals and women who lose work, full-time equivalents, numbers that go on from a headcount.
import { approximate, atLeast, atMost, exact, range, vague } from '../../text/numerals/examples.ts'
import type { HeadcountExample } from './examples.ts'

export const moreExamples: readonly HeadcountExample[] = [
  // Kinds of people, beside a word of cutting
  { text: 'About 125 loyal Kiwis are losing their jobs at Northgate.', finds: [['About 125 loyal Kiwis', approximate(125), 'people', 'reduction']] },
  { text: 'The plan will put hundreds of Britons out of work.', finds: [['hundreds of Britons', vague(200, 999), 'people', 'reduction']] },
  { text: 'Up to 170 New Zealanders could be made redundant.', finds: [['Up to 170 New Zealanders', atMost(170), 'people', 'reduction']] },
  { text: 'At least 45 probationers at the agency were fired.', finds: [['At least 45 probationers', atLeast(45), 'people', 'reduction']] },
  { text: 'Ostia made 84 women redundant.', finds: [['84 women', exact(84), 'people', 'reduction']] },
  { text: 'It fired 60 recent hires.', finds: [['60 recent hires', exact(60), 'people', 'reduction']] },
  { text: 'Northgate said it would shed 400 posts.', finds: [['400 posts', exact(400), 'people', 'reduction']] },
  { text: 'Up to 450 people working at its pubs could lose their jobs.', finds: [['Up to 450 people', atMost(450), 'people', 'reduction']] },
  { text: 'Nine journalists working for the paper were told on Monday of its closure.', finds: [['Nine journalists', exact(9), 'people', 'reduction']] },
  {
    text: 'Vantor cut 40 jobs this year.\n\nNorthgate – up to a dozen people',
    finds: [
      ['40 jobs', exact(40), 'people', 'reduction'],
      ['up to a dozen people', atMost(12), 'people', 'reduction'],
    ],
  },
  // Full time, part time, strong
  {
    text: 'Ostia is cutting nearly ten percent of its full time equivalent workforce.',
    finds: [['nearly ten percent of its full time equivalent workforce', approximate(10), 'percent', 'reduction']],
  },
  {
    text: 'Ostia will lose 86 full time equivalents out of the full complement of 1,165.',
    finds: [
      ['86 full time equivalents', exact(86), 'people', 'reduction'],
      ['1,165', exact(1165), 'people', 'workforce'],
    ],
  },
  { text: 'It axed around 600 full time jobs.', finds: [['around 600 full time jobs', approximate(600), 'people', 'reduction']] },
  {
    text: 'The cuts hit the 2.3 million-strong civilian federal workforce.',
    finds: [['2.3 million-strong civilian federal workforce', exact(2_300_000), 'people', 'workforce']],
  },
  // Shares
  { text: 'The ministry faces a halving of the workforce.', finds: [['a halving of the workforce', exact(50), 'percent', 'reduction']] },
  {
    text: 'One mill expects a 25% to 50% reduction in force, the other a 40% reduction.',
    finds: [
      ['25% to 50% reduction in force', range(25, 50), 'percent', 'reduction'],
      ['40% reduction', exact(40), 'percent', 'reduction'],
    ],
  },
  { text: 'The union gave a 6 per cent estimate of staff made redundant.', finds: [['6 per cent', exact(6), 'percent', 'reduction']] },
  { text: 'It put the share of staff made redundant at 7 per cent.', finds: [['7 per cent', exact(7), 'percent', 'reduction']] },
  // Numbers that go on from a headcount, or stand alone
  {
    text: 'Some 104 staff expressed an interest in redundancy, and 92 actually took it up.',
    finds: [
      ['Some 104 staff', approximate(104), 'people', 'other'],
      ['92', exact(92), 'people', 'reduction'],
    ],
  },
  {
    text: 'Of the 94 staff that remain, 89 work part-time.',
    finds: [
      ['94 staff', exact(94), 'people', 'workforce'],
      ['89', exact(89), 'people', 'workforce'],
    ],
  },
  {
    text: 'About 60 staff joined the strike in Leeds, while between 15 to 20 attended in Cork.',
    finds: [
      ['About 60 staff', approximate(60), 'people', 'other'],
      ['between 15 to 20', range(15, 20), 'people', 'other'],
    ],
  },
  { text: 'The trade is shrinking, with thousands now at risk of losing their jobs.', finds: [['thousands', vague(2000, 9999), 'people', 'reduction']] },
  { text: 'Hundreds lost their jobs at Vantor.', finds: [['Hundreds', vague(200, 999), 'people', 'reduction']] },
  { text: 'The layoffs at Ostia will be in the low hundreds.', finds: [['low hundreds', vague(200, 999), 'people', 'reduction']] },
  {
    text: 'In 2023 it cut 5,000 jobs and in 2022 it was about 6,000.',
    finds: [
      ['5,000 jobs', exact(5000), 'people', 'reduction'],
      ['about 6,000', approximate(6000), 'people', 'reduction'],
    ],
  },
  // Roles
  { text: 'Ostia has 280 workers who were hired less than a year ago.', finds: [['280 workers', exact(280), 'people', 'workforce']] },
  { text: 'Vantor wants to fire and rehire its remaining 300 workers.', finds: [['300 workers', exact(300), 'people', 'workforce']] },
  { text: 'The plan would translate to 7,000 good jobs.', finds: [['7,000 good jobs', exact(7000), 'people', 'hiring']] },
  { text: 'It means a total of 500 jobs nationwide being cut.', finds: [['500 jobs', exact(500), 'people', 'reduction']] },
  {
    text: 'The 70 fired workers join 14,000 others already on the dole.',
    finds: [
      ['70 fired workers', exact(70), 'people', 'reduction'],
      ['14,000 others', exact(14_000), 'people', 'other'],
    ],
  },
]
