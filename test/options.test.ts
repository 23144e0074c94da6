// Misuse gets one typed error that says what was expected and what came; odd but lawful arguments get a record.
import { describe, expect, test } from 'vitest'
import { type ExtractOptions, extractLayoffEvent, PinkslipError } from '../src/index.ts'

/** Code, argument and message of the error that a call throws. */
function problem(text: unknown, options?: unknown): readonly string[] {
  try {
    extractLayoffEvent(text as string, options as ExtractOptions)
  } catch (error) {
    if (error instanceof PinkslipError) return [error.code, error.argument, error.message]
    throw error
  }
  return []
}

const DATE = 'options.publishedAt: expected an ISO 8601 date such as 2024-02-07, got'

describe('misuse', () => {
  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
    [true, 'true'],
    [['Northgate'], 'an array'],
    [{ text: 'Northgate' }, 'an object'],
    [() => 'Northgate', 'function'],
    [Symbol('text'), 'symbol'],
  ])('the text is %s', (text, came) => {
    expect(problem(text)).toEqual(['not-a-string', 'text', `text: expected a string, got ${came}`])
  })

  test.each([
    [null, 'null'],
    ['2024-02-07', '"2024-02-07"'],
    [['2024-02-07'], 'an array'],
  ])('the options are %s', (options, came) => {
    expect(problem('', options)).toEqual(['invalid-option', 'options', `options: expected an object, got ${came}`])
  })

  test('an option is misspelt', () => {
    expect(problem('', { published: '2024-02-07' })).toEqual([
      'invalid-option',
      'published',
      'options.published: no such option; expected one of publishedAt, title, url, maxLength',
    ])
  })

  test.each([
    ['yesterday', '"yesterday"'],
    ['2024-02-30', '"2024-02-30"'],
    ['2023-02-29', '"2023-02-29"'],
    ['2024-2-7', '"2024-2-7"'],
    ['2024-02', '"2024-02"'],
    ['07/02/2024', '"07/02/2024"'],
    ['2024-02-07T', '"2024-02-07T"'],
    ['2024-02-07 was a Wednesday', '"2024-02-07 was a Wednesday"'],
    ['', '""'],
    ['x'.repeat(200), `"${'x'.repeat(60)}…"`],
  ])('publishedAt is %s', (publishedAt, came) => {
    expect(problem('', { publishedAt })).toEqual(['invalid-option', 'publishedAt', `${DATE} ${came}`])
  })

  test('an option has the wrong type', () => {
    expect(problem('', { publishedAt: new Date(0) })[2]).toBe('options.publishedAt: expected a string or null, got an object')
    expect(problem('', { title: 7 })).toEqual(['invalid-option', 'title', 'options.title: expected a string or null, got 7'])
    expect(problem('', { url: ['https://example.com'] })).toEqual(['invalid-option', 'url', 'options.url: expected a string or null, got an array'])
  })

  test.each([[-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY]])('maxLength is %s', (maxLength) => {
    expect(problem('', { maxLength })).toEqual(['invalid-option', 'maxLength', `options.maxLength: expected a whole number of at least 0, got ${maxLength}`])
  })

  test('the text is too long: an error, never a silent cut', () => {
    expect(problem('x'.repeat(1_000_001))).toEqual(['too-long', 'text', 'text: expected at most 1000000 characters (options.maxLength), got 1000001'])
    expect(problem('Northgate', { maxLength: 8 })).toEqual(['too-long', 'text', 'text: expected at most 8 characters (options.maxLength), got 9'])
  })
})

describe('lawful arguments', () => {
  const article = (options?: ExtractOptions): unknown => extractLayoffEvent('', options).article

  test('everything may be left out or null', () => {
    const nothing = { title: null, publishedAt: null, url: null, length: 0 }
    expect(article()).toEqual(nothing)
    expect(article({})).toEqual(nothing)
    expect(article({ publishedAt: null, title: null, url: null })).toEqual(nothing)
    expect(article({ publishedAt: undefined, title: undefined, url: undefined, maxLength: undefined })).toEqual(nothing)
  })

  test.each([['2024-02-07'], ['2024-02-07T23:30'], ['2024-02-07T23:30:00Z'], ['2024-02-07 00:10:00.123456-08:00']])(
    'the date part of %s counts as written, whatever the offset',
    (publishedAt) => {
      expect(article({ publishedAt })).toEqual({ title: null, publishedAt: '2024-02-07', url: null, length: 0 })
    },
  )

  test('title and address are handed through', () => {
    expect(article({ title: 'Jobs go at Northgate', url: 'https://example.com/a?b#c' })).toEqual({
      title: 'Jobs go at Northgate',
      publishedAt: null,
      url: 'https://example.com/a?b#c',
      length: 0,
    })
  })

  test('a text of exactly maxLength is taken', () => {
    expect(extractLayoffEvent('Northgate', { maxLength: 9 }).article.length).toBe(9)
  })
})
