// Frames that speak of the same cuts become one round: same employer, same time, figures that can mean one number.
import type { OrganisationEntity } from '../../entities/index.ts'
import type { HeadcountValue } from '../../mentions/headcount/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Quantity } from '../../record/quantity.ts'
import type { Frame, RoundTime } from '../frames/frame.ts'
import { compatible, equalQuantity, mostPrecise, sizeOf } from './figures.ts'

/** What the document as a whole says of its rounds. */
export interface RoundContext {
  readonly principal: OrganisationEntity | null
  /** Whether a clause that names nobody may be given the leading employer: not in a text about a whole economy. */
  readonly fallback: boolean
  /** Whether even a weak trigger founds a round. */
  readonly weakCount: boolean
  /** The headline's own figures: a number that stands there is no part of a larger one. */
  readonly titleFigures: readonly HeadcountValue[]
}

export interface Round {
  employer: OrganisationEntity | null
  time: RoundTime
  /** Never empty. */
  readonly frames: [Frame, ...Frame[]]
  /** Frames whose smaller figure is a share of this round: "190 in Leeds" of 310. */
  readonly parts: Frame[]
}

/**
 * Groups frames into rounds, in the order of the text; headings repeat the body, so they join but found no round before it.
 * With `weakCount` even a weak trigger founds a round: "The cuts were announced last week." is all that a note says.
 */
export function mergeRounds(frames: readonly Frame[], context: RoundContext): Round[] {
  const { weakCount, titleFigures } = context
  const principal = context.fallback ? leadingEmployer(frames, context.principal) : null
  const rounds: Round[] = []
  const usable = frames.filter((frame) => frame.polarity !== 'negated' && frame.polarity !== 'feared')
  const isHeading = (frame: Frame) => frame.sentence.paragraph.role === 'headline' || frame.sentence.paragraph.role === 'heading'
  const ordered = [...usable.filter((frame) => !isHeading(frame)), ...usable.filter(isHeading)]
  const withFigures = ordered.filter((frame) => frame.people || frame.share)
  for (const frame of withFigures) {
    const employer = frame.employer?.organisation ?? carriedEmployer(frame, rounds) ?? principal
    const home = rounds.find((round) => accepts(round, frame, employer))
    if (home) {
      if (strengthOf(frame) > Math.max(...home.frames.map(strengthOf))) home.employer = employer
      home.frames.push(frame)
    } else rounds.push({ employer, time: frame.time, frames: [frame], parts: [] })
  }
  for (const frame of ordered) {
    if (frame.people || frame.share) continue
    const employer = frame.employer?.organisation ?? principal
    const home = rounds.find((round) => sameEmployer(round.employer, employer) && round.time === frame.time && !isAnotherTime(round, frame))
    if (home) home.frames.push(frame)
    else if (frame.trigger && (weakCount || !frame.trigger.weak)) rounds.push({ employer, time: frame.time, frames: [frame], parts: [] })
  }
  return foldParts(rounds, titleFigures)
}

/** How surely a frame names its employer. */
function strengthOf(frame: Frame): number {
  if (frame.employer === null) return 0
  return POINTING.has(frame.employer.rule) ? frame.employer.strength / 3 : frame.employer.strength
}

/** "a smaller round announced in July" is not the one of "between 2022 and mid-2023". */
function isAnotherTime(round: Round, frame: Frame): boolean {
  if (round.time !== 'earlier') return false
  const known = round.frames.flatMap((each) => each.dates.flatMap((date) => date.value.value ?? []))
  const own = frame.dates.flatMap((date) => date.value.value ?? [])
  return known.length > 0 && own.length > 0 && !own.some((one) => known.some((other) => one.from <= other.to && other.from <= one.to))
}

/** How much the headline and the lead weigh against what the clauses say. */
const PRINCIPAL_WEIGHT = 8

