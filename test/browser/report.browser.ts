// The report over an archive, from the real command to the page in use.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readArticles } from '../fixtures.ts'
import { axeFindings, browserPath, skipped, type Visitor, visit } from './browser.ts'

const ROOT = path.join(import.meta.dirname, '../..')

if (!browserPath) console.warn(skipped)

describe.skipIf(!browserPath)('the report over an archive', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pinkslip-report-'))
  const at = (name: string): string => path.join(folder, name)
  const pinkslip = (...args: readonly string[]): string =>
    execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: ROOT, encoding: 'utf8' })
  const open = (name: string, width = 1280): Promise<Page> => visitor.open(pathToFileURL(at(name)).href, { width, height: 900 })
  const employers = (page: Page): Promise<string[]> => page.locator('#rounds tbody tr:not([hidden]) th').allTextContents()
  let visitor: Visitor

  beforeAll(async () => {
    const lines = readArticles().map(({ slug, text, options }) => ({
      id: slug,
      text,
      title: options.title ?? null,
      date: options.publishedAt,
      url: `https://example.com/${slug}`,
    }))
    writeFileSync(at('news.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
    for (const name of ['layoffs.jsonl', 'layoffs.duckdb']) pinkslip('archive', at('news.jsonl'), '--out', at(name), '--quiet')
    pinkslip('report', at('layoffs.jsonl'), '--out', at('report.html'), '--views', at('views'), '--title', 'Fixtures')
    pinkslip('report', at('layoffs.duckdb'), '--out', at('database.html'), '--views', at('views'), '--title', 'Fixtures')
    visitor = await visit(browserPath ?? '')
  }, 180_000)
  afterAll(async () => {
    await visitor?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('is the same from JSON lines and from DuckDB', () => {
    expect(readFileSync(at('database.html'), 'utf8')).toBe(readFileSync(at('report.html'), 'utf8'))
  })

  test('asks for nothing and reports no error, from disk', async () => {
    const page = await open('report.html')
    expect([await page.title(), visitor.requests, visitor.problems]).toEqual(['Fixtures · pinkslip', [], []])
    expect(await page.locator('h2').allTextContents()).toEqual([
      'Jobs cut per month',
      'Largest rounds, jobs',
      'Employers, jobs in all rounds',
      'Reasons, rounds',
      'Status, rounds',
      'All rounds',
    ])
  })

  test('draws vague numbers as ranges, in charts and table', async () => {
    const page = await open('report.html')
    const dashed = page.locator('.plot [stroke-dasharray]')
    expect(await dashed.count()).toBeGreaterThan(1)
    const rumour = page.locator('#rounds tr', { hasText: 'Aurivon' })
    expect([await rumour.locator('.jobs').textContent(), await rumour.locator('.reach .may').count()]).toEqual([expect.stringContaining('up to 2,500'), 1])
    expect(Number(await rumour.locator('.reach .solid').getAttribute('width'))).toBe(0)
  })

  test('searches while typing', async () => {
    const page = await open('report.html')
    const all = await employers(page)
    await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('halvorsen')
    expect(await employers(page)).toEqual(['Halvorsen Motors'])
    expect(await page.locator('#shown').textContent()).toBe(`1 of ${all.length} rounds`)
    await page.getByRole('searchbox', { name: 'Search' }).fill('')
    expect(await employers(page)).toEqual(all)
  })

  test('sorts by a click and by a key', async () => {
    const page = await open('report.html')
    const jobs = async (): Promise<number[]> =>
      (await page.locator('#rounds .jobs').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['v'] ?? ''))).filter(Boolean).map(Number)
    await page.getByRole('button', { name: 'Jobs' }).click()
    expect(await jobs()).toEqual([...(await jobs())].sort((a, b) => b - a))
    await page.getByRole('button', { name: 'Jobs' }).press('Enter')
    expect(await jobs()).toEqual([...(await jobs())].sort((a, b) => a - b))
    expect(await page.locator('th', { hasText: 'Jobs' }).getAttribute('aria-sort')).toBe('ascending')
    await page.getByRole('button', { name: 'Employer' }).click()
    const names = await employers(page)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)))
  })

  test('links to the view of each article', async () => {
    const page = await open('report.html')
    await page.locator('#rounds tr', { hasText: 'Halvorsen' }).locator('.told a').first().click()
    await page.waitForSelector('.slip')
    expect(await page.locator('.employer').textContent()).toContain('Halvorsen')
  })

  test('axe finds nothing, light and dark, wide and narrow', async () => {
    for (const width of [1280, 390]) {
      const page = await open('report.html', width)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await axeFindings(page)).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })
})
