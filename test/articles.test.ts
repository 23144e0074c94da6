// Whole articles against the records that a reader wrote down for them by hand, field by field. Where a reading still falls short,
// shortfalls.json holds what is read today: the test fails when it changes, for better or worse, and the file says openly what is wrong.
import { describe, expect, test } from 'vitest'
import { extractLayoffEvent } from '../src/index.ts'
import { readArticles } from './fixtures.ts'
import { project } from './project.ts'

for (const { slug, text, options, expected, shortfalls } of readArticles()) {
  const { optional = [], ...fields } = expected

  describe(slug, () => {
    test('every expectation stands in the article, in its order', () => {
      for (const list of [fields.headcounts, fields.dates, fields.money]) {
        let from = 0
        for (const line of list) {
          const wording = line.split(' | ')[0] ?? ''
          const at = text.indexOf(wording, from)
          expect({ line, found: at >= 0 }).toEqual({ line, found: true })
          from = at + wording.length
        }
      }
      for (const quote of fields.quotes) for (const part of quote.parts as readonly string[]) expect(text).toContain(part)
      for (const { name } of [...fields.organisations, ...fields.people]) expect(text).toContain(name)
    })

    const actual = project(extractLayoffEvent(text, options), optional)
    for (const [field, value] of Object.entries(fields)) {
      const short = shortfalls[field]
      if (short === undefined) test(field, () => expect(actual[field as keyof typeof actual]).toEqual(value))
      else {
        test(`${field}, where the reading falls short as known`, () => {
          expect(actual[field as keyof typeof actual]).toEqual(short)
          expect(short).not.toEqual(value)
        })
      }
    }

    test('no field is left out of the expectation', () => expect(Object.keys(fields)).toEqual(Object.keys(actual)))
  })
}