/** The employer that frames without one are given: the one that most clauses name, or the headline and the lead. */
function leadingEmployer(frames: readonly Frame[], principal: OrganisationEntity | null): OrganisationEntity | null {
  const weights = new Map<OrganisationEntity, number>()
  if (principal) weights.set(principal, PRINCIPAL_WEIGHT)
  for (const frame of frames) {
    const employer = frame.employer?.organisation
    if (employer) weights.set(employer, (weights.get(employer) ?? 0) + strengthOf(frame))
  }
  let best = principal
  for (const [employer, weight] of weights) if (weight > (best ? (weights.get(best) ?? 0) : 0)) best = employer
  return best
}

function carriedEmployer(frame: Frame, rounds: readonly Round[]): OrganisationEntity | null {
  const last = rounds[rounds.length - 1]
  const lastFrame = last?.frames[last.frames.length - 1]
  return last && lastFrame && frame.sentence.index - lastFrame.sentence.index <= 1 ? last.employer : null
}

const REVISES =
  /(?<!\p{L})(?:revis(?:ion|ed|es|ing)|up\sfrom|down\sfrom|instead\sof\sthe|rather\sthan\sthe|more\sthan\sthe|originally|initially|first\splanned|previously\s(?:announced|planned|said|flagged|intended)|had\s(?:intended|planned)\sto|earlier\s(?:target|plan|estimate|figure))(?!\p{L})/iu

/** "(it had intended to cut 10,000, a number that it then revised)": a figure that another one took the place of. */
export function isRevised({ sentence, clause, people }: Frame): boolean {
  return people !== null && REVISES.test(sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start))
}

const OVERALL =
  /(?<!\p{L})(?:nationwide|in\stotal|in\sall|overall|altogether|across\sthe\s(?:company|group|country|business|network|bank)|company-?wide|group-?wide|worldwide|globally)(?!\p{L})/iu
/** The whole stands close to the part that the lead began with. */
const OVERALL_REACH = 3

/** "axe two positions in Dunedin. It is cutting around 10 positions nationwide": the second is the whole. */
function isWhole(frame: Frame, part: Frame): boolean {
  const gap = frame.sentence.index - part.sentence.index
  return gap >= 0 && gap <= OVERALL_REACH && OVERALL.test(frame.sentence.text)
}

export function sameEmployer(a: OrganisationEntity | null, b: OrganisationEntity | null): boolean {
  return a === b || a === null || b === null || a.parent === b.id || b.parent === a.id
}

export function peopleOf(round: Round): Find<HeadcountValue>[] {
  return round.frames.flatMap((frame) => frame.people ?? [])
}

export function sharesOf(round: Round): Find<HeadcountValue>[] {
  return round.frames.flatMap((frame) => frame.share ?? [])
}

/** Readings that only point: the number itself tells more surely which round is meant. */
const POINTING = new Set(['employer.definite', 'employer.oblique', 'employer.after'])
/** Below this, two employers may well cut the same number. */
const TELLING = 10

/** "The charity could axe 145 jobs ... Vantor Palaces, 145 roles": one number, one round, though one clause names nobody surely. */
function sameFigure(round: Round, frame: Frame): boolean {
  const figure = frame.people?.value.quantity
  if (!figure || figure.precision === 'vague' || (figure.min ?? figure.max ?? 0) < TELLING) return false
  return round.frames.some(
    (other) =>
      other.people !== null &&
      equalQuantity(other.people.value.quantity, figure) &&
      [other, frame].some((each) => each.employer === null || POINTING.has(each.employer.rule)),
  )
}

function accepts(round: Round, frame: Frame, employer: OrganisationEntity | null): boolean {
  if (sameFigure(round, frame)) return true
  if (!sameEmployer(round.employer, employer)) return false
  const fits = (finds: readonly Find<HeadcountValue>[], find: Find<HeadcountValue> | null) => {
    if (!find || finds.length === 0) return { known: false, same: false, fits: true }
    const best = mostPrecise(finds, (each) => each.value.quantity)
    return {
      known: true,
      same: find.value.quantity.precision !== 'vague' && finds.some((each) => equalQuantity(each.value.quantity, find.value.quantity)),
      fits: best !== null && compatible(best.value.quantity, find.value.quantity),
    }
  }
  const people = fits(peopleOf(round), frame.people)
  const shares = fits(sharesOf(round), frame.share)
  if ((people.known && people.same) || (shares.known && shares.same && !frame.people)) return true
  if (completes(round, frame, employer)) return true
  if (round.time !== frame.time) return false
  if (frame.time !== 'current' && !people.known && !shares.known) return false
  return people.fits && shares.fits
}

