// The real command line, compared as [exit code, standard output, standard error].
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { explain, extractLayoffEvent } from '../src/index.ts'
import { renderRecord } from '../src/view/index.ts'

const ROOT = path.join(import.meta.dirname, '..')
const ARTICLE = 'Northgate Software will cut 80 jobs, it said on Tuesday. “We are sorry,” chief executive Ana Petrov told staff.'
const folder = mkdtempSync(path.join(tmpdir(), 'pinkslip-cli-'))

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name)
  writeFileSync(full, content)
  return full
}

/** Runs `pinkslip` with arguments and standard input. */
function pinkslip(args: readonly string[], input: string | Uint8Array = ''): Promise<[number | null, string, string]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' } })
    const output = ['', '']
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output[0] += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output[1] += chunk
    })
    child.on('close', (code) => resolve([code, output[0] ?? '', output[1] ?? '']))
    child.stdin.on('error', () => {}) // the command may end before it has read everything
    child.stdin.end(input)
  })
}

const json = (text: string, options = {}): string => `${JSON.stringify(extractLayoffEvent(text, options), null, 2)}\n`

describe.concurrent('pinkslip extract', { timeout: 60_000 }, () => {
  test('prints the record of a file', async () => {
    expect(await pinkslip(['extract', file('article.txt', ARTICLE)])).toEqual([0, json(ARTICLE), ''])
  })

  test('reads standard input, named or not', async () => {
    expect(await pinkslip(['extract', '-'], ARTICLE)).toEqual([0, json(ARTICLE), ''])
    expect(await pinkslip(['extract'], ARTICLE)).toEqual([0, json(ARTICLE), ''])
  })

  test('hands the options to the library', async () => {
    const options = { publishedAt: '2024-02-07', title: 'Jobs go', url: 'https://example.com/1' }
    const args = ['--published', '2024-02-07', '--title', 'Jobs go', '--url', 'https://example.com/1', '--format', 'json']
    expect(await pinkslip(['extract', '-', ...args], ARTICLE)).toEqual([0, json(ARTICLE, options), ''])
  })

  test('leaves a byte order mark out of the text, so that offsets count from behind it', async () => {
    expect(await pinkslip(['extract', file('mark.txt', `\ufeff${ARTICLE}`)])).toEqual([0, json(ARTICLE), ''])
  })

  test('prints the record of an empty text', async () => {
    expect(await pinkslip(['extract', '-'], '')).toEqual([0, json(''), ''])
    expect(await pinkslip(['extract', '-', '--format', 'table'], '')).toEqual([0, 'Event\n  none: the article is not about a reduction of staff\n', ''])
  })

  test('stops quietly when nobody reads on', async () => {
    const text = readFileSync(path.join(ROOT, 'fixtures/articles/wire-story/article.txt'), 'utf8')
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'extract', '-'], { cwd: ROOT })
    child.stdout.destroy()
    let problems = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      problems += chunk
    })
    child.stdin.end(text.repeat(20))
    expect([await new Promise((resolve) => child.on('close', resolve)), problems]).toEqual([0, ''])
  })
})

describe.concurrent('pinkslip view', { timeout: 60_000 }, () => {
  const args = ['--published', '2024-02-07', '--title', 'Jobs go', '--url', 'https://example.com/1']

  test('writes the page of an article to a file', async () => {
    const out = path.join(folder, 'page.html')
    expect(await pinkslip(['view', file('view.txt', ARTICLE), ...args, '--out', out])).toEqual([0, '', ''])
    const page = readFileSync(out, 'utf8')
    expect([page.startsWith('<!doctype html>'), page.includes('<title>Jobs go · pinkslip</title>'), page.includes('https://example.com/1')]).toEqual([
      true,
      true,
      true,
    ])
    expect(page).toContain('<code>headcount.count-noun</code>')
  })

  test('writes it to standard output, where a pipe wants it', async () => {
    const [code, page, problem] = await pinkslip(['view', '-'], ARTICLE)
    expect([code, page.slice(page.indexOf('<article'), page.indexOf('</article>')), problem]).toEqual([
      0,
      renderRecord(ARTICLE, extractLayoffEvent(ARTICLE), explain(ARTICLE)).match(/<article[\s\S]*(?=<\/article>)/u)?.[0],
      '',
    ])
  })

  test('says what went wrong', async () => {
    const out = path.join(folder, 'nowhere', 'page.html')
    expect(await pinkslip(['view', '-', '--out', out], ARTICLE)).toEqual([1, '', `pinkslip: cannot write ${out}: no such folder\n`])
    expect(await pinkslip(['view', 'nothing.txt'])).toEqual([1, '', 'pinkslip: cannot read nothing.txt: no such file\n'])
    const message = 'pinkslip: --published: expected an ISO 8601 date such as 2024-02-07, got "today"\n'
    expect(await pinkslip(['view', '-', '--published', 'today', ...args.slice(2)], ARTICLE)).toEqual([2, '', message])
  })
})

