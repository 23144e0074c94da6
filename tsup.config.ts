// Two builds: the library for ESM and CommonJS with types, and the command line as one file that calls the built library beside it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** Bundled into the command line, so that the library has no runtime dependency that only a terminal needs. */
const BUNDLED = ['commander', 'picocolors']

rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    target: 'node20',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['cjs'],
    target: 'node20',
    noExternal: BUNDLED,
    esbuildPlugins: [
      {
        name: 'the-built-library',
        setup: (build) => build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: '../index.cjs', external: true })),
      },
    ],
    onSuccess: async () => {
      const notices = BUNDLED.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`)
      writeFileSync('dist/cli/THIRD-PARTY.txt', `The command line contains the following packages.\n\n${notices.join('\n----\n\n')}`)
    },
  },
])
