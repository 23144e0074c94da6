// Whether a clause speaks of the round that the article reports, of one before it, or of a sum over rounds.
import type { DateValue } from '../../mentions/date/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { RoundTime } from './frame.ts'
import type { Mood } from './mood.ts'

const OPENS_EARLIER = /^[\s,(–—-]*(?:after|following|on\stop\sof|in\saddition\sto|besides|beyond|despite|having|since)\b/iu
const EARLIER =
  /(?<!\p{L})(?:earlier(?!\s(?:this|today|on\s|in\sthe\s(?:day|week)))|previous(?:ly)?|prior|already|last\s(?:year|month|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:a|two|three|four|five|six|several|\d+)\s(?:years?|months?)\s(?:ago|earlier|before)|since\s(?:19|20)\d\d|over\sthe\s(?:past|last)|in\sthe\s(?:past|last)|in\srecent\s(?:years|months|weeks)|first\sround|previous\sround|earlier\sround|historic)(?!\p{L})/iu
const FOLLOWS =
  /(?<!\p{L})(?:follows?|followed|following|comes?\s(?:just\s)?(?:\p{L}+\s){0,5}after|came\s(?:\p{L}+\s){0,4}after|on\stop\sof|in\saddition\sto|revision\s(?:on|of|from|to)|up\sfrom|down\sfrom|latest\sin)(?!\p{L})/iu
const TOTAL =
  /(?<!\p{L})(?:tak(?:e|es|ing)|bring(?:s|ing)?|brought|took)\s(?:[\p{L}’'-]+\s){0,6}(?:total|number|tally|figure|toll)|(?<!\p{L})(?:total\s(?:number|tally)|in\stotal\ssince|altogether\ssince|cumulative|combined\stotal|so\sfar\sthis\syear|since\sthe\sstart\sof|over\sthe\s(?:past|last)\s(?:decade|few\syears|two\syears|three\syears))/iu

export interface RoundTimeClues {
  readonly mood: Mood
  /** The clause's words before and after the figure or the trigger. */
  readonly before: string
  readonly after: string
  readonly dates: readonly Find<DateValue>[]
  readonly publishedAt: string | null
}

/** The time of a round, from its clause. */
export function roundTimeOf(clues: RoundTimeClues): RoundTime {
  const { before, after, mood } = clues
  if (TOTAL.test(before)) return 'total'
  const done = mood === 'past' || mood === 'perfect' || mood === 'pluperfect' || mood === 'gerund' || mood === 'plain'
  if (mood === 'pluperfect') return 'earlier'
  if (OPENS_EARLIER.test(before) && done) return 'earlier'
  if (FOLLOWS.test(before)) return 'earlier'
  if (mood === 'future' || mood === 'modal' || mood === 'progressive') return 'current'
  if (done && (EARLIER.test(before) || EARLIER.test(after.slice(0, 60)))) return 'earlier'
  const { publishedAt } = clues
  const running = mood === 'perfect' && /(?<!\p{L})since(?!\p{L})/iu.test(after)
  if (done && !running && publishedAt && clues.dates.some((date) => date.value.value && daysBetween(date.value.value.to, publishedAt) > 45)) return 'earlier'
  return 'current'
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
