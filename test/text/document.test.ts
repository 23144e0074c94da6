// Paragraphs, their roles, and offsets into the text as it was passed in.
import { describe, expect, test } from 'vitest'
import { readDocument, sentenceAt } from '../../src/text/document.ts'

const roles = (text: string, title: string | null = null): string[] =>
  readDocument(text, { title }).paragraphs.map(({ role, text: content }) => `${role}: ${content}`)

describe('paragraphs', () => {
  test('end at a blank line, whatever the line ends', () => {
    for (const lineEnd of ['\n', '\r\n', '\r', '\u2028', '\u2029']) {
      const { paragraphs } = readDocument(`Vantor cuts jobs.${lineEnd}${lineEnd}It has 900.${lineEnd}`)
      expect(paragraphs.map(({ text }) => text)).toEqual(['Vantor cuts jobs.', 'It has 900.'])
    }
  })

  test('end at the end of a line that closes a sentence', () => {
    expect(readDocument('Vantor cuts jobs.\nIt has 900.').paragraphs).toHaveLength(2)
  })

  test('go on over a line end that a mail program put inside a sentence', () => {
    const wrapped = 'Vantor will cut eighty jobs at the plant that it bought in\nspring, and close the canteen.'
    expect(readDocument(wrapped).paragraphs.map(({ text }) => text)).toEqual([wrapped])
  })

  test('carry their offsets', () => {
    const text = '\ufeff  Vantor cuts jobs. It has 900.\r\n\r\n\u00a0“Sorry.”\u00a0'
    const document = readDocument(text)
    for (const { start, end, text: content } of [...document.paragraphs, ...document.sentences]) expect(text.slice(start, end)).toBe(content)
    expect(document.sentences.map((sentence) => sentence.text)).toEqual(['Vantor cuts jobs.', 'It has 900.', '“Sorry.”'])
  })
})

describe('roles', () => {
  test('headline, byline, body, heading, caption, promotion', () => {
    const text = [
      'Vantor to cut 80 jobs',
      'By Moira Kent',
      'Vantor will cut 80 jobs, it said on Monday.',
      'A hard year',
      'Sales fell by a third.',
      'The Vantor plant in Lund. (Photo: Ana Petrov)',
      'Read more: Ostia axes 900 jobs',
      'See also: The towns that industry left behind',
    ].join('\n\n')
    expect(roles(text, 'Vantor to cut 80 jobs')).toEqual([
      'headline: Vantor to cut 80 jobs',
      'byline: By Moira Kent',
      'body: Vantor will cut 80 jobs, it said on Monday.',
      'heading: A hard year',
      'body: Sales fell by a third.',
      'caption: The Vantor plant in Lund. (Photo: Ana Petrov)',
      'promotion: Read more: Ostia axes 900 jobs',
      'promotion: See also: The towns that industry left behind',
    ])
  })

  test.each([
    ['Related: Ostia axes 900 jobs', 'promotion'],
    ['Also read: Ostia axes 900 jobs', 'promotion'],
    ['Sign up for our newsletter', 'promotion'],
    ['Image: the Vantor plant at night', 'caption'],
    ['The plant in Lund. Photograph: Ana Petrov', 'caption'],
    ['Reporting by Ana Petrov; Editing by Moira Kent', 'byline'],
    ['About Vantor Systems', 'notice'],
    ['Forward-Looking Statements', 'notice'],
    ['Read the letter that the chief executive sent to all employees on Monday.', 'body'],
    ['Related companies have cut jobs as well, and more are to follow.', 'body'],
    ['• Sixteen weeks of pay', 'body'],
  ])('%s', (line, role) => {
    expect(readDocument(`Vantor cuts jobs.\n\n${line}`).paragraphs[1]?.role).toBe(role)
  })
})

describe('sentenceAt', () => {
  const document = readDocument('Vantor cuts jobs. It has 900.\n\nSales fell.')
  test.each([
    [0, 0],
    [16, 0],
    [17, null],
    [18, 1],
    [30, null],
    [31, 2],
    [500, null],
  ])('offset %i', (offset, index) => {
    expect(sentenceAt(document, offset)?.index ?? null).toBe(index)
  })
})
