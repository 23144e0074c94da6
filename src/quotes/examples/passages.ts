// Quotation marks of every style: which passages there are, and which belong together.
import type { QuoteExample } from './example.ts'

const said = (speaker: string, ...parts: string[]) => ({ rule: 'quote.said-after', kind: 'direct' as const, parts, speaker })

export const passages: readonly QuoteExample[] = [
  // styles
  { text: '"We had no choice," said Ada Moss.', finds: [said('Ada Moss', 'We had no choice,')] },
  { text: '“We had no choice,” said Ada Moss.', finds: [said('Ada Moss', 'We had no choice,')] },
  { text: '‘We had no choice,’ said Ada Moss.', finds: [said('Ada Moss', 'We had no choice,')] },
  { text: "'We had no choice,' said Ada Moss.", finds: [said('Ada Moss', 'We had no choice,')] },
  { text: "``We had no choice,'' said Ada Moss.", finds: [said('Ada Moss', 'We had no choice,')] },
  // apostrophes inside and outside
  {
    text: "'It's the workers' rights that they've forgotten,' said Ada Moss of Vantor's plan.",
    finds: [said('Ada Moss', "It's the workers' rights that they've forgotten,")],
  },
  {
    text: "'They told 'em in the '90s and they're telling 'em now,' said Ada Moss.",
    finds: [said('Ada Moss', "They told 'em in the '90s and they're telling 'em now,")],
  },
  // nested marks belong to the passage around them
  { text: '"He called it \'a fresh start\' and left," said Ada Moss.', finds: [said('Ada Moss', "He called it 'a fresh start' and left,")] },
  { text: '\'He called it "a fresh start" and left,\' said Ada Moss.', finds: [said('Ada Moss', 'He called it "a fresh start" and left,')] },
  { text: '“We have a “no one left behind” policy here,” said Ada Moss.', finds: [said('Ada Moss', 'We have a “no one left behind” policy here,')] },
  // paragraphs that open their marks and only the last one closes them
  {
    text: '“We were told on Monday.\n\n“By Friday the gates were shut.\n\n“Nobody called,” said Ada Moss.',
    finds: [
      { rule: 'quote.said-after', kind: 'direct', parts: ['We were told on Monday.', 'By Friday the gates were shut.', 'Nobody called,'], speaker: 'Ada Moss' },
    ],
  },
  {
    text: "Ada Moss said: 'We were told on Monday.\n\n'By Friday the gates were shut.'",
    finds: [{ rule: 'quote.said-before', kind: 'direct', parts: ['We were told on Monday.', 'By Friday the gates were shut.'], speaker: 'Ada Moss' }],
  },
  // the closing that never comes
  {
    text: "Ada Moss said: 'We were told on Monday and that was that.\n\nThe mill in Ostia employs 80 people.",
    finds: [{ rule: 'quote.said-before', kind: 'direct', parts: ['We were told on Monday and that was that.'], speaker: 'Ada Moss' }],
  },
  // an odd mark spoils its own paragraph at most
  {
    text: 'The 6" pipes are made in Ostia.\n\n"We had no choice," said Ada Moss.\n\nThe plant" will close.\n\n"It hurts," said Rod Hale.',
    finds: [said('Ada Moss', 'We had no choice,'), said('Rod Hale', 'It hurts,')],
  },
]
