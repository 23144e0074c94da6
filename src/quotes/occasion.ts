// Where something was said: read from the words around the quotation, the most telling first.
import type { Occasion } from '../record/quote.ts'

export interface OccasionCue {
  readonly id: string
  readonly pattern: RegExp
  readonly occasion: Occasion
}

export const occasions: readonly OccasionCue[] = [
  {
    id: 'occasion.earnings-call',
    pattern: /\b(?:earnings|results|analysts?|investors?|conference|quarterly)[\s-](?:conference\s)?calls?\b|\bcall with (?:analysts|investors|reporters)\b/iu,
    occasion: 'earnings-call',
  },
  {
    id: 'occasion.interview',
    pattern:
      /\binterview(?:s|ed)?\b|\b[Oo]n (?:[Tt]he |his |her |their )?(?:[\p{Lu}][\p{L}&’'.-]*\s(?:and |& )?){0,5}(?:Show|show|podcast|Podcast|programme|breakfast show|radio show|Radio|radio|television|TV)\b/u,
    occasion: 'interview',
  },
  {
    id: 'occasion.court',
    pattern:
      /\b(?:in court|told the (?:court|judge|tribunal|jury)|testif(?:ied|ying|ies)|court (?:filing|documents|papers|hearing)|lawsuit|in (?:his|her|its|their|a) (?:ruling|judgment|testimony|affidavit)|the (?:lawsuit|complaint) (?:said|says|states|alleges))\b/iu,
    occasion: 'court',
  },
  { id: 'occasion.press-release', pattern: /\b(?:press|news|media)[\s-]releases?\b|\bin a release\b/iu, occasion: 'press-release' },
  { id: 'occasion.statement', pattern: /\bstatements?\b|\bin a(?:n operations| trading| market) update\b/iu, occasion: 'statement' },
  {
    id: 'occasion.memo',
    pattern:
      /\bmemos?\b|\bmemorandum\b|\b(?:note|message) to (?:\w+\s){0,2}(?:staff|employees|workers|managers|colleagues|team)\b|\bin (?:a|an) (?:internal|staff) (?:note|message)\b/iu,
    occasion: 'memo',
  },
  { id: 'occasion.letter', pattern: /\b(?:open )?letters?\b(?= to| from| that| said| dated| sent|\b)/iu, occasion: 'letter' },
  {
    id: 'occasion.social-media',
    pattern:
      /\b(?:linkedin|twitter|facebook|instagram|tiktok|youtube|reddit|threads|bluesky|mastodon|weibo|blind|snapchat|truth social|social media|tweet(?:s|ed|ing)?|blog post|in a post|a (?:facebook|linkedin|reddit) post|on x\b)/iu,
    occasion: 'social-media',
  },
  {
    id: 'occasion.filing',
    pattern: /\bfilings?\b|\bannual report\b|\bprospectus\b|\b(?:WARN|state|regulatory) notices?\b|\bstock exchange announcement\b/iu,
    occasion: 'filing',
  },
  { id: 'occasion.email', pattern: /\be-?mail(?:s|ed)?\b/iu, occasion: 'email' },
  {
    id: 'occasion.meeting',
    pattern:
      /\b(?:town[\s-]hall|all[\s-]hands|(?:staff|board|shareholders?|annual|general|virtual|company|union|internal|council) meetings?|at a meeting|in a meeting|meeting (?:with|of) (?:staff|employees|workers|shareholders|managers))\b/iu,
    occasion: 'meeting',
  },
  {
    id: 'occasion.conference',
    pattern:
      /\b(?:(?:news|press|media|analyst|investor|technology|industry|annual) (?:conference|briefing)|conference|summit|forum|convention|briefing|(?:speaking|speech|keynote) at)\b/iu,
    occasion: 'conference',
  },
]

const CHEAP =
  /call|interview|court|judge|tribunal|jury|testi|lawsuit|complaint|ruling|judgment|affidavit|release|statement|update|memo|note|message|letter|linkedin|twitter|facebook|instagram|tiktok|youtube|reddit|threads|bluesky|mastodon|weibo|blind|snapchat|truth|social|tweet|post|on x|filing|report|prospectus|notice|announcement|mail|town|hands|meeting|conference|briefing|summit|forum|convention|speaking|speech|keynote|show|podcast|programme|radio|tv|television/i

/** The occasion that a stretch of text names, quoted words left out by the caller. */
export function readOccasion(text: string): Occasion | null {
  if (!CHEAP.test(text)) return null
  return occasions.find((each) => each.pattern.test(text))?.occasion ?? null
}
