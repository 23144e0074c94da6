// A page of HTML as an article: the main text by Readability, the rest from what the page says of itself.
import { loadOptional } from '../optional.ts'
import { readDay } from './days.ts'

export interface Page {
  readonly text: string
  readonly title: string | null
  /** As the page writes it. */
  readonly date: string | null
  readonly url: string | null
}

/** As much of the document model as is used here: the DOM itself is no part of Node. */
interface PageElement {
  readonly textContent: string | null
  querySelectorAll(selector: string): Iterable<PageElement>
  replaceWith(text: string): void
  before(text: string): void
  after(text: string): void
}

const TITLES = ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'meta[name="title"]']
const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[property="og:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="dc.date.issued"]',
  'meta[name="DC.date.issued"]',
  'meta[name="sailthru.date"]',
]
const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,blockquote,figcaption,td,th,pre,div,section,dt,dd'
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu

/** The charset that a page declares in its first kilobyte or two. */
export function declaredCharset(bytes: Uint8Array): string | null {
  return CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1] ?? null
}

/** Reads a page; null where it has no main text. */
export async function readHtml(html: string, address: string | null): Promise<Page | null> {
  const { parseHTML } = await loadOptional('linkedom', () => import('linkedom'))
  const { Readability } = await loadOptional('@mozilla/readability', () => import('@mozilla/readability'))
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
  const meta = (selectors: readonly string[]): string | null => {
    for (const selector of selectors) {
      const content = document.querySelector(selector)?.getAttribute('content')?.trim()
      if (content) return content
    }
    return null
  }
  const linked = readLinkedData(document)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() || meta(['meta[property="og:url"]']) || linked.url
  const date =
    [meta(DATES), linked.date, document.querySelector('article time[datetime], time[pubdate], time[datetime]')?.getAttribute('datetime') ?? null].find(
      (each) => readDay(each) !== null,
    ) ?? null
  const heading = meta(TITLES) ?? linked.title ?? (document.querySelector('h1')?.textContent?.trim() || document.title?.trim() || null)
  const main = new Readability<PageElement>(document, { serializer: (node: unknown) => node as PageElement, disableJSONLD: true }).parse()
  const text = main?.content ? paragraphs(main.content) : ''
  if (text === '') return null
  return { text, title: heading ?? main?.title ?? null, date, url: absolute(canonical, address) }
}

/** The text of an element with a blank line between its blocks; Readability's own runs paragraphs together. */
function paragraphs(root: PageElement): string {
  for (const lineBreak of root.querySelectorAll('br')) lineBreak.replaceWith('\n')
  for (const block of root.querySelectorAll(BLOCKS)) {
    block.before('\n\n')
    block.after('\n\n')
  }
  return (root.textContent ?? '')
    .replace(/[^\S\n]+/gu, ' ')
    .split(/\s*\n\s*\n\s*/u)

    .map((each: string) => each.replace(/ ?\n ?/gu, '\n').trim())
    .filter((each) => each !== '')
    .join('\n\n')
}

interface LinkedData {
  readonly title: string | null
  readonly date: string | null
  readonly url: string | null
}

/** headline, datePublished and url of the first news object in JSON-LD. */
function readLinkedData(document: { querySelectorAll(selector: string): Iterable<{ textContent: string | null }> }): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = flatten(JSON.parse(script.textContent ?? '')).find((each) => 'datePublished' in each || 'headline' in each)
      if (found) return { title: stringOf(found['headline']), date: stringOf(found['datePublished']), url: stringOf(found['url']) }
    } catch {
      // a page's own mistake: it has other places that say the same
    }
  }
  return { title: null, date: null, url: null }
}

function flatten(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (typeof value !== 'object' || value === null) return []
  const object = value as Readonly<Record<string, unknown>>
  return [object, ...flatten(object['@graph'])]
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function absolute(url: string | null, address: string | null): string | null {
  if (url === null) return address
  try {
    return new URL(url, address ?? undefined).href
  } catch {
    return address // "/business/steel" of a file whose address nobody knows
  }
}
