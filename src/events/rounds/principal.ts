// The round that the article is about: the one of its headline and lead, not the history in paragraph nine.
import type { Document } from '../../text/document.ts'
import type { Frame } from '../frames/frame.ts'
import { compatible } from './figures.ts'
import { isRevision, peopleOf, type Round, sharesOf } from './merge.ts'
import type { TitleHints } from './title.ts'

export interface Principal {
  readonly round: Round
  readonly score: number
}

/** The principal round, or null where the cuts are background alone. */
export function principalRound(document: Document, rounds: readonly Round[], title: TitleHints): Principal | null {
  let best: Principal | null = null
  for (const round of rounds) {
    const score = scoreOf(document, round, title)
    if (score !== null && (!best || score > best.score)) best = { round, score }
  }
  return best
}

function scoreOf(document: Document, round: Round, title: TitleHints): number | null {
  const first = Math.min(...round.frames.map((frame) => frame.sentence.index))
  if (round.time !== 'current' && !title.mentionsReduction && first > 1) return null
  const body = Math.max(1, document.sentences.length)
  const inTitle = title.employers.has(round.employer?.id ?? '')
  const figureInTitle = title.figures.some((figure) =>
    (figure.unit === 'people' ? peopleOf(round) : sharesOf(round)).some((find) => compatible(find.value.quantity, figure.quantity)),
  )
  let score = 0
  if (title.mentionsReduction && inTitle) score += 4
  if (figureInTitle) score += 5
  score += first <= 2 ? 5 : first <= 5 ? 3 : first / body < 0.35 ? 1.5 : 0
  score += Math.min(3, round.frames.length * 0.5)
  if (peopleOf(round).length > 0) score += 1.5
  if (sharesOf(round).length > 0) score += 1
  if (round.time === 'earlier') score -= 4
  if (round.time === 'total') score -= 5
  if (!round.employer) score -= 2
  if (round.frames.every(isHeading)) score -= HEADING_ONLY
  if (round.frames.some(isRevision)) score += 4
  const prominent = first <= 5 || first / body < 0.35 || title.mentionsReduction || figureInTitle || round.frames.length >= 4
  return prominent ? score : null
}

/** A headline rounds: "150 jobs go" over a body that counts 143. */
const HEADING_ONLY = 4

export function isHeading({ sentence }: Frame): boolean {
  return sentence.paragraph.role === 'headline' || sentence.paragraph.role === 'heading'
}
