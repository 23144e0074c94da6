// A worker for tests that hangs, dies or fills its memory where an article says so, and otherwise does what the real one does.
import { perform as real } from '../../src/archive/work/perform.ts'
import type { Outcome, Task } from '../../src/archive/work/task.ts'

export async function perform(task: Task): Promise<readonly Outcome[]> {
  const [portion] = task.portions
  const sign = new Int32Array(task.inWork)
  const texts = task.portions.map((each) => (each.form === 'article' ? each.article.text : ''))
  const at = texts.findIndex((text) => /^(?:HANG|EXIT|FILL)/u.test(text))
  if (!portion || at < 0) return real(task)
  Atomics.store(sign, 0, at + 1)
  const text = texts[at] ?? ''
  if (text.startsWith('EXIT')) process.exit(3)
  const kept: number[][] = []
  for (;;) if (text.startsWith('FILL')) kept.push(new Array<number>(1_000_000).fill(kept.length + 0.5))
}
