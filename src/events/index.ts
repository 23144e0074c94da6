// Reductions of staff: triggers, their arguments, rounds, and the one that the article is about.

import type { OrganisationEntity } from '../entities/index.ts'
import type { HeadcountValue } from '../mentions/headcount/index.ts'
import type { Find } from '../mentions/rule.ts'
import { sentenceAt } from '../text/document.ts'
import { type EmployerIndex, indexEmployers } from './employers/by-place.ts'
import { employerAt } from './employers/read.ts'
import type { Events, EventValue, Findings } from './event.ts'
import { denialsIn } from './fields/denials.ts'
import { findFrames } from './frames/find.ts'
import { tellsOfEconomy } from './frames/lookalikes.ts'
import { mentionsLayoff } from './gate.ts'
import { mergeRounds, type Round } from './rounds/merge.ts'
import { isHeading, principalRound } from './rounds/principal.ts'
import { bestFigure, isBackground, isShort, reportedRounds, revisedBy } from './rounds/reported.ts'
import { readTitle } from './rounds/title.ts'
import { writeEvent } from './write-event.ts'

export type { DenialValue, Events, EventValue } from './event.ts'

/** The reductions of an article: the one that it is about, and every other one that it gives a number or a date for. */
export function findEvents(findings: Findings): Events {
  const { document, entities } = findings
  if (!mentionsLayoff(document.text)) return { event: null, background: [], denials: [], owners: new Map() }
  const employers = indexEmployers(document, entities)
  const frames = findFrames({ document, headcounts: findings.headcounts, dates: findings.dates, employers })
  const owners = ownersOf(findings, employers)
  if (frames.length === 0) return { event: null, background: [], denials: [], owners }
  const title = readTitle(document, entities.organisations)
  const rounds = reportedRounds(
    mergeRounds(frames, { principal: employers.principal, fallback: !tellsOfEconomy(document), weakCount: isShort(document), titleFigures: title.figures }),
    document,
    title,
  )
  const principal = principalRound(document, rounds, title)?.round ?? null
  const revised = new Map(
    rounds.flatMap((round) => {
      const other = revisedBy(round, rounds)
      return other ? [[round, other] as const] : []
    }),
  )
  const superseded = new Set(revised.values())
  const leading = new Set(employers.principal ? [employers.principal.id] : [])
  const write = (round: Round, main: boolean): EventValue => {
    const previous = revised.get(round)
    return writeEvent(findings, {
      round,
      main,
      previousHeadcount: previous ? bestFigure(previous) : null,
      titleEmployers: new Set([...title.employers, ...leading]),
      principal: leading,
      owners,
    })
  }
  return {
    event: principal ? write(principal, true) : null,
    background: rounds
      .filter((round) => round !== principal && !superseded.has(round) && isBackground(round) && !round.frames.every(isHeading))
      .map((round) => write(round, false)),
    denials: denialsIn(frames),
    owners,
  }
}

function ownersOf({ document, headcounts }: Findings, employers: EmployerIndex): Map<Find<HeadcountValue>, OrganisationEntity> {
  const owners = new Map<Find<HeadcountValue>, OrganisationEntity>()
  for (const find of headcounts) {
    const sentence = sentenceAt(document, find.start)
    const reading = sentence && employerAt(employers, sentence, find)
    if (reading) owners.set(find, reading.organisation)
  }
  return owners
}
