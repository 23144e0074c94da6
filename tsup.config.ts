// Two builds: the library for ESM and CommonJS with types, and the command line as one file that calls the built library beside it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** Bundled into the command line, so that the library has no runtime dependency that only a terminal needs. */
const BUNDLED = ['commander', 'picocolors', 'cli-progress', 'string-width', 'strip-ansi', 'ansi-regex', 'emoji-regex', 'is-fullwidth-code-point']
/** Bundled into `pinkslip/archive`: small, and of no use to those who never read an archive. */
const BUNDLED_IN_ARCHIVE = ['csv-parse', 'csv-stringify', 'tinyglobby', 'fdir', 'picomatch', '@streamparser/json']

/** Drawn with by `pinkslip report`, in a file of its own that is loaded by nothing else. */
const BUNDLED_IN_CHARTS = [
  '@observablehq/plot',
  'd3',
  'isoformat',
  'interval-tree-1d',
  'binary-search-bounds',
  'linkedom',
  'htmlparser2',
  'css-select',
  'html-escaper',
  'uhyphen',
]

/** Calls a part of the built library beside it instead of carrying it inside. */
const builtPart = (name: string, filter: RegExp, file: string) => ({
  name,
  setup: (build: { onResolve(options: { filter: RegExp }, resolve: () => { path: string; external: true }): void }) =>
    build.onResolve({ filter }, () => ({ path: file, external: true as const })),
})
const licenceOf = (name: string): string => {
  const file = readdirSync(`node_modules/${name}`).find((each) => /^licen[cs]e/iu.test(each))
  return file ? readFileSync(`node_modules/${name}/${file}`, 'utf8').trim() : ''
}
const notices = (names: readonly string[], of: string): string =>
  `${of} contains the following packages.\n\n${names.map((name) => `${name}\n\n${licenceOf(name)}\n`).join('\n----\n\n')}`

rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    target: 'node20',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { archive: 'src/archive/index.ts' },
    format: ['esm'],
    target: 'node20',
    noExternal: BUNDLED_IN_ARCHIVE,
    esbuildPlugins: [builtPart('library', /^(?:\.\.\/)+index\.ts$/, './index.js')],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    onSuccess: async () => writeFileSync('dist/archive.THIRD-PARTY.txt', notices(BUNDLED_IN_ARCHIVE, 'pinkslip/archive')),
  },
  {
    entry: { archive: 'src/archive/index.ts', 'archive-worker': 'src/archive/work/worker.ts' },
    format: ['cjs'],
    target: 'node20',
    shims: true,
    noExternal: BUNDLED_IN_ARCHIVE,
    esbuildPlugins: [builtPart('library', /^(?:\.\.\/)+index\.ts$/, './index.cjs')],
    dts: { entry: { archive: 'src/archive/index.ts' }, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { view: 'src/view/index.ts' },
    format: ['esm'],
    target: 'node20',
    esbuildPlugins: [builtPart('charts', /^\.\/charts\.ts$/, './view-charts.js')],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { view: 'src/view/index.ts' },
    format: ['cjs'],
    target: 'node20',
    esbuildPlugins: [builtPart('charts', /^\.\/charts\.ts$/, './view-charts.cjs')],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { 'view-charts': 'src/view/report/charts.ts' },
    format: ['esm', 'cjs'],
    target: 'node20',
    minify: true,
    noExternal: [/.*/u],
    shims: true,
    onSuccess: async () => writeFileSync('dist/view-charts.THIRD-PARTY.txt', notices(BUNDLED_IN_CHARTS, 'The charts of the report')),
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['cjs'],
    target: 'node20',
    noExternal: BUNDLED,
    esbuildPlugins: [
      builtPart('archive', /^\.\.\/archive\/index\.ts$/, '../archive.cjs'),
      builtPart('view', /^\.\.\/view\/index\.ts$/, '../view.cjs'),
      builtPart('library', /^\.\.\/index\.ts$/, '../index.cjs'),
    ],
    onSuccess: async () => writeFileSync('dist/cli/THIRD-PARTY.txt', notices(BUNDLED, 'The command line')),
  },
])
