// Words of cutting staff that cut no staff: one person dismissed, a liability laid off, statistics of the whole economy.
import type { Quantity } from '../../record/quantity.ts'
import type { Document, Sentence } from '../../text/document.ts'
import type { Trigger } from '../triggers/find.ts'

const THING_OBJECT =
  /^\s(?:part\sof|the\s(?:gas|pedal|accelerator|booze|drink|bets?|risk|ball|pot)|bets?|liabilit|some\sof\s(?:the|its)\s(?:risk|liabilit)|his|him|her\s(?:back|case)|me\b|us\b|you\b|alcohol|sugar|carbs)/iu
const ONE_PERSON =
  /(?:(?<!\p{L})(?:he|she|i|him|her|myself|himself|herself)\s(?:\p{L}+\s){0,3}|(?:man|woman|husband|wife|father|mother|dad|mum|mom|brother|sister|son|daughter|host|presenter|star|banker|teacher|worker|employee|whistleblower|journalist|editor|coach|manager|boss|executive),?\s(?:who\s)?)(?:\p{L}+ly\s)?(?:was|is|been|being|got|gets|were|had\sbeen|has\sbeen)\s(?:\p{L}+ly\s|also\s|then\s|later\s|just\s|recently\s|brutally\s)?$/iu
/** "fired four employees for violating its data policy": dismissed for what they did. */
const FOR_CAUSE =
  /(?<!\p{L})(?:fired|sacked|dismissed|fires|sacks|dismisses|firing|sacking|terminated)(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:for|over|after|accused\sof|following)\s["“‘]?(?:[\p{L}’'-]+\s["“‘]?){0,6}(?:violat\p{L}*|misconduct|leak\p{L}*|harass\p{L}*|allegations?|fraud|theft|steal\p{L}*|protest\p{L}*|breach\p{L}*|scandal|inappropriate|unacceptable|unspecified\sbehaviou?r|toxic|bullying|corruption|cheat\p{L}*|lying|abus\p{L}*|assault|posting|tweets?|refus\p{L}*|unvaccinated|incident|investigation|performance\sof\sthe\steam)/iu
const NATION =
  /(?<!\p{L})(?:jobless\sclaims|unemployment\s(?:rate|figures|benefits|claims|insurance|total)|claimant|payrolls\s(?:report|data|figures)|nonfarm|non-farm|labou?r\smarket|labou?r\sdepartment|department\sof\slabor|bureau\sof\slabor|job\sopenings|job(?:s|less)?\s(?:report|figures|numbers|data|market)|economists?\s(?:polled|surveyed|expect)|across\sthe\s(?:industry|economy|country|nation|sector)|the\s(?:economy|industry|sector|country|nation)\s(?:has\s|had\s)?(?:lost|shed|cut)|survey\sof|employers\s(?:cut|shed|announced)|by\s(?:\p{L}+\s){0,2}employers|(?:major|big|large|british|american|us|uk|indian|australian)\semployers|manufacturers\s(?:cut|shed)|planned\slayoffs\sby\sU\.?S|challenger,\sgray|layoffs\.fyi|private\ssector|small\sbusinesses\s(?:will|would|could)|cut\semployment|report\spredicts|per\scent\sof\s(?:firms|businesses|employers|companies)|percent\sof\s(?:firms|businesses|employers|companies))(?!\p{L})/iu
const ECONOMY =
  /(?<!\p{L})(?:jobless|unemployment|labou?r\smarket|payrolls|job\snumbers|jobs\s(?:report|data|figures)|manufacturing\sjobs|economy\s(?:added|lost|shed)|out\sof\swork\s(?:rose|fell))(?!\p{L})/iu
const POLICY =
  /(?<!\p{L})(?:bill|legislation|tariffs?|tax(?:es)?|regulations?|policy|policies|trade\sdeal|nafta|tpp|brexit|minimum\swage|obamacare|sequester|law|plan)\s(?:\p{L}+\s){0,3}(?:would|will|could|may|might|has|have)\s(?:\p{L}+\s){0,3}(?:cost|kill|destroy|lead|result|cause|mean|eliminate)/iu

/** Whether a trigger without a figure only looks like a reduction of a staff. */
export function isLookalike(sentence: Sentence, trigger: Trigger, context: { readonly employerNamed: boolean; readonly forCause: boolean }): boolean {
  const before = sentence.text.slice(0, trigger.head.start - sentence.start)
  const after = sentence.text.slice(trigger.head.end - sentence.start)
  if (trigger.form === 'active' && THING_OBJECT.test(after)) return true
  if (trigger.form !== 'noun' && ONE_PERSON.test(before.slice(-80))) return true
  if (context.forCause && isDismissal(sentence.text.slice(trigger.head.start - sentence.start, trigger.head.end - sentence.start), null)) return true
  return !context.employerNamed && isNational(sentence.text)
}

const MISCONDUCT =
  /(?<!\p{L})(?:misconduct|sexual(?:ly)?\sharass\p{L}+|toxic\s(?:work\p{L}*|culture|environment|behaviou?r)|bullying|racis[mt]|whistle-?blow\p{L}*|data[\s-]security\spolic\p{L}+)(?!\p{L})/iu
/** Few enough to have been named one by one. */
const MOST_DISMISSED = 20
const DISMISSAL = /^(?:fir|sack|dismiss|terminat|let)/iu

/** A handful "fired for violating its policies", in a text that tells of such. */
export function isDismissal(trigger: string, figure: Quantity | null): boolean {
  return DISMISSAL.test(trigger) && (figure === null || (figure.max ?? figure.min ?? 0) <= MOST_DISMISSED)
}

/** Whether a text tells of people dismissed for what they did: then its "fired" is no layoff. */
export function tellsOfMisconduct(document: Document): boolean {
  if (!/(?:fire|sack|dismiss|terminat)/iu.test(document.text)) return false
  return document.sentences.some(({ text }) => FOR_CAUSE.test(text) || MISCONDUCT.test(text))
}

/** Whether a text, by its headline and lead, is about the work of a whole country. */
export function tellsOfEconomy(document: Document): boolean {
  const lead = document.sentences
    .slice(0, 3)
    .map((sentence) => sentence.text)
    .join(' ')
  return ECONOMY.test(`${document.title ?? ''} ${lead}`)
}

/** Statistics of an economy and effects of a policy name no employer. */
export function isNational(sentence: string): boolean {
  return NATION.test(sentence) || POLICY.test(sentence)
}
