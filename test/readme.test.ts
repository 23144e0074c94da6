// What the README shows is what the code gives, and what docs/architecture.md names is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import * as pinkslip from '../src/index.ts'

const ROOT = path.join(import.meta.dirname, '..')
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8')
const publishedAt = '2024-02-07'

/** The block of JSON that carries a name. */
function shown(name: string): unknown {
  const start = readme.indexOf(`\`\`\`json ${name}\n`)
  return JSON.parse(readme.slice(readme.indexOf('\n', start), readme.indexOf('\n```', start)))
}

/** `event.headcount`, `dates[0].value` of a record. */
function at(record: unknown, address: string): unknown {
  return address.split(/[.[\]]+/u).reduce((value: unknown, key) => (key === '' ? value : (value as Record<string, unknown> | null)?.[key]), record)
}

describe('the opening', () => {
  const [, article = ''] = /const article = `([^`]+)`/u.exec(readme) ?? []
  const record = pinkslip.extractLayoffEvent(article, { publishedAt })

  test('event', () => expect(record.event).toMatchObject(shown('event') as object))
  test('quotes[0]', () => expect(record.quotes[0]).toMatchObject(shown('quotes[0]') as object))
  test('background[0] is the round of 2022', () => {
    expect([record.background.length, record.background[0]?.headcount?.min, record.background[0]?.effective?.edtf]).toEqual([1, 120, '2022-03'])
  })
})

test('explain', () => {
  const [, text = '', field = ''] = /explain\('([^']+)'\)[^\n]*field === '(\w+)'/u.exec(readme) ?? []
  expect(pinkslip.explain(text).event?.fields.find((each) => each.field === field)?.sources[0]).toEqual(shown('explain'))
})

describe('the table of samples', () => {
  const rows = [...readme.matchAll(/^\| (.+?) \| `([\w.[\]]+)` \| `(.+)` \|$/gmu)].map(
    ([, text = '', address = '', value = '']) => [text, address, value] as const,
  )
  test('has rows', () => expect(rows.length).toBeGreaterThan(10))
  test.each(rows)('%s %s', (text, address, value) => {
    expect(at(pinkslip.extractLayoffEvent(text, { publishedAt }), address)).toEqual(JSON.parse(value))
  })
})

test('every call that it names is exported, every script exists', () => {
  const text = readme + readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8')
  const calls = [...readme.matchAll(/^\| `(\w+)[(`]/gmu)].map(([, name = '']) => name)
  expect(calls.filter((name) => !(name in pinkslip))).toEqual([])
  const scripts = [...text.matchAll(/npm run ([\w-]+)/gu)].map(([, name = '']) => name)
  expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([])
})

test('the runtime dependencies are those that it speaks of', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['chrono-node', 'compromise', 'piscina', 'zod'])
  for (const name of Object.keys(manifest.dependencies)) expect(readme).toContain(name)
})

describe('docs/architecture.md', () => {
  const text = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8')
  const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((folder) => folder.split('/').length <= 3)

  test('names every folder down to the second level', () => {
    expect(folders.filter((folder) => !text.includes(`\`${folder}\``))).toEqual([])
  })

  test('names no folder that is not there', () => {
    const named = [...text.matchAll(/`((?:src|test|bench|fixtures)(?:\/[\w-]+)*)`/gu)].map(([, folder = '']) => folder)
    expect(named.filter((folder) => !existsSync(path.join(ROOT, folder)))).toEqual([])
  })
})
