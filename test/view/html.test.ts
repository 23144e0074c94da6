// Nothing in a text can become markup, and the policy's hashes are those of the browser.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeText, html } from '../../src/view/page/html.ts'
import { sha256 } from '../../src/view/page/sha256.ts'

describe('html', () => {
  test('escapes values, not markup', () => {
    expect(html`<p title="${'"><script>'}">${'<b>'}${html`<i>${'&'}</i>`}${[1, 'a<', null, false]}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;<i>&amp;</i>1a&lt;</p>',
    )
  })

  test('shows controls of direction and others by their number', () => {
    expect(escapeText('a\u202eb\u2066c\u0000d\u061ce\ufeff')).toBe('a⟦U+202E⟧b⟦U+2066⟧c⟦U+0000⟧d⟦U+061C⟧e⟦U+FEFF⟧')
  })

  test('leaves tabs, line ends, emoji and other scripts as they are', () => {
    expect(escapeText('a\tb\r\n👩‍🚀 שלום')).toBe('a\tb\r\n👩‍🚀 שלום')
  })

  test('a surrogate alone is replaced', () => {
    expect(escapeText('a\ud83d b\udc00')).toBe('a\ufffd b\ufffd')
  })
})

test('sha256 is the digest that everybody gets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'))
    }),
    { numRuns: 200, seed: 7 },
  )
  expect(sha256('x'.repeat(20_000))).toBe(createHash('sha256').update('x'.repeat(20_000)).digest('base64'))
})
