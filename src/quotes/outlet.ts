// To which medium something was told: "told The Harbour Post", "in an interview with Stat", "posted on LinkedIn".

const NAME = String.raw`((?:[Tt]he\s)?(?:\p{Lu}[\p{L}\p{N}'’&.-]*)(?:\s(?:and\s|of\s|on\s|the\s)?\p{Lu}[\p{L}\p{N}'’&.-]*){0,4})`
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:interview(?:ed)?|chat|conversation|spoke|speaking)\s(?:\p{L}+\s){0,2}(?:with|by|to)\s${NAME}`, 'u'),
  new RegExp(String.raw`\bstatement\s(?:\p{L}+\s){0,2}to\s${NAME}`, 'u'),
  new RegExp(String.raw`\b(?:told|tells|telling)\s(?!(?:Mr|Mrs|Ms|Congress|Parliament|MPs|US|U\.S|British|Chinese|European|American)\b)${NAME}`, 'u'),
  /\b(?:posted|wrote|writing|said|shared|post|tweeted|message|video)\s(?:\p{L}+\s){0,3}?(?:on|to)\s(LinkedIn|Linkedin|Twitter|X|Facebook|Instagram|TikTok|YouTube|Reddit|Threads|Bluesky|Mastodon|Weibo|Blind|Truth Social)\b/u,
  new RegExp(String.raw`\b(?:contacted|asked|quoted|interviewed|seen|reviewed|obtained)\sby\s${NAME}`, 'u'),
  /\b(?:speaking|appearing|appeared|revealed|said|spoke)\son\s((?:the\s)?(?:\p{Lu}[\p{L}\p{N}'’&.-]*\s(?:and\s|&\s)?){1,5}(?:Show|Today|Breakfast|Radio|News|Podcast|Programme|Tonight|Report))/u,
]
const NOT_A_MEDIUM = /^(?:I|It|He|She|They|We|The|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u

/** The medium that a stretch of text names, or null. */
export function readOutlet(text: string): string | null {
  for (const pattern of PATTERNS) {
    const name = pattern
      .exec(text)?.[1]
      ?.replace(/['’]s$|[.]$/gu, '')
      .trim()
    if (name && !NOT_A_MEDIUM.test(name)) return name
  }
  return null
}
