// The playground as it is built: typed into, pasted into, dropped onto, and served from static files alone.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extractLayoffEvent } from '../../src/index.ts'
import { readArticles } from '../fixtures.ts'
import { axeFindings, browserPath, skipped, type Visitor, visit } from './browser.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const BUILT = path.join(ROOT, 'dist-site-test')
const CONFIG = { configFile: path.join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir: BUILT, emptyOutDir: true } } as const
const ARTICLE = 'Northgate Software is cutting about 80 jobs, it said on Tuesday. “We are sorry,” chief executive Ana Petrov told staff in a memo.'
const FIRST_LOAD = 320_000

if (!browserPath) console.warn(skipped)

describe.skipIf(!browserPath)('the playground', () => {
  let visitor: Visitor
  let server: PreviewServer
  let address = ''
  const open = async (width = 1360): Promise<Page> => {
    const page = await visitor.open(address, { width, height: 1000 })
    await page.waitForSelector('.slip')
    return page
  }
  const write = async (page: Page, text: string): Promise<void> => {
    await page.getByLabel('Article', { exact: true }).first().fill(text)
    await expect.poll(() => page.locator('#state').textContent()).toContain(`${text.length.toLocaleString('en')} characters`)
  }

  beforeAll(async () => {
    await build(CONFIG)
    server = await preview({ ...CONFIG, preview: { port: 0 } })
    address = server.resolvedUrls?.local[0] ?? ''
    visitor = await visit(browserPath ?? '')
  })
  afterAll(async () => {
    await visitor?.close()
    await server?.close()
    rmSync(BUILT, { recursive: true, force: true })
  })

  test('opens with a sample; the first load is local and under 320 kB gzipped', async () => {
    await open()
    expect(visitor.requests.filter((each) => !each.startsWith(address))).toEqual([])
    const files = [...new Set(visitor.requests)].map((each) => new URL(each).pathname.replace(/^\/$/u, '/index.html'))
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(BUILT, file))).length, 0)
    console.info(`first load: ${files.length} files, ${(bytes / 1000).toFixed(0)} kB gzipped`)
    expect(bytes).toBeLessThan(FIRST_LOAD)
    expect(visitor.problems).toEqual([])
  })

  test('needs no built-in module of Node', () => {
    const scripts = readdirSync(path.join(BUILT, 'assets')).filter((name) => name.endsWith('.js'))
    for (const name of scripts)
      expect(readFileSync(path.join(BUILT, 'assets', name), 'utf8')).not.toMatch(/__vite-browser-external|(?:from|import)\s*["']node:/u)
  })

  test('shows what was read while somebody types, and never asks for anything', async () => {
    const page = await open()
    const before = visitor.requests.length
    await page.locator('#sample').selectOption('')
    await page.locator('#article').fill('')
    await page.locator('#article').pressSequentially('Ostia Rail is cutting 70 jobs.')
    await expect.poll(() => page.locator('.headline').textContent()).toBe('70 jobs')
    expect(await page.locator('.employer').textContent()).toContain('Ostia Rail')
    expect(visitor.requests.length).toBe(before)
  })

  test('takes a pasted article', async () => {
    const page = await open()
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((text) => navigator.clipboard.writeText(text), ARTICLE)
    await page.locator('#article').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+V')
    await expect.poll(() => page.locator('.headline').textContent()).toBe('about 80 jobs')
  })

  test('takes a dropped file', async () => {
    const page = await open()
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'article.txt', { type: 'text/plain' }))
      return data
    }, ARTICLE)
    await page.dispatchEvent('#article', 'dragover', { dataTransfer: transfer })
    await page.dispatchEvent('#article', 'drop', { dataTransfer: transfer })
    await expect.poll(() => page.locator('.headline').textContent()).toBe('about 80 jobs')
    expect(await page.locator('#article').inputValue()).toBe(ARTICLE)
  })

  test('resolves dates by the day of publication', async () => {
    const page = await open()
    await page.getByLabel('Published').fill('')
    await write(page, ARTICLE)
    await page.locator('mark.d', { hasText: 'Tuesday' }).hover()
    expect(await page.locator('.inspector').textContent()).toContain('not resolved')
    await page.getByLabel('Published').fill('2024-02-07')
    await expect
      .poll(async () => {
        await page.locator('.masthead').hover()
        await page.locator('mark.d', { hasText: 'Tuesday' }).hover()
        return page.locator('.inspector').textContent()
      })
      .toContain('6 February 2024')
  })

  test('reads every sample', async () => {
    const page = await open()
    for (const { slug, text, options } of readArticles()) {
      await page.getByLabel('Sample').selectOption(slug)
      await expect.poll(() => page.locator('#article').inputValue()).toBe(text)
      await expect.poll(() => page.locator('#state').textContent()).toContain(`${text.length.toLocaleString('en')} characters`)
      expect(await page.getByLabel('Published').inputValue()).toBe(options.publishedAt ?? '')
    }
  })

  test('copies and saves JSON and CSV, the same as the library gives', async () => {
    const page = await open()
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByLabel('Published').fill('2024-02-07')
    await page.getByLabel('Headline').fill('')
    await write(page, ARTICLE)
    const record = extractLayoffEvent(ARTICLE, { publishedAt: '2024-02-07' })
    await page.getByRole('button', { name: 'Copy JSON' }).click()
    await expect.poll(() => page.locator('#state').textContent()).toBe('JSON copied')
    expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(record)
    await page.getByRole('button', { name: 'Copy CSV' }).click()
    await expect.poll(() => page.locator('#state').textContent()).toBe('CSV copied')
    const csv = await page.evaluate(() => navigator.clipboard.readText())
    expect(csv.split('\n')[0]).toContain('event_id,event_kind')
    for (const [button, name] of [
      ['Save JSON', 'layoff.json'],
      ['Save CSV', 'layoff.csv'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
      expect(download.suggestedFilename()).toBe(name)
      const saved = readFileSync(await download.path(), 'utf8')
      if (name.endsWith('json')) expect(JSON.parse(saved)).toEqual(record)
      else expect(saved.replaceAll('\r\n', '\n')).toBe(csv.replaceAll('\r\n', '\n'))
    }
  })

  test('gives the line of code that does the same', async () => {
    const page = await open()
    await page.getByLabel('Published').fill('2024-02-07')
    await page.getByLabel('Headline').fill('Jobs go')
    await write(page, ARTICLE)
    await page.getByText('The same in code').click()
    expect(await page.locator('#code pre').textContent()).toContain(`extractLayoffEvent(article, { publishedAt: '2024-02-07', title: "Jobs go" })`)
  })

  test('keeps the switches of the legend while the text changes', async () => {
    const page = await open()
    await page.getByRole('checkbox', { name: 'Organisations' }).uncheck()
    await write(page, `${ARTICLE} More is to come.`)
    expect(await page.getByRole('checkbox', { name: 'Organisations' }).isChecked()).toBe(false)
    expect(await page.getByRole('checkbox', { name: 'Headcounts' }).isChecked()).toBe(true)
  })

  test('reads 5 kB in less than 100 ms once warm, and the page does not wait for it', async () => {
    const page = await open()
    const text = readArticles()
      .map((each) => each.text)
      .join('\n\n')
      .slice(0, 5000)
    const times: number[] = []
    for (let take = 0; take < 8; take++) {
      await write(page, `${text}${' '.repeat(take)}`)
      times.push(Number(/ in (\d+) ms/u.exec((await page.locator('#state').textContent()) ?? '')?.[1]))
    }
    console.info(`5 kB: ${times.join(', ')} ms`)
    expect(Math.min(...times)).toBeLessThan(100)
  })

  test('hostile text runs nothing', async () => {
    const page = await open()
    await write(page, `Northgate <img src=x onerror="window.hacked=1"><script>window.hacked=1</script> is cutting 80 jobs.`)
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBe(undefined)
    expect(await page.locator('#out img, #out script').count()).toBe(0)
    expect(visitor.problems).toEqual([])
  })

  test('axe finds nothing, light and dark, wide and narrow', async () => {
    for (const width of [1360, 390]) {
      const page = await open(width)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await axeFindings(page)).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })
})
