// Every example of the date rules gives exactly what it says, and every rule has an example that fires it.
import { describe, expect, it } from 'vitest'
import { examples } from '../../src/mentions/date/examples.ts'
import { findDates } from '../../src/mentions/date/index.ts'
import { rules } from '../../src/mentions/date/rules.ts'
import { readDocument } from '../../src/text/document.ts'

const PUBLISHED = '2024-01-18'
const read = (text: string, published: string | null | undefined) =>
  findDates(readDocument(text, { publishedAt: published === undefined ? PUBLISHED : published }))

describe('the examples of the date rules', () => {
  for (const { text, published, finds } of examples) {
    it(text, () => {
      const found = read(text, published).finds.map(({ start, end, value }) => [text.slice(start, end), value.value?.edtf ?? null])
      expect(found).toEqual(finds)
    })
  }
})

describe('the date rules', () => {
  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it('are each fired by an example', () => {
    const fired = new Set(
      examples.flatMap(({ text, published }) => {
        const { finds, rejections } = read(text, published)
        return [...finds, ...rejections].map(({ rule }) => rule)
      }),
    )
    expect(rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([])
    expect(fired).toContain('date.chrono')
  })
})
