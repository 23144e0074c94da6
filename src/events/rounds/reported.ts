// Which rounds the record keeps: those of an employer, not those of an economy, a fear or a passing word.
import type { HeadcountValue } from '../../mentions/headcount/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Document } from '../../text/document.ts'
import type { Frame } from '../frames/frame.ts'
import { isNational, tellsOfEconomy } from '../frames/lookalikes.ts'
import { mostPrecise } from './figures.ts'
import { isRevised, isRevision, peopleOf, type Round, sameEmployer, sharesOf } from './merge.ts'
import type { TitleHints } from './title.ts'

/** The best figure of a round. */
export function bestFigure(round: Round): Find<HeadcountValue> | null {
  return mostPrecise(peopleOf(round), (find) => find.value.quantity)
}

/** The rounds that the record keeps; an employer known to cut is believed on less. */
export function reportedRounds(rounds: readonly Round[], document: Document, title: TitleHints): Round[] {
  const sure = new Set(rounds.filter((round) => isReported(round, document, title)))
  const known = new Set([...sure].flatMap((round) => round.employer ?? []))
  return rounds.filter(
    (round) =>
      sure.has(round) ||
      (round.employer !== null && known.has(round.employer) && round.frames.some((frame) => isAsserted(frame) && hasFigure(frame) && pointsOf(frame) >= 1)),
  )
}

function isAsserted(frame: Frame): boolean {
  return frame.polarity === 'asserted' || (frame.polarity === 'conditional' && hasFigure(frame))
}

/** Whether a round is an employer's reduction that the text asserts. */
export function isReported(round: Round, document: Document, title: TitleHints): boolean {
  const asserted = round.frames.filter(isAsserted)
  if (asserted.length === 0) return false
  if (asserted.every((frame) => isNational(frame.sentence.text) && !frame.employer)) return false
  const short = isShort(document)
  if (round.employer === null)
    return (
      short ||
      (title.mentionsReduction && !tellsOfEconomy(document) && asserted.some((frame) => hasFigure(frame) && frame.trigger !== null && !frame.trigger.weak))
    )
  const inTitle = title.employers.has(round.employer.id) || (round.employer.parent !== null && title.employers.has(round.employer.parent))
  if (inTitle && asserted.some((frame) => frame.trigger !== null && (title.mentionsReduction || hasFigure(frame)))) return true
  const plain = asserted.filter((frame) => frame.trigger !== null && !frame.trigger.weak)
  const points = Math.max(...asserted.map(pointsOf)) + (title.mentionsReduction ? 1 : 0) + (plain.length > 2 ? 0.5 : 0)
  return points >= (short ? 1 : tellsOfEconomy(document) ? 3 : 2)
}

/** Texts of so few sentences are notes and headlines: what they say in passing is what they are about. */
const SHORT = 3

export function isShort(document: Document): boolean {
  return document.sentences.length <= SHORT
}

/** What a frame adds to the belief that its employer cuts: who is named, what is counted, how plain the words are. */
function pointsOf(frame: Frame): number {
  const { employer, trigger } = frame
  if (employer === null || employer.strength < 2.5) return 0
  if (!hasFigure(frame) && (trigger === null || trigger.weak)) return 0
  const named = INDIRECT.has(employer.rule) ? 0.5 : 1.5
  if (trigger === null || trigger.weak) return named - 0.5
  return named + (frame.people && frame.share ? 1.5 : hasFigure(frame) ? 1 : 0.5)
}

/** Employers that the clause does not name but points to. */
const INDIRECT = new Set(['employer.definite', 'employer.after', 'employer.oblique'])

function hasFigure(frame: Frame): boolean {
  return frame.people !== null || frame.share !== null
}

/** Background is listed with a number or a date, and with an employer. */
export function isBackground(round: Round): boolean {
  if (round.employer === null) return false
  if (peopleOf(round).length + sharesOf(round).length > 0) return true
  return round.frames.some((frame) => frame.dates.some((date) => date.value.value !== null))
}

/** The round whose figure the given one revises: "18,000 roles, a revision on the 10,000 it flagged", "has lowered that number to 200". */
export function revisedBy(round: Round, rounds: readonly Round[]): Round | null {
  const revising = round.frames.find(isRevision)
  return (
    rounds.find((other) => {
      if (other === round || bestFigure(other) === null) return false
      if (revising) return sameEmployer(round.employer, other.employer) && other.frames.some((frame) => isJustBefore(frame, revising))
      return other.frames.some((frame) => isRevised(frame) && round.frames.some((mine) => mine.people !== null && mine.sentence === frame.sentence))
    }) ?? null
  )
}

function isJustBefore(frame: Frame, revising: Frame): boolean {
  const gap = revising.sentence.index - frame.sentence.index
  return gap >= 0 && gap <= 2 && frame.people !== null && revising.people !== null && frame.people.start < revising.people.start
}
