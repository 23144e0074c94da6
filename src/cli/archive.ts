// `pinkslip archive`: files of articles in, a table of layoff events out.
import type { ExtractArchiveOptions, FieldMapping, Form, OpenOptions, Progress } from '../archive/index.ts'
import { wordCount, wordSummary } from './archive-wording.ts'
import { CommandProblem } from './command-problem.ts'
import { openReporter, type Reporter } from './progress-report.ts'

export interface ArchiveArguments {
  readonly out?: string
  readonly textField?: string
  readonly titleField?: string
  readonly dateField?: string
  readonly urlField?: string
  readonly idField?: string
  readonly inputFormat?: Form
  readonly all?: boolean
  readonly workers?: string
  readonly timeout: string
  readonly commitEvery: string
  readonly maxLength?: string
  readonly limit?: string
  readonly since?: string
  readonly until?: string
  readonly resume?: boolean
  readonly force?: boolean
  readonly strict?: boolean
  readonly dryRun?: boolean
  readonly quiet?: boolean
}

type Library = typeof import('../archive/index.ts')
type Archive = ReturnType<Library['openArchive']>
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** Runs the command; resolves to the exit code. */
export async function archive(paths: readonly string[], given: ArchiveArguments): Promise<number> {
  if (paths.length === 0) throw new CommandProblem(2, 'expected files, folders or globs, or "-" for standard input (see pinkslip archive --help)')
  if (given.out === undefined && !given.dryRun) throw new CommandProblem(2, 'expected --out FILE, which may end in .jsonl, .csv, .parquet or .duckdb')
  if (given.resume && given.force) throw new CommandProblem(2, 'expected either --resume or --force, got both')
  const library = await import('../archive/index.ts') // here, so that --help need not wait for the lexicons
  const reporter = openReporter(given.quiet ? 'silent' : process.stderr.isTTY ? 'bar' : 'lines')
  const stop = listen(reporter)
  try {
    const opened = library.openArchive(paths, openOptions(given))
    await tellChoices(opened, reporter)
    const options = { ...extractOptions(given), signal: stop.signal, onProgress: (progress: Progress) => reporter.progress(progress) }
    return given.dryRun ? await rehearse(library, opened, options, reporter) : await write(library, opened, options, given, reporter, stop.code)
  } catch (error) {
    if (error instanceof library.ArchiveError)
      throw new CommandProblem(error.code === 'invalid-option' || error.code === 'output-exists' ? 2 : 1, error.message)
    throw error
  } finally {
    reporter.close()
    stop.end()
  }
}

async function write(
  library: Library,
  opened: Archive,
  options: ExtractArchiveOptions,
  given: ArchiveArguments,
  reporter: Reporter,
  stopCode: () => number,
): Promise<number> {
  const { out = '', resume, force } = given
  const commitEvery = milliseconds('--commit-every', given.commitEvery)
  const started = performance.now()
  const summary = await library.writeArchive(opened, { ...options, out, resume, force, commitEvery })
  reporter.close()
  if (!summary.complete) {
    reporter.say(`stopped after ${wordCount(summary.articles, 'article')}, all of them in ${out}; run the same command with --resume to go on`)
    return stopCode()
  }
  if (resume && summary.resumedAt === summary.articles) {
    reporter.say(`nothing was left to do for ${out}`)
    return 0
  }
  reporter.say(wordSummary(summary, performance.now() - started))
  return given.strict && summary.problems > 0 ? 1 : 0
}

/** Reads and gates, and says what a run would find; writes nothing. */
async function rehearse(library: Library, opened: Archive, options: ExtractArchiveOptions, reporter: Reporter): Promise<number> {
  const shown = 5
  let problems = 0
  let last: Progress | null = null
  const started = performance.now()
  const onProgress = (progress: Progress): void => {
    last = progress
    options.onProgress?.(progress)
  }
  for await (const each of library.extractArchive(opened, { ...options, gateOnly: true, onProgress })) {
    if (library.isProblem(each) && ++problems <= shown)
      reporter.say(`${each.source}${each.line === null ? '' : `:${each.line}`}: ${each.message} (${each.code})`)
  }
  reporter.close()
  if (last) reporter.say(`${wordSummary(last, performance.now() - started)}\nnothing was written (--dry-run)`)
  return 0
}

async function tellChoices(opened: Archive, reporter: Reporter): Promise<void> {
  const told = new Set<string>()
  const files = await opened.files()
  for (const file of files.filter(({ form }) => form === 'csv' || form === 'json' || form === 'jsonl').slice(0, 20)) {
    const choice = await opened.choice(file)
    if (!choice) continue
    const words = Object.entries(choice)
      .map(([name, column]) => `${name} ${column === null ? '(none)' : `from "${column}"`}`)
      .join(', ')
    if (!told.has(words)) reporter.say(`${file.path}: ${words}`)
    told.add(words)
  }
}

function openOptions(given: ArchiveArguments): OpenOptions {
  const fields: FieldMapping = { text: given.textField, title: given.titleField, date: given.dateField, url: given.urlField, id: given.idField }
  return { fields, form: given.inputFormat, maxLength: wholeNumber('--max-length', given.maxLength) }
}

function extractOptions(given: ArchiveArguments): ExtractArchiveOptions {
  return {
    all: given.all,
    concurrency: wholeNumber('--workers', given.workers),
    timeout: milliseconds('--timeout', given.timeout),
    limit: wholeNumber('--limit', given.limit),
    since: given.since,
    until: given.until,
  }
}

function milliseconds(name: string, value: string): number {
  const seconds = Number(value)
  if (seconds > 0 && Number.isFinite(seconds)) return Math.ceil(seconds * 1000)
  throw new CommandProblem(2, `${name}: expected seconds, got ${JSON.stringify(value)}`)
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^[1-9]\d*$/u.test(value)) return Number(value)
  throw new CommandProblem(2, `${name}: expected a whole number above 0, got ${JSON.stringify(value)}`)
}

/** The first signal ends the run in good order; the second one at once. */
function listen(reporter: Reporter): { readonly signal: AbortSignal; code(): number; end(): void } {
  const controller = new AbortController()
  let code = 1
  const handlers = Object.entries(SIGNALS).map(([name, exitCode]) => {
    const handler = (): void => {
      if (controller.signal.aborted) process.exit(exitCode)
      code = exitCode
      reporter.say('finishing the articles in work; once more to stop at once')
      controller.abort()
    }
    process.on(name, handler)
    return [name, handler] as const
  })
  return {
    signal: controller.signal,
    code: () => code,
    end: () => {
      for (const [name, handler] of handlers) process.off(name, handler)
    },
  }
}
