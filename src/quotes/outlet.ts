// To which medium something was told: "told The Harbour Post", "in an interview with Stat", "posted on LinkedIn".
import type { Span } from '../record/span.ts'

const WORD = String.raw`\p{Lu}[\p{L}\p{N}'’&.-]*`
const NAME = String.raw`(?<name>(?:[Tt]he\s)?${WORD}(?:\s(?:(?:and|of|on|the|&)\s)?${WORD}){0,4})`
const NO_MEDIUM = '(?!(?:Mr|Mrs|Ms|Dr|Sir|Congress|Parliament|MPs|US|U\\.S|British|Chinese|European|American|Wall Street)\\b)'
const NETWORK = '(?<name>LinkedIn|Linkedin|Twitter|X|Facebook|Instagram|TikTok|YouTube|Reddit|Threads|Bluesky|Mastodon|Weibo|Blind|Truth Social)\\b'
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:interview(?:ed)?|chat|conversation|spoke|speaking)\s(?:\p{L}+\s){0,2}(?:with|by|to)\s${NO_MEDIUM}${NAME}`, 'u'),
  new RegExp(String.raw`\b(?:statement|e-?mail|response|comments?)\s(?:\p{L}+\s){0,2}to\s${NO_MEDIUM}${NAME}`, 'u'),
  new RegExp(String.raw`\b(?:told|tells|telling)\s${NO_MEDIUM}${NAME}`, 'u'),
  new RegExp(String.raw`\b(?:said|conceded|explained|confirmed|revealed|admitted|insisted)\sto\s${NO_MEDIUM}${NAME}`, 'u'),
  new RegExp(String.raw`\b(?:posted|posts?|wrote|writing|said|shared|tweeted|message|video)\s(?:\p{L}+\s){0,3}?(?:on|to)\s${NETWORK}`, 'u'),
  new RegExp(String.raw`\b(?:contacted|asked|quoted|interviewed|reached)\sby\s${NO_MEDIUM}${NAME}`, 'u'),
  new RegExp(
    String.raw`\b(?:speaking|appearing|appeared|revealed|said|spoke)\son\s(?<name>(?:the\s)?(?:${WORD}\s(?:and\s|&\s)?){1,5}(?:Show|Today|Breakfast|Radio|News|Podcast|Programme|Tonight|Report))`,
    'u',
  ),
]
const NOT_A_NAME = /^(?:I|It|He|She|They|We|The|This|That|His|Her|Our|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u

/** Where a stretch of text names the medium, counted from its start; null where it names none. */
export function findOutlet(text: string): Span | null {
  if (!CHEAP.test(text)) return null
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text)
    const name = match?.groups?.name
    if (!match || !name || NOT_A_NAME.test(name)) continue
    const start = match.index + match[0].lastIndexOf(name)
    return { start, end: start + name.length }
  }
  return null
}

const CHEAP =
  /\b(?:interview|chat|conversation|spoke|speaking|statement|e-?mail|response|comment|told|tells|telling|post|wrote|writing|said|shared|tweeted|message|video|contacted|asked|quoted|reached|appear|revealed|conceded|explained|confirmed|admitted|insisted)/u
