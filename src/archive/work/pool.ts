// The worker threads, by piscina, and what is done when one of them hangs or dies: that costs one article, never the run.
import { Piscina } from 'piscina'
import { type Portion, singles } from '../portion.ts'
import type { Batch } from './batches.ts'
import { findWorker } from './find-worker.ts'
import type { Outcome, Task, WorkOptions } from './task.ts'

export interface PoolOptions {
  readonly concurrency: number
  /** Milliseconds that one article may take. */
  readonly timeout: number
  /** Another worker file, for the tests of this one. */
  readonly worker?: string | undefined
}

export interface Pool {
  run(batch: Batch, options: WorkOptions): Promise<readonly Outcome[]>
  close(): Promise<void>
}

const HEAP_MEGABYTES = 224
const YOUNG_HEAP_MEGABYTES = 16
const WATCH_MILLISECONDS = 100

/** Starts the workers. */
export function openPool({ concurrency, timeout, worker }: PoolOptions): Pool {
  const { filename, execArgv } = findWorker(worker)
  const piscina = new Piscina({
    filename,
    name: 'perform',
    execArgv,
    minThreads: concurrency,
    maxThreads: concurrency,
    concurrentTasksPerWorker: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_HEAP_MEGABYTES },
    recordTiming: false,
  })
  piscina.on('error', () => {}) // a worker that dies between tasks is replaced by piscina; one that dies in a task fails that task

  const attempt = async (task: Omit<Task, 'inWork'>): Promise<readonly Outcome[] | Failure> => {
    const inWork = new SharedArrayBuffer(4)
    const watch = watchOver(inWork, timeout)
    try {
      return (await piscina.run({ ...task, inWork } satisfies Task, { signal: watch.signal })) as readonly Outcome[]
    } catch (error) {
      return { item: new Int32Array(inWork)[0] ?? 0, timedOut: watch.signal.aborted, message: error instanceof Error ? error.message : String(error) }
    } finally {
      watch.end()
    }
  }

  /** Runs a task; where an item brings it down, those before and after it are run without it, and it once more by itself. */
  const settle = async (task: Omit<Task, 'inWork'>, alone: boolean): Promise<readonly Outcome[]> => {
    let result = await attempt(task)
    if ('item' in result && result.item === 0) result = await attempt(task) // it never began: not the fault of an article
    if (!('item' in result)) return result
    if (result.item === 0) throw new Error(`the workers cannot be started: ${result.message}`)
    const items = task.portions.flatMap(singles)
    const at = Math.min(Math.max(result.item, 1), items.length) - 1
    const culprit = items[at]
    if (!culprit) return []
    if (alone) return [problemOf(culprit, task.first + 1, result, timeout)]
    const part = (portions: readonly Portion[], before: number) => ({ ...task, portions, first: task.first + before })
    return [
      ...(at > 0 ? await settle(part(items.slice(0, at), 0), false) : []),
      ...(await settle(part([culprit], at), true)),
      ...(at + 1 < items.length ? await settle(part(items.slice(at + 1), at + 1), false) : []),
    ]
  }

  return {
    run: ({ portions, items, end }, options) => settle({ portions, first: end.items - items, options }, false),
    close: () => piscina.destroy(),
  }
}

interface Failure {
  readonly item: number
  readonly timedOut: boolean
  readonly message: string
}

/** Aborts when the item in work stays the same for too long. A task that waits for its turn has none in work. */
function watchOver(inWork: SharedArrayBuffer, timeout: number): { readonly signal: AbortSignal; end(): void } {
  const sign = new Int32Array(inWork)
  const controller = new AbortController()
  let item = 0
  let since = 0
  const timer = setInterval(() => {
    const now = performance.now()
    const current = Atomics.load(sign, 0)
    if (current !== item) {
      item = current
      since = now
    } else if (item > 0 && now - since > timeout) controller.abort()
  }, WATCH_MILLISECONDS)
  return { signal: controller.signal, end: () => clearInterval(timer) }
}

function problemOf(portion: Portion, number: number, { timedOut, message }: Failure, timeout: number): Outcome {
  const { source, line, id } = placeOf(portion)
  return {
    kind: 'problem',
    number,
    problem: timedOut
      ? { source, line, id, code: 'timeout', message: `took over ${timeout / 1000} s, twice` }
      : { source, line, id, code: 'worker-died', message: `ended its worker, twice: ${message}` },
  }
}

function placeOf(portion: Portion): { readonly source: string; readonly line: number | null; readonly id: string | null } {
  if (portion.form === 'problem') return portion.problem
  if (portion.form === 'article') return { source: portion.article.source, line: null, id: portion.article.id }
  if (portion.form === 'whole') return { source: portion.source, line: null, id: portion.id ?? portion.source }
  return { source: portion.source, line: portion.line, id: `${portion.source}:${portion.line}` }
}
