// Why a number with a noun of work may still be no headcount: nobody works in its sentence, or people die in it.
import type { Find } from '../rule.ts'
import type { Draft } from './draft.ts'
import type { Previous } from './role.ts'

export interface Surroundings {
  readonly sentence: string
  /** Does the sentence speak of work? */
  readonly work: boolean
  /** Does it speak of cuts or of employing? */
  readonly cut: boolean
  readonly last: Previous | null
  /** Has the article a headcount before this one? */
  readonly any: boolean
  readonly aboutCuts: boolean
}

const WORK =
  /(?<!\p{L})(?:jobs?|work(?:force|ers?|place|ed|ing|s)?|employ\p{L}*|staff\p{L}*|la(?:y|ys|id|ying)[\s-]off|lay-?offs?|redundan\p{L}+|let go|let(?:s|ting)?(?=.{1,40} go)|sack(?:ed|ing)|fired|dismissed|retrench\p{L}*|payroll|headcount|hir(?:e|es|ed|ing)|recruit\p{L}*|union|strike|team of|crew of|walked o(?:ff|ut)|cuts?|axed?|axing|roles?|positions?|newsroom|departures?|terminat\p{L}+)(?!\p{L})/iu
const AFFECTED = /(?<!\p{L})(?:affect(?:ed|s|ing)?|impact(?:ed|s|ing)?|leav(?:e|ing)|team|company|signed up|buyouts?)(?!\p{L})/iu
const HARMED =
  /^[^.;]{0,60}?(?<!\p{L})(?:died|dead|killed|injured|hurt|wounded|infected|tested positive|hospitali[sz]ed|kidnapped|arrested|detained|charged with|(?<!due )to the virus|(?<!due )to covid)(?!\p{L})/iu
const ASKED = /(?<!\p{L})(?:survey|poll|study|sample|questionnaire|panel)s?\sof\s(?:\p{L}+\s)?$/iu
const HARMING = /(?:killed|killing|injured|injuring|wounded|deaths? of|kill|arrested|detained|infected|lives of)\s(?:\p{L}+\s){0,2}$/iu
const SPEAKING =
  /^\s(?:(?:who|that)\s(?:asked|declined|spoke)|familiar with|aware of|with (?:direct )?knowledge|briefed on|polled|surveyed|interviewed|said|told|spoke|contacted by|close to the)/iu
/** "60% of coal-mining jobs are in four states": workers in general, not a staff. */
const STAFF = /(?:staff|work-?\s?force|headcount|payroll|personnel|team|newsroom|staffing)$/u
const OWN = /^(?:%|\s?per\s?cent)?\s?of\s(?:the|its|their|his|her|our|your|those|these|my)\s|[’']s?\s/iu
const CUT =
  /(?<!\p{L})(?:cut|cuts|cutting|lay|laid|laying|layoffs?|los[et]|losing|redundan\p{L}+|axe|axed|axing|shed|slash\p{L}*|eliminat\p{L}+|jobs? go|will go|risk|affect\p{L}*|impact\p{L}*|furlough\p{L}*|sack\p{L}*|fir(?:e|ed|ing)|dismiss\p{L}*|reduc\p{L}+)(?!\p{L})/iu
/** "search for four jobs a month" */
const SOUGHT = /(?:search(?:es|ed|ing)?|look(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|hunt(?:s|ed|ing)?) for\s(?:\p{L}+\s)?$/iu
/** "shed 400 posts" are jobs, "wrote 400 posts" are none. */
const POSTS = /^(?:posts|spots)$/u
const WRITTEN = /(?:wr(?:ite|ites|iting|ote|itten)|publish\p{L}*|delet\p{L}*|read|shar(?:e|es|ed|ing)|blog|media|forum)\s(?:\p{L}+\s)?$/iu
const ONLINE = /^\s(?:on|to)\s(?:\p{L}+\s){0,2}(?:blog|Facebook|Twitter|Instagram|LinkedIn|Reddit|X|TikTok|social|forum|website)(?!\p{L})/iu
const UNION = /(?:^|\s)(?:union|trade|labou?r|guild)(?:\s|$)/u
const SHARE_OF_CUTS = /(?:cuts|losses|layoffs|lay-offs|redundancies|departures|exits|buyouts)$/u
/** How far an apposition may stand from what it explains: "of its workforce, or about". */
const NEXT_TO = 22

/** What a sentence speaks of, asked once for all its drafts. */
export function topicOf(sentence: string, aboutCuts: boolean): Pick<Surroundings, 'work' | 'cut'> {
  return { work: WORK.test(sentence) || (aboutCuts && AFFECTED.test(sentence)), cut: CUT.test(sentence) }
}

/** The reason to leave a draft out, or null. */
export function refusal(draft: Find<Draft>, around: Surroundings): string | null {
  const { noun, numeral, standing, modifiers } = draft.value
  const { rule } = draft
  const { sentence, work, last, aboutCuts } = around
  const behind = sentence.slice(draft.end, draft.end + 90)
  const before = sentence.slice(Math.max(0, draft.start - 30), draft.start)
  if (numeral.unit === 'percent' && noun && SHARE_OF_CUTS.test(noun) && rule.endsWith('share-of')) return `a share of the ${noun}, not of a staff`
  if (!around.cut && isOfWorkersInGeneral(draft, sentence)) return `${noun} in general, no staff of anybody`
  if (noun && SOUGHT.test(before)) return `${noun} that somebody looks for`
  if (noun && POSTS.test(noun) && (WRITTEN.test(before) || ONLINE.test(behind))) return `${noun} that somebody wrote`
  if (noun === 'representatives' && UNION.test(modifiers.join(' '))) return 'representatives of a union, no staff'
  if (standing === 'loose' && !work && !(around.cut && noun && POSTS.test(noun))) return `${noun}: no word of work in the sentence`
  if (standing === 'occupation' && !work && !aboutCuts) return `${noun}: no word of work in the article`
  if (standing === 'listed' && !last) return 'a bare number with no headcount before it in its sentence'
  if (standing === 'apposed' && (!last || draft.start - last.end > NEXT_TO)) return 'a bare number with no headcount right before it'
  if (standing === 'anaphoric' && !last && !(around.any && aboutCuts)) return 'a bare number with no headcount before it'
  if (numeral.unit === 'count' && (HARMED.test(behind) || HARMING.test(before))) return `${noun ?? 'people'} who were harmed, not cut`
  if (noun && (SPEAKING.test(behind) || ASKED.test(before))) return `${noun} who speak or are asked`
  return null
}

function isOfWorkersInGeneral({ value: { noun, numeral }, end, rule }: Find<Draft>, sentence: string): boolean {
  return (
    rule === 'headcount.share-of' &&
    numeral.unit === 'percent' &&
    noun !== null &&
    !STAFF.test(noun) &&
    !OWN.test(sentence.slice(numeral.core.end, end)) &&
    !/\p{Lu}/u.test(sentence.slice(numeral.core.end, end))
  )
}
