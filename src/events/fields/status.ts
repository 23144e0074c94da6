// How far the cuts have come: rumoured, considered, announced, underway, completed, cancelled.
import type { Find } from '../../mentions/rule.ts'
import type { Status } from '../../record/event.ts'
import type { Quantity } from '../../record/quantity.ts'
import type { Document } from '../../text/document.ts'
import type { Frame } from '../frames/frame.ts'
import { mostPrecise } from '../rounds/figures.ts'
import type { Round } from '../rounds/merge.ts'

const UNNAMED =
  /(?<!\p{L})(?:sources?\s(?:familiar|close|with|said|told|say)|people\s(?:familiar|close|briefed|with\sknowledge)|person\s(?:familiar|close|with)|according\sto\s(?:a\s|two\s|three\s|multiple\s|several\s)?(?:sources?|people|reports?|media|insiders?)|unidentified\ssources|anonymous|on\scondition\sof\sanonymity|reportedly|rumou?red|rumou?rs?|is\ssaid\sto|are\ssaid\sto|it\sis\s(?:claimed|understood|said)|citing\s(?:a\s|two\s|three\s|multiple\s|unnamed\s|unidentified\s|people|sources?)|insiders?\s(?:say|said|told)|was\sreported\sto|reported\sto\sbe|(?:is|are)\sreported\sto|could\sbe\sin\sline|leaked)(?!\p{L})/iu
const REPORTED = /(?<!\p{L})(?:reported|reports)(?:\s(?:on|by|that|this|last|\p{L}+day))/iu
const CONFIRMED =
  /(?<!\p{L})(?:announced|announces|confirmed|confirms|said\sin\sa\s(?:statement|memo|filing|letter|blog|press)|told\s(?:staff|employees|workers|investors|shareholders|unions)|memo|statement|notified|informed\s(?:staff|employees|workers)|press\srelease|WARN|filing|(?:company|bank|firm|airline|retailer|group|chain|lender|carmaker|university|spokes(?:man|woman|person))\s(?:said|says|has\ssaid|added|confirmed))(?!\p{L})/iu
const CONSIDERED =
  /(?<!\p{L})(?:at\srisk|under\sthreat|consultation|consulting|proposal|proposals|proposes?|proposed|proposing|considering|considers|mulling|weighing|exploring|could|may|might|in\stalks|facing\sredundancy|face\sredundancy|prepares?\sto|preparing\sto|review\s(?:of|which)|threaten(?:s|ed|ing)?|if\sthe|options?|not\s(?:yet\s)?(?:been\s)?(?:decided|finali[sz]ed)|no\s(?:final\s)?decisions?|under\s(?:consideration|discussion))(?!\p{L})/iu
const DECISION = /(?<!\p{L})(?:announced|announces|confirmed|confirms|has\ssaid\sit\swill)(?!\p{L})/iu
const UNDERWAY =
  /(?<!\p{L})(?:began|begun|begins|beginning|started|starts|starting)\s(?:the\sprocess\sof\s)?(?:notif|inform|lay|cut|let|tell|eliminat|fir|dismiss|sack|shed|terminat|ax|job|layoff|mass)|(?<!\p{L})(?:are|is)\sbeing\s(?:laid|let|cut|made|told|notified|fired|sacked|axed)|(?<!\p{L})(?:has|have)\s(?:begun|started)\s[^.;]{0,60}(?:layoffs|job\scuts|redundancies|cuts)|(?<!\p{L})(?:layoffs|job\scuts|firings|redundancies|dismissals)\s[^.;]{0,50}(?:have|has)\s(?:begun|started)|(?<!\p{L})underway|under\sway|(?<!\p{L})(?:received|receiving|woke\sup\sto)\s(?:\p{L}+\s){0,3}(?:emails?|notices?|pink\sslips)/iu
const CANCELLED =
  /(?<!\p{L})(?:cancel(?:led|ed|s)?|scrapp?ed\s(?:the\s|its\s)?plans?|called\soff|reversed|abandoned\splans|halted|blocked|rescinded|reinstat(?:ed|es|ing))(?!\p{L})/iu
const DONE = new Set(['past', 'perfect', 'pluperfect'])
const DECIDED = new Set(['future', 'progressive'])

/** The status of a round: the sentence that gives its best figure speaks for it, its lead where there is none. */
export function statusOf(document: Document, round: Round): Find<Status> {
  const speaking = speakingFrame(round)
  const [value, rule] = judge(document, round, speaking)
  return { value, rule: `status.${rule}`, start: speaking.sentence.start, end: speaking.sentence.end }
}

function judge(document: Document, round: Round, speaking: Frame): [Status, string] {
  const sentence = speaking.sentence.text
  const clause = document.text.slice(speaking.clause.start, speaking.clause.end)
  const lead = round.frames.filter((frame) => Math.abs(frame.sentence.index - speaking.sentence.index) <= 1)
  if (CANCELLED.test(clause)) return ['cancelled', 'cancelled']
  if (round.time !== 'current') return ['completed', 'earlier-round']
  const opening = round.frames.slice(0, 2)
  if ([...lead, ...opening].some((frame) => UNDERWAY.test(frame.sentence.text))) return ['underway', 'underway']
  const confirmed = round.frames.some((frame) => CONFIRMED.test(frame.sentence.text) && !UNNAMED.test(frame.sentence.text))
  if (UNNAMED.test(sentence) && !confirmed) return ['rumoured', 'unnamed-source']
  if (speaking.mood === 'modal' && REPORTED.test(sentence)) return ['rumoured', 'reported-possibility']
  const around = document.text.slice(speaking.sentence.start, speaking.sentence.end + 130)
  if (UNNAMED.test(around) && (speaking.mood === 'modal' || CONSIDERED.test(clause))) return ['rumoured', 'unnamed-source']
  if (!DECIDED.has(speaking.mood) && CONSIDERED.test(clause) && !DECISION.test(sentence)) return ['considered', 'proposal']
  if (speaking.mood === 'modal' && !DECISION.test(sentence)) return ['considered', 'modal']
  const plan = round.frames.some((frame) => DECIDED.has(frame.mood) || frame.mood === 'modal')
  if (!plan && DONE.has(speaking.mood)) return ['completed', 'past-tense']
  return ['announced', 'stated']
}

function speakingFrame(round: Round): Frame {
  const best = mostPrecise(
    round.frames.filter((frame) => frame.people !== null || frame.share !== null),
    (frame) => (frame.people ?? frame.share)?.value.quantity ?? NO_FIGURE,
  )
  return best ?? round.frames[0]
}

const NO_FIGURE: Quantity = { min: null, max: null, precision: 'vague' }
