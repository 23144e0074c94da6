// What one clause says of one reduction, before rounds are merged.
import type { OrganisationEntity } from '../../entities/index.ts'
import type { DateValue } from '../../mentions/date/index.ts'
import type { HeadcountValue } from '../../mentions/headcount/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/document.ts'
import type { Trigger } from '../triggers/find.ts'
import type { Mood, Polarity } from './mood.ts'

/** `earlier`: a round before the one reported; `total`: a sum over rounds; `part`: a share of a round's figure. */
export type RoundTime = 'current' | 'earlier' | 'total'

export interface EmployerReading {
  readonly organisation: OrganisationEntity
  /** How the employer was read: subject, possessive, at-phrase, definite, carried over. */
  readonly rule: string
  /** Strong readings stand in the clause itself. */
  readonly strength: number
}

export interface Frame {
  readonly sentence: Sentence
  readonly clause: Span
  readonly trigger: Trigger | null
  readonly people: Find<HeadcountValue> | null
  readonly share: Find<HeadcountValue> | null
  readonly employer: EmployerReading | null
  readonly mood: Mood
  readonly polarity: Polarity
  readonly time: RoundTime
  readonly dates: readonly Find<DateValue>[]
}
