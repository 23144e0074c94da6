// How far the cuts have come: rumoured, considered, announced, underway, completed, cancelled.
import type { Status } from '../record/event.ts'
import type { Document } from '../text/document.ts'
import type { Frame } from './frame.ts'
import type { Round } from './rounds.ts'

const UNNAMED =
  /(?<!\p{L})(?:sources?\s(?:familiar|close|with|said|told|say)|people\s(?:familiar|close|briefed|with\sknowledge)|person\s(?:familiar|close|with)|according\sto\s(?:a\s|two\s|three\s|multiple\s|several\s)?(?:sources?|people|reports?|media|insiders?)|unidentified\ssources|anonymous|on\scondition\sof\sanonymity|reportedly|rumou?red|rumou?rs?|is\ssaid\sto|are\ssaid\sto|it\sis\s(?:claimed|understood|said)|citing\s(?:a\s|two\s|three\s|multiple\s|unnamed\s|unidentified\s|people|sources?)|insiders?\s(?:say|said|told)|was\sreported\sto|reported\sto\sbe|(?:is|are)\sreported\sto|could\sbe\sin\sline|leaked)(?!\p{L})/iu
const REPORTED = /(?<!\p{L})(?:reported|reports)(?:\s(?:on|by|that|this|last|\p{L}+day))/iu
const CONFIRMED =
  /(?<!\p{L})(?:announced|announces|confirmed|confirms|said\sin\sa\s(?:statement|memo|filing|letter|blog|press)|told\s(?:staff|employees|workers|investors|shareholders|unions)|memo|statement|notified|informed\s(?:staff|employees|workers)|press\srelease|WARN|filing|(?:company|bank|firm|airline|retailer|group|chain|lender|carmaker|university|spokes(?:man|woman|person))\s(?:said|says|has\ssaid|added|confirmed))(?!\p{L})/iu
const CONSIDERED =
  /(?<!\p{L})(?:at\srisk|under\sthreat|consultation|consulting|proposal|proposals|proposes?|proposed|proposing|considering|considers|mulling|weighing|exploring|could|may|might|in\stalks|facing\sredundancy|face\sredundancy|prepares?\sto|preparing\sto|review\s(?:of|which)|threaten(?:s|ed|ing)?|if\sthe|options?|not\s(?:yet\s)?(?:been\s)?(?:decided|finali[sz]ed)|no\s(?:final\s)?decisions?|under\s(?:consideration|discussion))(?!\p{L})/iu
const UNDERWAY =
  /(?<!\p{L})(?:began|begun|begins|beginning|started|starts|starting|has\sbeen|have\sbeen|being)\s(?:the\sprocess\sof\s)?(?:notif|inform|lay|cut|let|tell|eliminat|fir|dismiss|sack|shed|terminat|ax|job|layoff|mass)|(?<!\p{L})(?:are|is)\sbeing\s(?:laid|let|cut|made|told|notified|fired|sacked|axed)|(?<!\p{L})underway|under\sway|(?<!\p{L})(?:received|receiving|woke\sup\sto)\s(?:\p{L}+\s){0,3}(?:emails?|notices?|pink\sslips)/iu
const CANCELLED =
  /(?<!\p{L})(?:cancel(?:led|ed|s)?|scrapp?ed\s(?:the\s|its\s)?plans?|called\soff|reversed|abandoned\splans|halted|blocked|rescinded|reinstat(?:ed|es|ing))(?!\p{L})/iu
const DONE = new Set(['past', 'perfect', 'pluperfect'])

/** The status of a round. */
export function statusOf(document: Document, round: Round): Status {
  const lead = principalFrames(round)
  const text = lead.map((frame) => frame.sentence.text).join(' ')
  const moods = new Set(lead.map((frame) => frame.mood))
  if (CANCELLED.test(clauses(document, lead))) return 'cancelled'
  if (round.time !== 'current') return 'completed'
  if (UNDERWAY.test(text)) return 'underway'
  const confirmed = round.frames.some((frame) => CONFIRMED.test(frame.sentence.text))
  if (UNNAMED.test(text) && !confirmed) return 'rumoured'
  if (REPORTED.test(text) && moods.has('modal')) return 'rumoured'
  if (CONSIDERED.test(clauses(document, lead)) || moods.has('modal')) return 'considered'
  const plan = lead.some((frame) => frame.mood === 'future' || frame.mood === 'modal' || frame.mood === 'progressive')
  if (!plan && lead.length > 0 && lead.every((frame) => DONE.has(frame.mood)) && !CONFIRMED.test(text)) return 'completed'
  return 'announced'
}

/** The first frames speak for the round: those of its first two sentences, the body before the headings. */
function principalFrames(round: Round): readonly Frame[] {
  const first = round.frames[0]
  return first ? round.frames.filter((frame) => frame.sentence.index >= first.sentence.index && frame.sentence.index <= first.sentence.index + 1) : []
}

function clauses(document: Document, frames: readonly Frame[]): string {
  return frames.map((frame) => document.text.slice(frame.clause.start, frame.clause.end)).join(' ')
}
