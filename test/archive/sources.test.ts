// Every kind of source as articles, and everything that can be wrong with one as a problem.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ArchiveError, type ArchiveProblem, type Article, isProblem, type OpenOptions, openArchive } from '../../src/archive/index.ts'
import { fixture, newFolder } from './places.ts'

const folder = newFolder()

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, content)
  return full
}

async function read(paths: string | readonly string[], options: OpenOptions = {}): Promise<{ articles: Article[]; problems: ArchiveProblem[] }> {
  const articles: Article[] = []
  const problems: ArchiveProblem[] = []
  for await (const entry of openArchive(paths, options)) {
    if (isProblem(entry)) problems.push(entry)
    else articles.push(entry)
  }
  return { articles, problems }
}
const brief = ({ id, title, publishedAt, url }: Article): readonly unknown[] => [id, title, publishedAt, url]
const places = (problems: readonly ArchiveProblem[]): readonly unknown[] => problems.map(({ line, code }) => [line, code])

describe('sources', () => {
  test('JSONL under other names of columns; bad lines cost themselves', async () => {
    const { articles, problems } = await read(fixture('news.jsonl'))
    expect(articles.map(brief)).toEqual([
      ['n-1', 'Vantor to cut 240 jobs in Leeds', '2024-02-06', 'https://news.example/vantor'],
      ['n-2', 'Harbour bridge reopens', '2024-02-10', 'https://news.example/bridge'],
      ['n-5', 'Ostia Foods sheds staff', null, 'https://news.example/ostia'],
    ])
    expect(places(problems)).toEqual([
      [4, 'malformed-json'],
      [5, 'no-text'],
      [6, 'not-an-object'],
      [7, 'unclear-date'],
    ])
  })

  test('CSV with a cell over two lines and an empty one', async () => {
    const { articles, problems } = await read(fixture('news.csv'), { fields: { id: 'ref' } })
    expect(articles.map(brief)).toEqual([
      ['c-1', 'Northgate closes a plant', '2024-03-04', null],
      ['c-2', '=1+1', '2024-03-05', null],
    ])
    expect(articles[0]?.text).toBe('Northgate is closing its plant in Linden, with the loss of 120 jobs, it said on 3 March 2024.\nThe plant opened in 1987.')
    expect(places(problems)).toEqual([[5, 'no-text']])
  })

  test('a page of HTML without its menus, dated by its JSON-LD', async () => {
    const { articles } = await read(fixture('page.html'))
    expect(articles.map(brief)).toEqual([[fixture('page.html'), 'Halden Steel to cut 310 jobs', '2024-05-16', null]])
    expect(articles[0]?.text.split('\n\n').map((paragraph) => paragraph.slice(0, 26))).toEqual([
      'Halden Steel will cut 310 ',
      '“It is the hardest decisio',
      'The works opened in 1921 a',
    ])
  })

  test('pages of a WARC file, in their own charset', async () => {
    const { articles, problems } = await read(fixture('crawl.warc.gz'))
    expect(articles.map(brief)).toEqual([
      ['https://post.example/business/halden-steel?ref=home', 'Halden Steel to cut 310 jobs', '2024-05-16', 'https://post.example/business/halden-steel'],
      ['https://gazette.example/brel', 'Café Brel lays off 40', '2024-06-03', 'https://gazette.example/brel'],
    ])
    expect(problems).toEqual([])
  })

  test('a JSON array, Markdown and plain text', async () => {
    const { articles } = await read([fixture('list.json'), fixture('note.md'), fixture('story.txt')])
    expect(articles.map(brief)).toEqual([
      [`${fixture('list.json')}:1`, 'Vantor trims its board', '2024-02-07', null],
      [`${fixture('list.json')}:2`, 'Terns return', '2024-02-08', null],
      [fixture('note.md'), 'Northgate lays off 60', null, null],
      [fixture('story.txt'), null, null, null],
    ])
  })

  test('lines of JSON under the ending .json, one object, and an array that breaks off', async () => {
    const lines = file('lines.json', '{"text": "One."}\n{"text": "Two."}\n')
    const single = file('single.json', '{\n  "text": "Three."\n}\n')
    const broken = file('broken.json', '[{"text": "Four."}, {"text": "Fi')
    const { articles, problems } = await read([lines, single, broken])
    expect(articles.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
    expect(places(problems)).toEqual([[null, 'malformed-json']])
  })

  test('folders and globs, gzipped or not, sorted', async () => {
    file('tree/b.txt', 'Second.')
    file('tree/a/deep.txt.gz', gzipSync('First.'))
    file('tree/c.ndjson.gz', gzipSync('{"text": "Third."}'))
    file('tree/picture.png', 'none')
    const texts = async (given: string): Promise<string[]> => (await read(path.join(folder, given))).articles.map(({ text }) => text)
    expect(await texts('tree')).toEqual(['First.', 'Second.', 'Third.'])
    expect(await texts('tree/*.txt')).toEqual(['Second.'])
  })

  test('named columns, also deeper ones', async () => {
    const given = file('deep.jsonl', '{"data": {"story": "Deep.", "day": "7 February 2024"}, "text": "Not this."}\n')
    const { articles } = await read(given, { fields: { text: 'data.story', date: 'data.day' } })
    expect(articles.map(({ text, publishedAt }) => [text, publishedAt])).toEqual([['Deep.', '2024-02-07']])
  })

  test('a line separator of Unicode inside a line does not end it', async () => {
    const { articles } = await read(file('separator.jsonl', '{"text": "One\u2028line."}\r\n{"text": "Two."}'))
    expect(articles.map(({ text }) => text)).toEqual(['One\u2028line.', 'Two.'])
  })
})

describe('what is wrong with a file', () => {
  test('a gzip that breaks off keeps what came before', async () => {
    const whole = gzipSync(`${'{"text": "Whole."}\n'.repeat(3)}${Array.from({ length: 3000 }, (_, index) => `{"text": "${index * 7919}"}\n`).join('')}`)
    const { articles, problems } = await read(file('cut.jsonl.gz', whole.subarray(0, whole.length - 2000)))
    expect(articles.length).toBeGreaterThan(3)
    expect(places(problems)).toEqual([[null, 'damaged-gzip']])
  })

  test('bytes that are not UTF-8 are read as windows-1252 and noted, line by line', async () => {
    const lines = Buffer.from('{"text": "Caf\xe9 closed."}\n', 'latin1')
    const { articles, problems } = await read(file('latin.jsonl', Buffer.concat([Buffer.from('{"text": "Café open."}\n'), lines])))
    expect(articles.map(({ text }) => text)).toEqual(['Café open.', 'Café closed.'])
    expect(places(problems)).toEqual([[2, 'not-utf-8']])
  })

  test('cells of a CSV in windows-1252, and UTF-16 by its byte order mark', async () => {
    const latin = file('latin.csv', Buffer.from('id;text\n1;Caf\xe9, closed.\n2;plain\n', 'latin1'))
    const wide = file('wide.csv', Buffer.from('\ufeffid,text\n1,Café\n', 'utf16le'))
    const { articles, problems } = await read([latin, wide])
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['1', 'Café, closed.'],
      ['2', 'plain'],
      ['1', 'Café'],
    ])
    expect(places(problems)).toEqual([[2, 'not-utf-8']])
  })

  test('an article over the limit, an empty file, a WARC that is none', async () => {
    const long = file('long.jsonl', `{"text": "${'x'.repeat(50)}"}\n{"text": "short"}\n`)
    const { articles, problems } = await read([long, file('empty.txt', ''), file('none.warc', 'no record here\r\n\r\n')], { maxLength: 20 })
    expect(articles.map(({ text }) => text)).toEqual(['short'])
    expect(problems.map(({ code }) => code)).toEqual(['too-long', 'no-text', 'malformed-warc'])
  })

  test('a path that names nothing is misuse', async () => {
    await expect(read(path.join(folder, 'missing.txt'))).rejects.toThrow(ArchiveError)
    await expect(read(file('strange.xyz', 'x'))).rejects.toThrow(/cannot tell what/u)
    expect((await read(file('strange.xyz', 'Text.'), { form: 'text' })).articles.map(({ text }) => text)).toEqual(['Text.'])
  })
})
