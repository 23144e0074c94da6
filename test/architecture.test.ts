// The house stands as docs/architecture.md draws it: proven from the import statements.
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** Low to high; a file imports from its own layer or a lower one. Files directly in src/ are the pipeline, save index.ts. */
const LAYERS = [['record'], ['text'], ['mentions'], ['entities'], ['quotes'], ['events'], ['pipeline'], ['index'], ['archive', 'view'], ['cli']]
const IMPORT = /^(?:import|export)\s(?:(?:type\s)?(?:\*(?:\sas\s\w+)?|\{[^}]*\}|\w+(?:,\s\{[^}]*\})?)\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gmu
const ROOT = path.join(import.meta.dirname, '..')
const LONGEST_FILE = 250
/** The only files that may import a package, beside those of the command line. */
const PACKAGES: Readonly<Record<string, (file: string) => boolean>> = {
  zod: (file) => file.startsWith('src/record/'),
  compromise: (file) => file === 'src/text/terms.ts',
  'chrono-node': (file) => file === 'src/mentions/date/chrono.ts',
}

interface Source {
  readonly file: string
  readonly text: string
  readonly layer: string
  /** Files of the project, from the root. */
  readonly imports: readonly string[]
  /** Packages and built-in modules. */
  readonly packages: readonly string[]
}

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readSource(`src/${name.replaceAll(path.sep, '/')}`))
const core = sources.filter(({ layer }) => !['archive', 'view', 'cli'].includes(layer))

function readSource(file: string): Source {
  const text = readFileSync(path.join(ROOT, file), 'utf8')
  const specifiers = [...text.matchAll(IMPORT)].flatMap(([, stated, dynamic]) => stated ?? dynamic ?? [])
  const [, folder = '', rest] = /^src\/([^/]+)(\/.*)?$/u.exec(file) ?? []
  return {
    file,
    text,
    layer: rest ? folder : folder === 'index.ts' ? 'index' : 'pipeline',
    imports: specifiers.filter((each) => each.startsWith('.')).map((each) => path.posix.join(path.posix.dirname(file), each)),
    packages: specifiers.filter((each) => !each.startsWith('.')),
  }
}

const level = (layer: string): number => LAYERS.findIndex((names) => names.includes(layer))
const offenders = (list: readonly Source[], of: (source: Source) => readonly string[]): string[] =>
  list.flatMap((source) => of(source).map((each) => `${source.file}: ${each}`))

describe('layers', () => {
  test('every file lives in a known layer', () => {
    expect(sources.filter(({ layer }) => level(layer) < 0).map(({ file }) => file)).toEqual([])
  })

  test('a file imports from its own layer or a lower one', () => {
    const upward = offenders(sources, ({ imports, layer }) =>
      imports.filter((each) => {
        const target = sources.find(({ file }) => file === each)
        return target !== undefined && (level(target.layer) > level(layer) || (level(target.layer) === level(layer) && target.layer !== layer))
      }),
    )
    expect(upward).toEqual([])
  })

  test('the command line, the archive and the view know the library only by its public surface', () => {
    const inside = offenders(
      sources.filter(({ layer }) => ['archive', 'view', 'cli'].includes(layer)),
      ({ imports, layer }) =>
        imports.filter((each) => !/^src\/(?:[a-z]+\/)?index\.ts$/u.test(each) && !each.startsWith(`src/${layer}/`) && each !== 'package.json'),
    )
    expect(inside).toEqual([])
  })

  test('no file imports the index of its own folder', () => {
    expect(offenders(sources, ({ file, imports }) => imports.filter((each) => each === path.posix.join(path.posix.dirname(file), 'index.ts')))).toEqual([])
  })

  test('every import names a file that exists', () => {
    const known = new Set([...sources.map(({ file }) => file), 'package.json'])
    expect(offenders(sources, ({ imports }) => imports.filter((each) => !known.has(each)))).toEqual([])
  })

  test('there is no cycle', () => {
    const graph = new Map(sources.map(({ file, imports }) => [file, imports]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' > '))
      if (done.has(file) || trail.includes(file)) return
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
      done.add(file)
    }
    for (const file of graph.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('the core', () => {
  test('imports no built-in module', () => {
    expect(offenders(core, ({ packages }) => packages.filter((each) => each.startsWith('node:') || builtinModules.includes(each)))).toEqual([])
  })

  test('imports compromise, chrono-node and zod, each where it belongs, and nothing else', () => {
    const stray = offenders(core, ({ file, packages }) => packages.filter((each) => !PACKAGES[each.split('/')[0] ?? '']?.(file)))
    expect(stray).toEqual([])
  })

  test('asks neither clock nor locale nor process', () => {
    const ambient =
      /\bDate\.now\b|\bnew Date\(\)|\bIntl\.|\.toLocale\w+\(|\.localeCompare\(|\bprocess\.|\bconsole\.|\bMath\.random\b|\bperformance\.|\bget(?:Hours|Date|Day|Month|FullYear)\(/gu
    expect(offenders(core, ({ text }) => [...text.matchAll(ambient)].map(([found]) => found))).toEqual([])
  })
})

describe('files', () => {
  test(`are at most ${LONGEST_FILE} lines long`, () => {
    const long = sources.map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length })).filter(({ lines }) => lines > LONGEST_FILE)
    expect(long).toEqual([])
  })

  test('open with a sentence that says why they are there', () => {
    expect(sources.filter(({ text }) => !/^(?:#!.*\n)?\/\/ \S.{20,}/u.test(text)).map(({ file }) => file)).toEqual([])
  })

  test('have kebab-case names and named exports', () => {
    expect(
      sources
        .filter(({ file, text }) => !/^src(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)+\.ts$/u.test(file) || /^export default/mu.test(text))
        .map(({ file }) => file),
    ).toEqual([])
  })
})
