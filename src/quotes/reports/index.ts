// Reports without quotation marks: "X said that ...", "..., said X", "according to X, ...", one quote for every verb with its own clause.
import type { Span } from '../../record/span.ts'
import type { Document } from '../../text/document.ts'
import type { CueFamily } from '../cues.ts'
import type { Spoken } from '../speakers/history.ts'
import { QUOTED } from '../subject/subject.ts'
import type { Token } from '../tokens.ts'
import { according } from './according.ts'
import { clauseAfter } from './clause-after.ts'
import { clauseBefore } from './clause-before.ts'
import type { Report, Taken } from './report.ts'

const REPORTS: ReadonlySet<CueFamily> = new Set<CueFamily>(['reporting', 'participle', 'according'])

/** The reports of all verbs that no quoted passage belongs to. */
export function findReports(document: Document, spoken: readonly Spoken[], taken: Taken): Report[] {
  const reports: Report[] = []
  for (const [index, each] of spoken.entries()) {
    const { cue, speaker } = each
    if (!speaker || taken.spoken.has(each) || speaker.sort === 'writing' || !REPORTS.has(cue.family)) continue
    const next = spoken[index + 1]
    const before = spoken[index - 1]
    const reading =
      cue.family === 'according'
        ? according(each, before && before.cue.clause === cue.clause ? before : null)
        : (clauseAfter(each, next && next.cue.clause === cue.clause ? next : null) ?? clauseBefore(each))
    if (!reading) continue
    const { tokens } = cue.clause
    const holdsQuote = reading.parts.some((part) => tokens.slice(part.from, part.to).some((token) => token.text === QUOTED && taken.passages.has(token.start)))
    if (holdsQuote && cue.family !== 'according') continue
    const parts = reading.parts.flatMap((part) => spanOf(document, tokens, part.from, part.to))
    if (parts.length > 0) reports.push({ spoken: each, parts, rule: reading.rule })
  }
  return reports
}

function spanOf(document: Document, tokens: readonly Token[], from: number, to: number): Span[] {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return []
  let start = first.start
  let end = last.end
  while (start < end && /[\s.,;]/u.test(document.text.charAt(start))) start++
  while (end > start && /[\s.,;]/u.test(document.text.charAt(end - 1))) end--
  return end > start ? [{ start, end }] : []
}
