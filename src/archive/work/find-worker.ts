// Where the worker's file lies: beside the built library, or in the sources while they are run by tsx or vitest.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

export interface WorkerFile {
  readonly filename: string
  readonly execArgv: string[]
}

/** The worker to run; a TypeScript one brings its loader with it. Nothing else of the parent's `execArgv` is handed down. */
export function findWorker(given?: string): WorkerFile {
  const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
  const filename = given ?? ['./archive-worker.cjs', '../archive-worker.cjs', './worker.ts'].map(here).find((file) => existsSync(file))
  if (filename === undefined) throw new Error('the worker of pinkslip/archive is missing from this installation')
  if (!filename.endsWith('.ts')) return { filename, execArgv: [] }
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return { filename, execArgv: ['--import', loader] }
}
