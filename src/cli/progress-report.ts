// What a person sees while an archive is read: a bar on a terminal, a line every ten seconds elsewhere, nothing where nothing is wanted.
import type { SingleBar } from 'cli-progress'
import type { Progress } from '../archive/index.ts'
import { timeLeft, wordProgress, wordTime } from './archive-wording.ts'

export interface Reporter {
  progress(progress: Progress): void
  /** A line of its own, above the bar where there is one. */
  say(line: string): void
  close(): void
}

const LINE_EVERY = 10_000
const BAR_EVERY = 200

/** Reports on standard error, so that standard output stays the output. */
export function openReporter(manner: 'bar' | 'lines' | 'silent'): Reporter {
  if (manner === 'silent') return { progress: () => {}, say: () => {}, close: () => {} }
  return manner === 'bar' ? openBar() : openLines()
}

function openLines(): Reporter {
  const started = performance.now()
  let next = started + LINE_EVERY
  return {
    progress: (progress) => {
      const now = performance.now()
      if (now < next) return
      next = now + LINE_EVERY
      process.stderr.write(`${wordProgress(progress, now - started)}\n`)
    },
    say: (line) => process.stderr.write(`${line}\n`),
    close: () => {},
  }
}

function openBar(): Reporter {
  const started = performance.now()
  let bar: SingleBar | null = null
  let closed = false
  let next = 0
  const loading = import('cli-progress')
  const erase = (): void => {
    if (bar) process.stderr.write('\r\u001B[K')
  }
  return {
    progress: (progress) => {
      const now = performance.now()
      if (closed || now < next) return
      next = now + BAR_EVERY
      const left = timeLeft(progress, now - started)
      const payload = {
        articles: progress.articles,
        rate: Math.round(progress.articles / Math.max((now - started) / 1000, 0.001)),
        events: progress.events,
        left: left === null ? '' : `| ${wordTime(left)} left`,
      }
      if (bar) bar.update(progress.bytes, payload)
      else {
        void loading.then(({ default: { SingleBar: Bar } }) => {
          if (bar || closed) return
          const form = progress.totalBytes === null ? '' : '{bar} {percentage} % | '
          bar = new Bar({
            format: `${form}{articles} articles | {rate} a second | {events} events {left}`,
            clearOnComplete: true,
            hideCursor: true,
            stream: process.stderr,
          })
          bar.start(progress.totalBytes ?? 0, progress.bytes, payload)
        })
      }
    },
    say: (line) => {
      erase()
      process.stderr.write(`${line}\n`)
    },
    close: () => {
      closed = true
      bar?.stop()
      bar = null
    },
  }
}
