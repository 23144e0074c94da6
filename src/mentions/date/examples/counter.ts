// What looks like a date and names none.
import type { Example } from './example.ts'

const texts = [
  'Jobs may go, and more may follow.',
  'May I ask how many will go?',
  'Workers march on the capital; 300 marched.',
  'A second round is likely.',
  'Theresa May spoke. Mrs May left.',
  'April Harlow and June Okafor run the plant.',
  'Sun Life and March Networks are both cutting jobs.',
  'The Sat phone maker and Jan Dekker left.',
  'It cut staff from 10,000 to 9,000.',
  'It employs 2,000 and cut 1984 people.',
  'It will close its doors in 2000 stores.',
  'About 1900 jobs go at the two plants.',
  'Shares closed at 2082.1 and 5,745,188 changed hands for $1995.',
  'He works now, currently, recently and soon.',
  'They get 60 days’ notice after 10 years; the 90-day talks go on every year.',
  'Its fourth-quarter results and quarterly dividend were strong.',
  'Its third quarter results were strong.',
  'Black Friday sales fell, and Cyber Monday was worse.',
  'The Sunday Times and USA Today had the story.',
  'It meets every Tuesday, and on Monday nights too.',
  'More than two years ago would be too early.',
  'Over the past two years and in recent months it has grown.',
  'Over the next year it will grow.',
  'It is bigger than it ever was in today’s world.',
  'It was the third quarter in a row.',
  'The team led in the first half of the match.',
  'A year earlier than planned, it is over.',
  'Call 2024-13-45 or see version 1.2.23.',
  'Look at the year, the month and the week.',
  'It had a year-end party with a summer school.',
]

export const counterExamples: readonly Example[] = texts.map((text) => ({ text, finds: [] }))
