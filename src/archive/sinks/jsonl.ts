// JSONL: a line for each record, and the problems in a file of their own beside it.
import { openFiles } from './checked-files.ts'
import type { Sink, SinkOptions } from './sink.ts'
import { besides } from './table-files.ts'

/** Opens `layoffs.jsonl`, lines of `{ id, source, record }`, and `layoffs.problems.jsonl`. */
export async function openJsonl(options: SinkOptions): Promise<Sink> {
  const problems = besides(options.out, 'problems')
  const files = await openFiles([options.out, problems], options, () => '')
  return {
    begin: files.begin,
    brief: true,
    write: async (outcomes) => {
      for (const outcome of outcomes) {
        if (outcome.kind === 'problem') await files.append(problems, `${JSON.stringify(outcome.problem)}\n`)
        else if (outcome.kind === 'article' && outcome.record !== null) {
          const { id, source } = outcome.article
          await files.append(options.out, `{"id":${JSON.stringify(id)},"source":${JSON.stringify(source)},"record":${outcome.record}}\n`)
        }
      }
    },
    commit: files.commit,
    finish: files.finish,
    close: files.close,
  }
}
