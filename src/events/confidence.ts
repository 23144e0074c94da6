// How sure an event is: what is stated in one clause counts more than what was carried over.
import type { OrganisationEntity } from '../entities/index.ts'
import { peopleOf, type Round, sharesOf } from './rounds/merge.ts'

/** A number from 0 to 1: an ordering, what is stated before what was carried over; docs/accuracy.md tells what it is worth. */
export function confidenceOf(round: Round, employer: OrganisationEntity | null, main: boolean): number {
  let score = 0.35
  const readings = round.frames.flatMap((frame) => (frame.employer && frame.employer.organisation === round.employer ? frame.employer.strength : []))
  const strongest = Math.max(0, ...readings)
  if (employer) score += 0.1 + Math.min(0.2, strongest * 0.02)
  if (peopleOf(round).length + sharesOf(round).length > 0) score += 0.1
  if (peopleOf(round).length > 1) score += 0.05
  if (round.frames.length >= 3) score += 0.1
  if (main) score += 0.05
  if (round.frames.every((frame) => frame.polarity === 'conditional')) score -= 0.15
  return Math.round(Math.max(0.05, Math.min(0.95, score)) * 100) / 100
}
