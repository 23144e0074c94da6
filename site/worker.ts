// Reads articles beside the page, so that typing never waits.
import { explain, extractLayoffEvent, toRows } from '../src/index.ts'
import { renderView } from '../src/view/index.ts'
import { writeCsv } from './csv.ts'
import type { Answer, Request } from './messages.ts'

const WARM_UP = 'Northgate Software is cutting about 80 jobs, it said on Tuesday. “We are sorry,” chief executive Ana Petrov told staff in March 2022.'

function answer({ number, text, publishedAt, title }: Request): Answer {
  const started = performance.now()
  try {
    const options = { publishedAt, title }
    const record = extractLayoffEvent(text, options)
    const markup = renderView(text, record, explain(text, options))
    return { number, markup, record, csv: writeCsv(toRows(record)), milliseconds: performance.now() - started }
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => postMessage(answer(data)))
answer({ number: 0, text: WARM_UP, publishedAt: '2024-02-07', title: null })
