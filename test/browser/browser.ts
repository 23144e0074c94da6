// A real Chromium for the tests: Debian's, or the one that PINKSLIP_CHROMIUM names.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { source as axe } from 'axe-core'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const PLACES = [process.env.PINKSLIP_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(' ')

/** Where the browser is, or null. */
export const browserPath: string | null = PLACES.find((place): place is string => place !== undefined && existsSync(place)) ?? null
export const skipped = `no Chromium found (${PLACES.filter(Boolean).join(', ')}): the browser tests are skipped`

export interface Visitor {
  readonly context: BrowserContext
  /** Every address that a page asked for, pages from disk and data left out. */
  readonly requests: readonly string[]
  /** Errors of pages, refusals of their policy among them. */
  readonly problems: readonly string[]
  open(address: string, size?: { readonly width: number; readonly height: number }): Promise<Page>
  close(): Promise<void>
}

/** A browser with a profile of its own. */
export async function visit(executablePath: string): Promise<Visitor> {
  const profile = mkdtempSync(path.join(tmpdir(), 'pinkslip-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    viewport: { width: 1360, height: 860 },
    acceptDownloads: true,
  })
  const requests: string[] = []
  const problems: string[] = []
  context.on('request', (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url())) requests.push(request.url())
  })
  return {
    context,
    requests,
    problems,
    open: async (address, size) => {
      const page = await context.newPage()
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text())
      })
      if (size) await page.setViewportSize(size)
      await page.goto(address)
      return page
    },
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** What axe finds wrong on a page, a line for each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`))
  })
}