describe.concurrent('what goes wrong is said in one line', { timeout: 60_000 }, () => {
  test('a file that is not there', async () => {
    expect(await pinkslip(['extract', 'nothing.txt'])).toEqual([1, '', 'pinkslip: cannot read nothing.txt: no such file\n'])
  })

  test('a folder', async () => {
    expect(await pinkslip(['extract', 'fixtures'])).toEqual([1, '', 'pinkslip: cannot read fixtures: it is a folder\n'])
  })

  test('a file that is not UTF-8', async () => {
    const latin = file('latin.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))
    expect(await pinkslip(['extract', latin])).toEqual([1, '', `pinkslip: cannot read ${latin}: it is not UTF-8 text\n`])
  })

  test('an article that is too long', async () => {
    expect(await pinkslip(['extract', '-'], 'x'.repeat(1_000_001))).toEqual([1, '', 'pinkslip: text: expected at most 1000000 characters, got 1000001\n'])
  })

  test('a date that is none', async () => {
    const message = 'pinkslip: --published: expected an ISO 8601 date such as 2024-02-07, got "last week"\n'
    expect(await pinkslip(['extract', '-', '--published', 'last week'], ARTICLE)).toEqual([2, '', message])
  })

  test('a format that is none', async () => {
    const message = "pinkslip: option '--format <format>' argument 'xml' is invalid. Allowed choices are json, table.\n"
    expect(await pinkslip(['extract', '--format', 'xml'])).toEqual([2, '', message])
  })

  test('an option, a command or an argument too many', async () => {
    expect(await pinkslip(['extract', '--publish', '2024'])).toEqual([2, '', "pinkslip: unknown option '--publish'\n(Did you mean --published?)\n"])
    expect(await pinkslip(['extrakt'])).toEqual([2, '', "pinkslip: unknown command 'extrakt'\n(Did you mean extract?)\n"])
    const [code, output, problem] = await pinkslip(['extract', 'a', 'b'])
    expect([code, output, problem.split('\n')[0]]).toEqual([2, '', "pinkslip: too many arguments for 'extract'. Expected 1 argument but got 2."])
  })
})

describe.concurrent('help', { timeout: 60_000 }, () => {
  test('the version', async () => {
    expect(await pinkslip(['--version'])).toEqual([0, `${manifest.version}\n`, ''])
  })

  test('the help of the command', async () => {
    const help = `Usage: pinkslip extract [options] [file]

print the layoff record of an article

Arguments:
  file                a UTF-8 text file; "-" or nothing for standard input
                      (default: "-")

Options:
  --published <date>  day of publication, ISO 8601: anchors "last week" and
                      "July"
  --title <title>     headline, where it is not a part of the text
  --url <url>         address of the article, copied into the record
  --format <format>   the record itself, or a summary to read (choices: "json",
                      "table", default: "json")
  -h, --help          print this help

Offsets in the JSON count UTF-16 code units of the decoded text; a byte order mark at its start is not a part of it.
`
    expect(await pinkslip(['extract', '--help'])).toEqual([0, help, ''])
  })

  test('nothing at all is misuse: the help goes to standard error', async () => {
    const [code, output, help] = await pinkslip([])
    expect([code, output, help.split('\n')[0]]).toEqual([2, '', 'Usage: pinkslip [options] [command]'])
  })
})
