// One line of JSON in, one line of JSON out: the contract by which other engines run the extraction on many machines.
import { extractLayoffEvent, mentionsLayoff } from '../index.ts'
import { DEFAULT_MAX_LENGTH } from './archive.ts'
import type { ArchiveProblem } from './article.ts'
import type { FieldMapping } from './reading/fields.ts'
import { readPortion } from './reading/read-portion.ts'
import { readLines } from './sources/lines.ts'

export interface StreamOptions {
  readonly fields?: FieldMapping | undefined
  /** Every article gets the full extraction, whether or not it mentions a layoff. */
  readonly all?: boolean | undefined
  readonly maxLength?: number | undefined
}

/**
 * Answers each line of JSONL, in order: `{ id, record }`, with `record` null where no layoff is reported, or `{ id, problem }` where the line is at fault.
 * Yields the answers to as many lines as came at once, line ends included.
 */
export async function* streamLines(chunks: AsyncIterable<Uint8Array>, options: StreamOptions = {}): AsyncGenerator<string> {
  const { fields = {}, all = false, maxLength = DEFAULT_MAX_LENGTH } = options
  for await (const portion of readLines('-', chunks)) {
    let answers = ''
    for (const each of readPortion(portion, { fields, maxLength })) {
      const { article, problems } = await each
      const [problem = EMPTY_LINE] = problems
      if (!article) answers += answerProblem(problem)
      else {
        try {
          const mentioned = all || mentionsLayoff(article.text) || mentionsLayoff(article.title ?? '')
          const { text, id, title, publishedAt, url } = article
          const record = mentioned ? extractLayoffEvent(text, { title, publishedAt, url, maxLength }) : null
          answers += `${JSON.stringify({ id, record: record && (record.layoff || all) ? record : null })}\n`
        } catch (error) {
          answers += answerProblem({
            ...EMPTY_LINE,
            id: article.id,
            code: 'extraction-failed',
            message: error instanceof Error ? error.message : String(error),
          })
        }
      }
    }
    yield answers
  }
}

const EMPTY_LINE: ArchiveProblem = Object.freeze({ source: '-', line: null, id: null, code: 'empty-line', message: 'the line is empty' })

function answerProblem({ id, line, code, message }: ArchiveProblem): string {
  return `${JSON.stringify({ id, problem: { code, message, line } })}\n`
}
