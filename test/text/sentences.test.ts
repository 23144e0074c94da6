// Where a sentence ends, and where a full stop ends nothing.
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/text/sentences/split.ts'

const split = (paragraph: string): string[] => splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end))

/** Each is written as its sentences, which the paragraph joins by one space. */
const PARAGRAPHS: readonly (readonly string[])[] = [
  ['Vantor cut 80 jobs.', 'It had 900.'],
  ['Why now?', 'Nobody said!', 'Then silence…', 'Then news.'],
  ['Dr. Ana Petrov met Gov. Dale Hutchins in St. Brannock.', 'They agreed.'],
  ['J. P. Marsh and Ben J. Moore left Ostia Inc. on Feb. 10.', 'The rest stayed.'],
  ['The U.S. Department of Labor was told.', 'It answered at 9 a.m. on Monday.'],
  ['Northgate Ltd. said so.', 'It makes pumps.'],
  ['Line No. 5 stops.', 'No. 6 goes on.'],
  ['The answer was no.', 'Nobody asked again.'],
  ['Sales fell 3.5 per cent to $1.2bn.', 'Costs rose.'],
  ['“We are sorry.”', 'She left.'],
  ['“Why now?” he asked.', 'She left.'],
  ['“We are sorry,” she said.', '“It hurts.”'],
  ['‘It’s a sad day.’', 'The steward left.'],
  ['Yahoo! said it would close.', 'It did.'],
  ['It will cut 80 jobs (10% of its staff.)', 'The rest stay.'],
  ['Ostia Corp. 80 jobs'],
  ['The plant closes.', '1,200 people lose their jobs.'],
  ['The plant closes.', '$40m is set aside.'],
  ['She works for the U.S.', 'The job is safe.'],
  ['It sold the unit to Vantor Co.', 'The price was not given.'],
  ['Rs. 500 crore was paid.', 'Nothing more.'],
  ['It went to Smith vs. Jones.', 'Smith won.'],
]

describe('sentences', () => {
  test.each(PARAGRAPHS.map((sentences) => [sentences.join(' '), sentences] as const))('%s', (paragraph, sentences) => {
    expect(split(paragraph)).toEqual(sentences)
  })

  test('keep every character but the white space between them', () => {
    const paragraph = '\u00a0 One.\u2009Two…  “Three!”\tfour? Five'
    expect(split(paragraph).join('').replace(/\s/gu, '')).toBe(paragraph.replace(/\s/gu, ''))
  })

  test('are none in white space', () => {
    expect([split(''), split(' \u00a0\n')]).toEqual([[], []])
  })

  test('are at most 2,000 characters long, broken between words', () => {
    const lengths = splitSentences('Northgate cuts and '.repeat(600).trim()).map(({ start, end }) => end - start)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000)
    expect(split('Northgate cuts and '.repeat(600).trim()).every((sentence) => /^\S.*\S$/su.test(sentence))).toBe(true)
    expect(split('📉'.repeat(3000)).every((sentence) => !/\p{Surrogate}/u.test(sentence))).toBe(true)
  })
})
