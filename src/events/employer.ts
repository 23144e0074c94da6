// Who cuts: the organisation that the clause names, owns or points back to.
import type { Entities, NameMention, OrganisationEntity } from '../entities/index.ts'
import type { Span } from '../record/span.ts'
import type { Document, Sentence } from '../text/document.ts'
import { clauseAt } from './clause.ts'
import type { EmployerReading } from './frame.ts'

interface Named {
  readonly mention: NameMention
  readonly organisation: OrganisationEntity
}

/** Looks organisations up by place; built once for a document. */
export interface EmployerIndex {
  readonly document: Document
  /** The organisations named in each sentence, by the sentence's index. */
  readonly named: readonly (readonly Named[])[]
  /** The organisation that the headline and the lead put first. */
  readonly principal: OrganisationEntity | null
}

const AT =
  /(?:^|\s)(?:at|by|from|of|within|across|inside|with|for|in|among)\s(?:(?:the|its|their|rival|fellow|former|US|UK|[\p{L}-]+-based|[\p{Ll}-]+)\s){0,5}$/iu
const AT_STRICT = /(?:^|\s)(?:at|by|within|across|inside|hits?|hitting|affects?|affecting)\s(?:(?:the|its|their|rival|fellow|former|[\p{Ll}-]+)\s){0,5}$/iu
const OBLIQUE =
  /(?:^|\s)(?:of|for|with|from|to|at|in|than|on|against|by|including|like|via|into|over|behind|and)\s(?:(?:the|its|a|an|rival|parent|owner|company|group|firm|[\p{Ll}-]+|\p{Lu}[\p{L}]+['’]s)\s){0,3}$/iu
/** "eliminated 260 positions from its Ostia unit": a part of the employer, not the employer. */
const OWN_PART = /(?<!\p{L})(?:its|their|our)\s(?:[\p{Ll}-]+\s){0,3}$/iu
const DIRECTLY_AT = /^\s(?:at|from|by)\s(?:the\s)?$/iu
/** "Beyond the 12,000 job cuts of last year, Ostia is ...": the main clause names the employer. */
const OPENING_CLAUSE = /^["'“‘]?(?:after|beyond|besides|despite|following|having|in\saddition\sto|on\stop\sof|since|with|by|to|as|while|although)\s/iu
const SOURCE =
  /(?:according\sto|told|tells|citing|cited\sby|reported\sby|seen\sby|obtained\sby|reviewed\sby|interview\swith|first\sreported\sby|by|via)\s(?:the\s|newspaper\s|broadcaster\s|outlet\s|news\s(?:agency|outlet|site)\s)?$/iu
/** "an economist at Ostia said": an expert's house is a source. */
const EXPERT =
  /(?:economists?|analysts?|scholars?|professors?|strategists?|researchers?|fellows?|experts?|lecturers?|commentators?|consultants?)(?:\s[\p{Ll}]+){0,2}\s(?:at|with|of|for|from)\s(?:the\s)?$/iu
/** "Clubs — including Ostia and Vantor — are laying off scouts". */
const INCLUDING = /(?:including|such\sas|like|among\sthem|notably)\s(?:the\s)?$/iu
const RESUMES = /^[^–—]{0,60}[–—]\s?(?:are|is|have|has|were|was|will|would|could)(?!\p{L})/u
/** "with Ostia management threatening to cut 12,000 jobs": a subject behind "with". */
const WITH = /(?:^|\s)with\s(?:the\s)?$/iu
const DOING = /^(?:\s\p{L}+){0,2}\s\p{L}+ing\s/iu
const REPORTS =
  /^(?:['’]s)?(?:\s\([^)]{1,30}\))?\s(?:first\s)?(?:reported|reports|has\sreported|understands|revealed|confirmed\s(?:that\s)?the|wrote|has\slearn(?:ed|t)|quoted|said\sin\sa\sreport|interview|report|article|story|poll|survey|correspondent)(?!\p{L})/iu
/** "Ostia's 300 posts", "Ostia's planned job cuts", but not "Ostia's announcement comes as 256 staff at Vantor ...". */
const POSSESSED = /^['’]s?\s(?!(?:announcement|decision|move|statement|report|news|warning|plans?|comments?)\s)(?:[\p{L}-]+\s){0,3}$/iu
const ACQUIRED = /(?:acquisition|takeover|purchase|buyout|merger)\s(?:of|with)\s(?:the\s)?$/iu
const BACKED = /^-(?:backed|owned|funded|led|listed|based|controlled)/iu
const SUBJECT_VERB =
  /^(?:['’]s)?(?:\s\([^)]{1,40}\))?,?\s(?:has|have|had|is|are|was|were|will|would|could|may|might|plans?|planned|said|says|announced|announces|confirmed|cut|cuts|laid|axed?|axes|shed|slashed|eliminated|told|expects?|intends?|warned|began|starts?|started|to\s|also|recently|already|\p{L}+ed\s)/iu
/** "the company", "the bank", "the Seattle-based group": what points back to an employer. */
const DEFINITE =
  /(?<![\p{L}\p{N}-])(?:the|this)\s(?:[\p{L}\p{N}’'-]+\s){0,4}(?:company|firm|group|bank|lender|retailer|chain|airline|carrier|airport|giant|maker|carmaker|automaker|chipmaker|drugmaker|manufacturer|publisher|broadcaster|network|university|college|council|startup|start-up|business|employer|organi[sz]ation|agency|supermarket|grocer|insurer|utility|operator|developer|studio|newspaper|paper|magazine|charity|institution|hospital|trust|school|department|ministry|brand|platform|provider|supplier|producer|miner|steelmaker|brewer|hotelier|restaurant|unicorn|major|titan|conglomerate|corporation|union|service|department\sstore|outlet|plant|factory|mill|unit|division|subsidiary|arm|lab|laboratory|site|club|band|league|association|body|society|academy|gallery|museum|theatre|port|railway|railroad|shipyard)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:it|its|they|their)(?![\p{L}\p{N}’'])/giu

/** How much each sentence takes from an organisation's hold on "the company". */
const FADING = 1.7
/** Below this a name only happens to stand in the sentence. */
const WEAKEST = 0.5

/** Gathers the organisations by their place in the text. */
export function indexEmployers(document: Document, entities: Entities): EmployerIndex {
  const named = entities.organisations
    .filter((organisation) => canEmploy(organisation) && !speaksForVoters(document, organisation))
    .flatMap((organisation) => organisation.mentions.map((mention) => ({ mention, organisation })))
    .sort((a, b) => a.mention.start - b.mention.start)
  return { document, named: bySentence(document, named), principal: principalOrganisation(document, named) }
}

function bySentence(document: Document, named: readonly Named[]): Named[][] {
  let next = 0
  return document.sentences.map((sentence) => {
    const own: Named[] = []
    for (; next < named.length; next++) {
      const entry = named[next]
      if (!entry || entry.mention.start >= sentence.end) break
      if (entry.mention.start >= sentence.start) own.push(entry)
    }
    return own
  })
}

/** The employer of a reduction whose words stand at `anchor`, its figure or verb included. */
export function employerAt(index: EmployerIndex, sentence: Sentence, anchor: Span): EmployerReading | null {
  const clause = clauseAt(sentence, anchor.start)
  const text = index.document.text
  const readings: EmployerReading[] = []
  const offer = (reading: EmployerReading) => readings.push(reading)
  const named = index.named[sentence.index] ?? []
  for (const [place, { mention, organisation }] of named.entries()) {
    if (followsInList(text, named[place - 1], mention)) continue
    const before = text.slice(Math.max(sentence.start, mention.start - 60), mention.start)
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 60))
    if (SOURCE.test(before) && organisation.kind === 'media') continue
    if (organisation.kind === 'media' && REPORTS.test(after)) continue
    if (BACKED.test(after) || EXPERT.test(before)) continue
    const inClause = mention.start >= clause.start && mention.end <= clause.end
    let strength = inClause ? 6 : 3
    if (organisation.kind === 'union') strength -= 3
    if (organisation.kind === 'government') strength -= 1
    if (mention.end <= clause.start + 1 && mention.end >= clause.start - 1 && /^[,\s–—-]*(?:which|who|that)\s/iu.test(text.slice(clause.start, anchor.start))) {
      offer({ organisation, rule: 'employer.relative', strength: 10 })
    } else if (mention.end <= anchor.start) {
      const between = text.slice(mention.end, anchor.start)
      const rule = ruleBefore(before, between)
      if (rule === 'employer.including') strength = 5
      if (rule === 'employer.possessive') strength += 3
      if (rule === 'employer.oblique') strength -= 2
      if (SUBJECT_VERB.test(after) && rule === 'employer.subject') strength += 2
      strength -= between.length / 120
      offer({ organisation, rule, strength })
    } else if (mention.start >= anchor.start) {
      const between = text.slice(Math.min(anchor.end, mention.start), mention.start)
      if (OWN_PART.test(before)) continue
      if (mention.start < anchor.end) {
        offer({ organisation, rule: /^['’]/u.test(after) ? 'employer.possessive' : 'employer.inside', strength: strength + 2 })
      } else if (AT.test(between) && between.length < 90) {
        const strict = AT_STRICT.test(between) && between.length < 60
        const directly = DIRECTLY_AT.test(between)
        offer({ organisation, rule: 'employer.at', strength: strength + (directly ? 5 : strict ? 3 : 0) - between.length / 60 })
      } else if (OPENING_CLAUSE.test(sentence.text) && /^[^,]{0,90},\s(?:\p{Lu}[\p{L}-]*\s){0,2}$/u.test(between)) {
        offer({ organisation, rule: 'employer.main-clause', strength: strength + 4 })
      } else {
        offer({ organisation, rule: 'employer.after', strength: strength - 3 - between.length / 60 })
      }
    }
  }
  const pointing = definiteBefore(index, sentence, clause, anchor)
  if (pointing) offer(pointing)
  let best: EmployerReading | null = null
  for (const reading of readings) if (reading.strength >= WEAKEST && (best === null || reading.strength > best.strength)) best = reading
  return best
}

/** How a name that stands before the cut is tied to it. */
function ruleBefore(before: string, between: string): string {
  if (POSSESSED.test(between)) return 'employer.possessive'
  if (INCLUDING.test(before) && RESUMES.test(between)) return 'employer.including'
  if (WITH.test(before) && DOING.test(between)) return 'employer.subject'
  if (AT_STRICT.test(before)) return 'employer.at-before'
  return OBLIQUE.test(before) ? 'employer.oblique' : 'employer.subject'
}

/** "Clubs including Ostia and Vantor are laying off scouts": the first of a list is the one the article puts first. */
function followsInList(text: string, previous: Named | undefined, mention: NameMention): boolean {
  return previous !== undefined && /^(?:,\s|,?\sand\s|,?\sor\s)$/u.test(text.slice(previous.mention.end, mention.start))
}

/** "Labour's education spokesperson Ana Reyes says": a party comments on the cuts of others. */
const PARTY =
  /^(?:['’]s?)?\s(?:Party\s)?(?:[\p{L}&-]+\s){0,4}(?:spokes(?:person|man|woman)|MPs?|Senator|leader|candidate|lawmakers?|deputy\sleader|finance\sminister)(?!\p{L})/iu

function speaksForVoters(document: Document, organisation: OrganisationEntity): boolean {
  return (
    organisation.name.split(' ').length <= 3 &&
    organisation.mentions.some(
      ({ end }) =>
        /spokes|MP|Senator|leader|candidate|lawmaker|minister/u.test(document.text.slice(end, end + 60)) &&
        PARTISAN.test(organisation.name + document.text.slice(end, end + 8)) &&
        PARTY.test(document.text.slice(end, end + 60)),
    )
  )
}

/** Names that parties bear in the English-speaking world. */
const PARTISAN =
  /^(?:the\s)?(?:labou?r|national|act|greens?|green\sparty|new\szealand\sfirst|nz\sfirst|conservatives?|tories|liberal(?:s|\sdemocrats?)?|lib\sdems?|democrats?|democratic|republicans?|gop|snp|plaid\scymru|sinn\sf[eé]in|fianna\sf[aá]il|fine\sgael|congress|bjp|aap|coalition|nationals|ukip|reform|te\sp[aā]ti\sm[aā]ori|m[aā]ori\sparty|mana)(?!\p{Ll})/iu

function canEmploy(organisation: OrganisationEntity): boolean {
  return organisation.mentions.length > 0 && !/^(?:NYSE|NASDAQ|FTSE|Dow|S&P|LSE|ASX|BSE|NSE)\b/u.test(organisation.name)
}

/** "The bank said it will slash 865 jobs": the nearest word that points back, resolved to the last organisation in focus. */
function definiteBefore(index: EmployerIndex, sentence: Sentence, clause: Span, anchor: Span): EmployerReading | null {
  const text = index.document.text
  const reach = text.slice(sentence.start, anchor.end)
  let last: { at: number; inClause: boolean; noun: string } | null = null
  for (const match of reach.matchAll(DEFINITE)) {
    const at = sentence.start + match.index
    last = { at, inClause: at >= clause.start, noun: match[0].split(/\s/u).pop() ?? '' }
  }
  if (!last) return null
  const organisation = inFocus(index, sentence, last.at, last.noun)
  if (!organisation) return null
  return { organisation, rule: 'employer.definite', strength: (last.inClause ? 6.5 : 4) - (anchor.start - last.at) / 150 }
}

/** The organisation that a definite description at an offset points back to. */
export function inFocus(index: EmployerIndex, sentence: Sentence, offset: number, noun: string): OrganisationEntity | null {
  const named = noun.length > 3 ? new RegExp(`(?<!\\p{L})${noun}`, 'iu') : null
  const text = index.document.text
  const sentences = index.document.sentences
  let best: { organisation: OrganisationEntity; score: number } | null = null
  for (let distance = 0; distance <= 4; distance++) {
    const from = sentences[sentence.index - distance]
    if (!from) break
    for (const { mention, organisation } of index.named[from.index] ?? []) {
      if (mention.end > offset) break
      if (organisation.kind === 'union') continue
      const before = text.slice(Math.max(from.start, mention.start - 50), mention.start)
      const after = text.slice(mention.end, Math.min(from.end, mention.end + 50))
      if (organisation.kind === 'media' && (SOURCE.test(before) || REPORTS.test(after))) continue
      let score = 5 - distance * FADING
      if (ACQUIRED.test(before)) score -= 3
      if (!OBLIQUE.test(before)) score += 2
      if (SUBJECT_VERB.test(after)) score += 1
      if (organisation === index.principal) score += 2.5
      if (named?.test(organisation.name)) score += 3
      if (organisation.kind === 'media' || organisation.kind === 'government') score -= 2
      if (!best || score > best.score) best = { organisation, score }
    }
  }
  return best?.organisation ?? index.principal
}

/** A name in the lead, or one that comes back again and again. */
const PROMINENT = 2

function principalOrganisation(document: Document, named: readonly Named[]): OrganisationEntity | null {
  const scores = new Map<OrganisationEntity, number>()
  const title = document.title ?? ''
  const lead = document.sentences[Math.min(3, document.sentences.length - 1)]?.end ?? 0
  for (const { mention, organisation } of named) {
    let score = scores.get(organisation) ?? 0
    if (score === 0) {
      const place = titlePlace(title, organisation)
      if (place >= 0) score += 8 - place / 30
      if (organisation.kind === 'media' || organisation.kind === 'union') score -= 4
      if (organisation.kind === 'government') score -= 2
    }
    score += mention.start < lead ? 2 : 0.4
    scores.set(organisation, score)
  }
  let best: OrganisationEntity | null = null
  for (const [organisation, score] of scores) if (score >= PROMINENT && (!best || score > (scores.get(best) ?? 0))) best = organisation
  return best
}

function titlePlace(title: string, organisation: OrganisationEntity): number {
  for (const name of [organisation.name, ...organisation.aliases]) {
    const at = title.indexOf(name)
    if (at >= 0) return at
  }
  return -1
}
