// How a reduction is put: done, going on, decided, possible, denied. Read from the auxiliaries before the verb and the cues around it.
import { anyOf, pattern } from '../../text/pattern.ts'

export type Mood = 'past' | 'perfect' | 'pluperfect' | 'progressive' | 'future' | 'modal' | 'gerund' | 'plain'
export type Polarity = 'asserted' | 'negated' | 'feared' | 'conditional' | 'question'

const tail =
  '[\\s,]{1,3}(?:\\p{L}+ly\\s|also\\s|now\\s|soon\\s|not\\s|already\\s|just\\s|then\\s|been\\s|be\\s|being\\s|have\\s|have\\sto\\s|a\\sfurther\\s|another\\s){0,3}$'
const ends = (words: readonly string[]) => new RegExp(`(?<![\\p{L}])${anyOf(words)}${tail}`, 'iu')

const MODAL = ends([
  'could',
  'may',
  'might',
  'can',
  'consider',
  'considering',
  'considers',
  'considered',
  'considering whether to',
  'mulling',
  'weighing',
  'exploring',
  'threatened to',
  'threatening to',
  'threatens to',
  'proposing to',
  'prepares to',
  'preparing to',
  'proposes to',
  'proposed to',
  'proposal to',
  'proposals to',
  'might have to',
  'may have to',
  'could be forced to',
  'looking to',
  'in talks to',
  'would like to',
  'likely to',
  'mulls',
  'weighs',
  'considers',
  'eyes',
  'eyeing',
  'looking at',
  'thinking about',
  'thinking of',
])
const FUTURE = ends([
  'will',
  "'ll",
  '’ll',
  'would',
  'shall',
  'to',
  'going to',
  'plans to',
  'planning to',
  'planned to',
  'plan to',
  'intends to',
  'intend to',
  'expects to',
  'expected to',
  'set to',
  'due to',
  'about to',
  'plans on',
  'planning on',
  'must',
  'needs to',
  'need to',
])
const PROGRESSIVE =
  /(?<!\p{L})(?:is|are|am|was|were|'s|’s|'re|’re|be|been|began|begun|begins|begin|beginning|starts?|started|starting|continues?|continued|continuing|keeps?)(?:\s(?:to\s)?(?:\p{L}+ly|also|now|already|currently|being|not)){0,3}\s$/iu
const PLUPERFECT = /(?<!\p{L})had(?:\s(?:\p{L}+ly|also|already|been|not|just)){0,3}\s$/iu
const PERFECT = /(?<!\p{L})(?:has|have|having|'s|’s|'ve|’ve)(?:\s(?:\p{L}+ly|also|already|been|not|just|since|to)){0,3}\s$/iu
const PASSIVE = /(?<!\p{L})(?:was|were|got|gets?|get|been|being|is|are)(?:\s(?:\p{L}+ly|also|already|not|being|all)){0,3}\s$/iu
const GERUND_AFTER = /(?<!\p{L})(?:after|following|since|by|despite|before|without|of|from|on|for|in|with)\s(?:\p{L}+ly\s)?$/iu

