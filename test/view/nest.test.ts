// Highlights that overlap, nest, and run over paragraphs keep their words and their places.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeArticle } from '../../src/view/spans/article.ts'
import { collectMarks, type MarkKind } from '../../src/view/spans/marks.ts'

const KINDS: readonly MarkKind[] = ['headcount', 'date', 'money', 'organisation', 'person', 'quote', 'refused', 'evidence']

function article(text: string, spans: readonly (readonly [MarkKind, number, number])[]): string {
  const marks = collectMarks(text.length)
  for (const [kind, start, end] of spans) marks.add({ start, end }, kind)
  return writeArticle(text, marks.list()).markup
}

describe('highlights', () => {
  test('lie in each other, the larger one outside', () => {
    expect(
      article('say 80 jobs now', [
        ['headcount', 4, 11],
        ['quote', 0, 15],
      ]),
    ).toBe('<p><mark class="q" data-m="1">say <mark class="h" data-m="0">80 jobs</mark> now</mark></p>\n')
  })

  test('that cross are cut where the first one ends', () => {
    expect(
      article('abcdef', [
        ['quote', 0, 4],
        ['organisation', 2, 6],
      ]),
    ).toBe('<p><mark class="q" data-m="0">ab<mark class="o" data-m="1">cd</mark></mark><mark class="o" data-m="1">ef</mark></p>\n')
  })

  test('go on in the next paragraph', () => {
    expect(article('one\n\ntwo', [['quote', 0, 8]])).toBe('<p><mark class="q" data-m="0">one</mark></p>\n<p><mark class="q" data-m="0">two</mark></p>\n')
  })

  test('of any place cover exactly their own words', () => {
    const span = fc.tuple(fc.constantFrom(...KINDS), fc.nat(40), fc.nat(40))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '<', '&', ' ', '\n\n'), maxLength: 40 }), fc.array(span, { maxLength: 12 }), (text, given) => {
        const spans = given.map(([kind, a, b]) => [kind, Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const)
        const marks = collectMarks(text.length)
        for (const [kind, start, end] of spans) marks.add({ start, end }, kind)
        const markup = writeArticle(text, marks.list()).markup
        const covered = new Map<number, string>()
        const open: number[] = []
        for (const [token = '', , number] of markup.matchAll(/<mark class="(\w)" data-m="(\d+)">|<\/mark>|<\/?p>|[^<\n]+|\n/gu)) {
          if (number !== undefined) open.push(Number(number))
          else if (token === '</mark>') expect(open.pop()).toBeDefined()
          else if (!token.startsWith('<')) for (const each of open) covered.set(each, (covered.get(each) ?? '') + token)
        }
        expect(open).toEqual([])
        const plain = (words: string): string => words.replace(/\s/gu, '')
        const unescaped = (words = ''): string => words.replaceAll('&lt;', '<').replaceAll('&amp;', '&')
        for (const { number, start, end } of marks.list()) expect(plain(unescaped(covered.get(number)))).toBe(plain(text.slice(start, end)))
      }),
      { numRuns: 400, seed: 11 },
    )
  })
})
