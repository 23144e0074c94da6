// The page of a record as a string: what is in it, and what cannot be.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { explain, extractLayoffEvent } from '../../src/index.ts'
import { renderRecord } from '../../src/view/index.ts'
import { readArticles } from '../fixtures.ts'

const LIMIT = 150_000
const OWN_TAGS = new Set(
  'i html head meta title link style body script div header p h1 h2 main article section span b mark fieldset legend label input button dl dt dd code svg rect line text g circle ol ul li figure blockquote figcaption details summary a'.split(
    ' ',
  ),
)

function page(text: string, options = {}): string {
  return renderRecord(text, extractLayoffEvent(text, options), explain(text, options))
}

describe.each(readArticles())('$slug', ({ text, options }) => {
  const written = page(text, options)

  test('is a page of its own: no address is loaded', () => {
    expect(written.match(/\s(?:src|srcset|action|formaction|poster|data)=/gu)).toBeNull()
    expect([...written.matchAll(/<link rel="icon" href="([^"]{5})|@import|url\(/gu)].map(([, start]) => start)).toEqual(['data:'])
  })

  test('stays under 150 kB plus the text', () => {
    expect(Buffer.byteLength(written) - Buffer.byteLength(text)).toBeLessThan(LIMIT)
  })

  test('is the same every time, with and without reasons', () => {
    expect(page(text, options)).toBe(written)
    const record = extractLayoffEvent(text, options)
    expect(renderRecord(text, record)).toContain('<article class="text"')
  })

  test('shows every word of the article', () => {
    const article = written.slice(written.indexOf('<article'), written.indexOf('</article>')).replace(/<[^>]+>/gu, '')
    const unescaped = article.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    expect(unescaped.replace(/\s+/gu, ' ').trim()).toBe(text.replace(/\s+/gu, ' ').trim())
  })
})

describe('the policy', () => {
  test('allows this style and this script, and nothing else', () => {
    const written = page('Northgate is cutting 80 jobs.')
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(written) ?? []
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/u.exec(written) ?? []
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/u.exec(written) ?? []
    const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(written).not.toMatch(/\sstyle=|\son\w+=/u)
  })
})

describe('a hostile text', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '</article></main><script src=//example.com/x.js></script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '<svg/onload=alert(1)>',
    '</style><style>*{display:none}</style>',
    '<!--<script>',
    ']]><iframe srcdoc="x">',
    '\u202etxt.exe\u2066',
    '`+alert(1)+`',
    '&lt;script&gt;',
  ]
  const text = `Northgate${attacks[0]} Software is cutting 80 jobs, said Ana ${attacks[2]} Petrov. ${attacks.join(' ')}\n\n“${attacks.join(' ')} we cut 300 jobs in March 2022,” said Ana Petrov, chief executive of Northgate.`

  test('brings no element, attribute or control of its own', () => {
    const record = extractLayoffEvent(text, { title: attacks.join(), url: 'javascript:alert(1)', publishedAt: '2024-02-07' })
    const spoofed = { ...record, organisations: record.organisations.map((each) => ({ ...each, name: attacks.join(), aliases: [...attacks] })) }
    for (const each of [record, spoofed]) {
      const written = renderRecord(text, each, explain(text))
      const outside = written.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/gu, '')
      const tags = [...outside.matchAll(/<([a-z][\w:]*)/giu)].map(([, name = '']) => name)
      expect(tags.filter((name) => !OWN_TAGS.has(name))).toEqual([])
      expect([written.match(/<script/gu)?.length, written.match(/<style/gu)?.length]).toEqual([1, 1])
      expect(outside.match(/[\u202a-\u202e\u2066-\u2069]/u)).toBeNull()
      expect(outside.match(/<[^>]*\son\w+=/u)).toBeNull()
      expect(outside.match(/href="(?!data:image)/gu)).toBeNull()
    }
  })
})

test('links to an article only by http', () => {
  const link = (url: string): boolean => page('Northgate is cutting 80 jobs.', { url }).includes('<a href')
  expect([link('https://example.com/a?b=1&c="2'), link('javascript:alert(1)'), link('data:text/html,x')]).toEqual([true, false, false])
})

test('explain names the rule of every mention of a record', () => {
  for (const { text, options } of readArticles()) {
    const record = extractLayoffEvent(text, options)
    const ids = [...record.headcounts, ...record.dates, ...record.money].map(({ id }) => id)
    const names = [...record.organisations, ...record.people].flatMap(({ mentions }) => mentions.map(({ id }) => id))
    const { mentions } = explain(text, options)
    expect(mentions.map(({ id }) => id)).toEqual([...ids, ...names, ...record.quotes.map(({ id }) => id)])
    expect(mentions.filter(({ rules }) => rules.length === 0 || rules.some((rule) => rule === ''))).toEqual([])
  }
})