/** A percentage a few sentences on completes the figure of the employer just spoken of: "up to 600 jobs ... up to 24 per cent of its workforce". */
function completes(round: Round, frame: Frame, employer: OrganisationEntity | null): boolean {
  if (round.employer !== employer || frame.people || !frame.share || sharesOf(round).length > 0 || peopleOf(round).length === 0) return false
  const last = round.frames[round.frames.length - 1]
  return last !== undefined && frame.sentence.index - last.sentence.index <= 4
}

const MORE = /(?<!\p{L})(?:another|further|additional|(?<!no\s)more(?!\sthan)|extra|separately|on\stop)(?!\p{L})/iu

const REVISED_TO =
  /(?<!\p{L})(?:lowered|raised|increased|reduced|cut|doubled|halved|scaled\sback|revised|upped|trimmed|lifted|changed)\s(?:that|the|its|this|their)\s(?:[\p{L}-]+\s){0,3}(?:number|figure|total|target|estimate|tally|plan)(?:\s[\p{L}-]+){0,5}\sto\s$/iu

/** "has now lowered that number by half to fewer than 200": the figure that counts from now on. */
export function isRevision(frame: Frame): boolean {
  const { people, sentence } = frame
  return people !== null && REVISED_TO.test(sentence.text.slice(Math.max(0, people.start - sentence.start - 110), people.start - sentence.start))
}

/** "a further 400 employees left": besides the round, not of it. */
function isFurther(frame: Frame): boolean {
  const { people, sentence } = frame
  if (!people) return false
  return MORE.test(sentence.text.slice(Math.max(0, people.start - sentence.start - 22), people.end - sentence.start))
}

/** A smaller figure of the same employer and time is a part of the larger one, unless the text says "a further". */
function foldParts(rounds: readonly Round[], titleFigures: readonly HeadcountValue[]): Round[] {
  const kept: Round[] = []
  for (const round of rounds) {
    const figure = figureOf(round)
    const whole = figure
      ? kept.find((other) => {
          const total = figureOf(other)
          return (
            total !== null &&
            other.time === 'current' &&
            round.time === 'current' &&
            sameEmployer(other.employer, round.employer) &&
            sizeOf(total) > sizeOf(figure) &&
            !round.frames.some((frame) => isFurther(frame) || isRevision(frame) || isRevised(frame)) &&
            !titleFigures.some((each) => each.unit === 'people' && equalQuantity(each.quantity, figure))
          )
        })
      : undefined
    const part = whole ? undefined : kept.find((other) => isPartOfWhole(other, round))
    if (whole) whole.parts.push(...round.frames)
    else if (part) {
      part.parts.push(...part.frames.splice(0, part.frames.length, ...round.frames))
    } else kept.push(round)
  }
  return kept
}

/** Whether the later of two current rounds of one employer is the whole of the earlier. */
function isPartOfWhole(part: Round, whole: Round): boolean {
  const [small, large] = [figureOf(part), figureOf(whole)]
  if (!small || !large || part.time !== 'current' || whole.time !== 'current' || !sameEmployer(part.employer, whole.employer)) return false
  const [first] = whole.frames
  return sizeOf(large) > sizeOf(small) && !isFurther(first) && part.frames.some((frame) => frame.people !== null && isWhole(first, frame))
}

function figureOf(round: Round): Quantity | null {
  return mostPrecise(peopleOf(round), (find) => find.value.quantity)?.value.quantity ?? null
}
