// The command line, bundled once for a test file, because it is started (and killed) many times.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'tsup'
import { ROOT } from './places.ts'

export interface Command {
  readonly main: string
  remove(): void
}

/** Bundles the command line and its worker (and other programs, by name) into a folder where the packages can be found. */
export async function buildCommand(more: Readonly<Record<string, string>> = {}): Promise<Command> {
  const outDir = path.join(ROOT, 'node_modules', `.pinkslip-test-${process.pid}`)
  await build({
    config: false,
    silent: true,
    entry: { 'cli/main': path.join(ROOT, 'src/cli/main.ts'), 'archive-worker': path.join(ROOT, 'src/archive/work/worker.ts'), ...more },
    outDir,
    format: ['cjs'],
    outExtension: () => ({ js: '.cjs' }),
    target: 'node20',
    shims: true,
    skipNodeModulesBundle: true,
  })
  return { main: path.join(outDir, 'cli/main.cjs'), remove: () => rmSync(outDir, { recursive: true, force: true }) }
}

export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `pinkslip` to its end, or to a signal after some milliseconds. */
export function run(
  { main }: Command,
  args: readonly string[],
  { input = '', signal, after = 0, cwd }: { input?: string | Uint8Array; signal?: NodeJS.Signals; after?: number; cwd?: string } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, NO_COLOR: '1' }, ...(cwd && { cwd }) })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output.stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output.stderr += chunk
    })
    const timer = signal && setTimeout(() => child.kill(signal), after)
    child.on('close', (code, ended) => {
      clearTimeout(timer)
      resolve({ code, signal: ended, ...output })
    })
    child.stdin.on('error', () => {}) // the command may end before it has read everything
    child.stdin.end(input)
  })
}