/** The mood of a verb, from the words before it (`before` ends where the verb begins) and its own form. */
export function moodOf(before: string, head: string): Mood {
  const left = before.slice(-90)
  if (MODAL.test(left)) return 'modal'
  if (/ing\b/iu.test(head)) {
    if (PERFECT.test(left.replace(/been\s$/iu, '')) && /been\s$/iu.test(left)) return 'progressive'
    if (PROGRESSIVE.test(left)) return 'progressive'
    return GERUND_AFTER.test(left) ? 'gerund' : 'plain'
  }
  if (FUTURE.test(left)) return 'future'
  if (PLUPERFECT.test(left)) return 'pluperfect'
  if (PERFECT.test(left)) return 'perfect'
  if (/(?<!\p{L})(?:is|are|'re|’re)(?:\s\p{L}+ly)?\sbeing\s$/iu.test(left)) return 'progressive'
  if (PASSIVE.test(left)) return 'past'
  if (/^(?:laid|let|made|cut|shed|lost|shrank|shut)|ed$|ed\s/iu.test(head)) return 'past'
  return 'plain'
}

const NEGATION = pattern(
  `(?<![\\p{L}])(?:no|not|never|without|nor|neither|none|(?:is|are|was|were|wo|would|do|does|did|has|have|had|can|could|should)n['’]t|cannot|denied|denies|deny|denying|ruled\\sout|rules\\sout|rule\\sout|ruling\\sout|avoid|avoids|avoided|avoiding|avert|averted|averting|prevent|prevented|preventing|instead\\sof|rather\\sthan|stop\\sshort\\sof|stopped\\sshort\\sof|reverse|reversed|suspend|suspended|cancel|cancelled|scrapped\\splans|abandoned\\splans|dropped\\splans|shelved\\splans)(?![\\p{L}])`,
)
const NEGATED_AFTER =
  /^.{0,60}?(?<!\p{L})(?:(?:was|were|been|be|being)\s(?:averted|avoided|ruled\sout|prevented|cancelled|canceled|reversed|shelved|called\soff|suspended|halted|blocked)|(?:are|is|were|was)\snot\s(?:planned|expected|on\sthe\scards|imminent)|not\s(?:planned|expected)|off\sthe\stable|unlikely)/iu
const NOT_NEGATING =
  /(?:not\sonly|no\sdoubt|no\slonger|not\sbeen\sable|no\sless\sthan|not\syet\sclear|not\simmediately\sclear|not\sclear|n['’]t\ssay|not\ssay|not\sdisclose|n['’]t\sdisclose|not\sspecify|n['’]t\sspecify|not\sreveal|not\sindicate|not\smention(?:ed)?|not\simmediately|not\srespond|not\scomment|no\scomment|not\srule\sout|n['’]t\srule\sout|not\sruling\sout|not\sruled\sout|not\spublic|no\sother\schoice|no\schoice|no\soption|no\salternative|not\sjust|no\sstranger|not\salone|not\sthe\s(?:only|first|last)|if\snot|not\syet|no\simmediate|n['’]t\sthe\s(?:first|only))/giu
const FEARED =
  /(?<!\p{L})(?:fears?|feared|fearing|worr(?:y|ies|ied)|concerns?|speculation|anxiety|anxious|prospect|spectre|specter|threats?|possibility|risk|danger|avoid|scared|nervous|brace|bracing|braced|dread|in\scase)(?:\s(?:of|about|over|that|for|further|mass|more|widespread|potential|possible|the|there|could|will|may|might|would|be|deep|new|future|large|significant)){1,5}\s$/iu
const CONDITION = /(?<!\p{L})(?:if|unless|should\sthe|in\sthe\sevent|would\shave|were\sto)(?!\p{L})/iu

/** Whether a clause asserts the reduction; `before` and `after` are the clause's words around the trigger. */
export function polarityOf(before: string, after: string, sentence: string): Polarity {
  const near = before.slice(-70).replace(NOT_NEGATING, ' ')
  NEGATION.lastIndex = 0
  let negations = 0
  for (let match = NEGATION.exec(near); match; match = NEGATION.exec(near)) {
    const between = near.slice(match.index + match[0].length)
    if (/[;:]|,\s(?:but|and)\s/u.test(between)) continue
    if (between.split(/\s+/u).length <= 8) negations++
  }
  if (negations % 2 === 1 || NEGATED_AFTER.test(after.slice(0, 90))) return 'negated'
  if (FEARED.test(before.slice(-60))) return 'feared'
  if (/\?["'”’)]*$/u.test(sentence)) return 'question'
  if (CONDITION.test(before.slice(-80))) return 'conditional'
  return 'asserted'
}
