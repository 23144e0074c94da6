// What a paragraph is for: only the body tells the story; captions, promotions and bylines must not feed an event.

export type ParagraphRole = 'headline' | 'body' | 'heading' | 'caption' | 'promotion' | 'byline' | 'notice'

export interface ParagraphContext {
  readonly index: number
  readonly count: number
  readonly title: string | null
  readonly previous: ParagraphRole | null
}

const PROMOTION =
  /^(?:\W{0,3}(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|stories|news|content|links?|coverage))?|more (?:on|from|about)(?: this(?: story)?| \p{Lu}[\p{L} ]{0,40})?|recommended(?: reading)?|most read|watch|listen|don['’]t miss|in case you missed it|you may also like|further reading|sign up|subscribe)\s*(?::|\||$|»|>|-\s))|^(?:\W{0,3}(?:sign up (?:for|to)|subscribe (?:to|now)|click here|follow us|share this|download (?:the|our) app|get our|story continues below|advertisement|scroll (?:down|for)|join (?:our|the) (?:whatsapp|telegram|newsletter)|read more (?:about|on|from|at)\b))/iu
const CAPTION =
  /\((?:photo|picture|image|credit|photograph|photo credit|picture credit|image credit|photo illustration|illustration|pictured|file (?:picture|photo|pic))\b[^)]{0,120}\)\s*\.?$|^(?:image|photo|picture|photograph|caption|file photo|file picture)(?: of| caption| credit|:)|\((?:pictured|file picture|file photo)(?: [\p{L} ]{1,20})?\)|(?:^|\s)(?:getty images|shutterstock|image source|image caption|photo by|picture by|photograph by|photograph:|afp via getty|reuters\/\p{Lu})|^enlarge this image|toggle caption|^file (?:photo|picture|image)\b|©/iu
const BYLINE =
  /^(?:(?:by|reporting by|writing by|edited by|written by|words by)\s+\p{Lu}[^.!?]{2,90}$|\(?(?:reporting|additional reporting|editing|writing|compiled) by\b|(?:published|updated|last updated|posted|first published)\s*(?::|on\b|at\b|\d)|\d{1,2}:\d{2}\b.{0,40}$|[\p{L} .]{3,40},? [\p{L} ]{0,30}(?:correspondent|reporter|editor)$)/iu
const NOTICE =
  /^\((?:only the headline|this story|market chatter|updates? with|adds|corrects|this report|with inputs|disclosure|the above)|^(?:disclaimer|copyright|all rights reserved|this (?:article|story) (?:was|has been) (?:originally|automatically|generated|first)|terms of (?:use|service)|forward-looking statements|cautionary (?:note|statement)|about \p{Lu}[\p{L} ]{1,40}$|for (?:more|further) information|media contacts?|press contacts?|investor (?:contact|relations)s?\b|contacts?:)/iu
const TERMINAL = /[.!?…;]["'”’)\]]*$|[”"’']$/u
const LIST_ITEM = /^(?:[*•–—-]|\d{1,2}[.)])\s/u
const LONGEST_HEADING = 110

/** The role of one paragraph, judged by its own wording and its place. */
export function roleOf(content: string, context: ParagraphContext): ParagraphRole {
  const head = content.length > 400 ? content.slice(0, 400) : content
  const tail = content.length > 400 ? content.slice(-200) : content
  if (context.index === 0 && isHeadline(content, context)) return 'headline'
  if (content.length < 320 && PROMOTION.test(head)) return 'promotion'
  if (content.length < 420 && (CAPTION.test(head) || CAPTION.test(tail))) return 'caption'
  if (content.length < 200 && BYLINE.test(head)) return 'byline'
  if (NOTICE.test(head)) return 'notice'
  if (content.length <= LONGEST_HEADING && !TERMINAL.test(content) && !LIST_ITEM.test(content) && context.index > 0) return 'heading'
  return 'body'
}

function isHeadline(content: string, context: ParagraphContext): boolean {
  if (content === context.title) return true
  return context.count > 1 && content.length <= 160 && !/[.!?:;…]["'”’)\]]*$/u.test(content) && !BYLINE.test(content)
}
