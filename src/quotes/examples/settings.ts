// Where and to whom something was said: one example for every occasion, and how far it carries.
import type { QuoteExample } from './example.ts'

const said = (setting: string | null) => ({
  rule: 'quote.said-after',
  kind: 'direct' as const,
  parts: ['The mill is finished,'],
  speaker: 'Rod Hale',
  ...(setting ? { setting } : {}),
})
const heard = (where: string, setting: string | null): QuoteExample => ({ text: `"The mill is finished," Rod Hale ${where}.`, finds: [said(setting)] })

export const settings: readonly QuoteExample[] = [
  heard('said', null),
  heard('wrote in an internal memo', 'memo'),
  heard('said in a note to staff', 'memo'),
  heard('told investors on the quarterly earnings call', 'earnings-call'),
  heard('said in an interview with Reuters', 'interview, Reuters'),
  heard('told The Harbour Post', ', The Harbour Post'),
  heard('said in a statement', 'statement'),
  heard('said in a press release', 'press-release'),
  heard('posted on LinkedIn', 'social-media, LinkedIn'),
  heard('tweeted', 'social-media'),
  heard('said in a regulatory filing', 'filing'),
  heard('told a news conference', 'conference'),
  heard('wrote in an email', 'email'),
  heard('wrote in an open letter', 'letter'),
  heard('told an all-hands', 'meeting'),
  heard('testified', 'court'),
  // the same speaker goes on in the same place
  {
    text: '"The mill is finished," Rod Hale said in a memo. "The land is sold," he added.',
    finds: [said('memo'), { rule: 'quote.said-after', kind: 'direct', parts: ['The land is sold,'], speaker: 'Rod Hale', setting: 'memo' }],
  },
  // what is reported tells nothing about where it was said
  {
    text: 'Rod Hale said that staff heard of it at a meeting.',
    finds: [{ rule: 'quote.said-that', kind: 'indirect', parts: ['staff heard of it at a meeting'], speaker: 'Rod Hale' }],
  },
  // the head of a release speaks for the whole
  { text: 'MEDIA STATEMENT\n\n"The mill is finished," Rod Hale says.', finds: [said('statement')] },
]
