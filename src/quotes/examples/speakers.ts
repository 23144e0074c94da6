// Who said it: the sieves in their order, each with the sentences that it is there for.
import type { QuoteExample } from './example.ts'

export const speakers: readonly QuoteExample[] = [
  // quote.transcript
  {
    text: 'WALLER: What happened in March?\n\nHALE: We cut the night shift.\n\nWALLER: And the others?',
    finds: [
      { rule: 'quote.transcript', kind: 'direct', parts: ['What happened in March?'], speaker: 'WALLER' },
      { rule: 'quote.transcript', kind: 'direct', parts: ['We cut the night shift.'], speaker: 'HALE' },
      { rule: 'quote.transcript', kind: 'direct', parts: ['And the others?'], speaker: 'WALLER' },
    ],
  },
  // quote.said-after
  {
    text: '"The mill is finished," Northgate chief executive Rod Hale said in a memo to staff.',
    finds: [{ rule: 'quote.said-after', kind: 'direct', parts: ['The mill is finished,'], speaker: 'Rod Hale', setting: 'memo' }],
  },
  {
    text: '"The mill is finished," conceded Northgate\'s chief medical officer, Ada Moss, in an interview with The Harbour Post.',
    finds: [{ rule: 'quote.said-after', kind: 'direct', parts: ['The mill is finished,'], speaker: 'Ada Moss', setting: 'interview, The Harbour Post' }],
  },
  {
    text: '"The mill is finished," said a spokesperson for Northgate.',
    finds: [{ rule: 'quote.said-after', kind: 'direct', parts: ['The mill is finished,'], speaker: 'a spokesperson for Northgate' }],
  },
  {
    text: "'It's a dark day,' said the shop steward.",
    finds: [{ rule: 'quote.said-after', kind: 'direct', parts: ["It's a dark day,"], speaker: 'the shop steward' }],
  },
  // pronouns go to the last fitting speaker
  {
    text: 'Ada Moss runs the mill in Ostia. "It was my call," she said.',
    finds: [{ rule: 'quote.said-after', kind: 'direct', parts: ['It was my call,'], speaker: 'Ada Moss' }],
  },
  {
    text: '"This hurts," she said. "It was my call."',
    finds: [{ rule: 'quote.said-after', kind: 'direct', parts: ['This hurts,', 'It was my call.'], speaker: 'she' }],
  },
  // surnames go to the full name, and a new attribution begins a new quote
  {
    text: '"We had no choice," said Ada Moss.\n\n"Nobody did," Moss added.',
    finds: [
      { rule: 'quote.said-after', kind: 'direct', parts: ['We had no choice,'], speaker: 'Ada Moss' },
      { rule: 'quote.said-after', kind: 'direct', parts: ['Nobody did,'], speaker: 'Ada Moss' },
    ],
  },
  // quote.interrupted
  {
    text: '"Where we can do more with less," Rod Hale said, "we will do that as well."',
    finds: [{ rule: 'quote.said-after', kind: 'direct', parts: ['Where we can do more with less,', 'we will do that as well.'], speaker: 'Rod Hale' }],
  },
  // quote.said-before
  {
    text: 'Rod Hale told The Harbour Post: "The mill is finished."',
    finds: [{ rule: 'quote.said-before', kind: 'direct', parts: ['The mill is finished.'], speaker: 'Rod Hale', setting: ', The Harbour Post' }],
  },
  {
    text: 'In a statement, Rod Hale said: "The mill is finished."',
    finds: [{ rule: 'quote.said-before', kind: 'direct', parts: ['The mill is finished.'], speaker: 'Rod Hale', setting: 'statement' }],
  },
  // quote.paragraph-above
  {
    text: 'Rod Hale wrote on LinkedIn:\n\n"The mill is finished and so am I."',
    finds: [
      { rule: 'quote.paragraph-above', kind: 'direct', parts: ['The mill is finished and so am I.'], speaker: 'Rod Hale', setting: 'social-media, LinkedIn' },
    ],
  },
  // quote.name-colon
  {
    text: 'Rod Hale, chief executive: "The mill is finished."',
    finds: [{ rule: 'quote.name-colon', kind: 'direct', parts: ['The mill is finished.'], speaker: 'Rod Hale' }],
  },
  // quote.signed
  {
    text: '"They never asked a single one of us." – Ada Moss, Ostia',
    finds: [{ rule: 'quote.signed', kind: 'direct', parts: ['They never asked a single one of us.'], speaker: 'Ada Moss' }],
  },
  // quote.inside-report
  {
    text: 'Ada Moss said the plan was "a disgrace" and a "sad day" for Ostia.',
    finds: [{ rule: 'quote.inside-report', kind: 'mixed', parts: ['a disgrace', 'sad day'], speaker: 'Ada Moss' }],
  },
  {
    text: 'Ada Moss described the plan as "pretty modest".',
    finds: [{ rule: 'quote.inside-report', kind: 'mixed', parts: ['pretty modest'], speaker: 'Ada Moss' }],
  },
  // quote.report-after
  {
    text: 'The timing was "simply stupid", Ada Moss said.',
    finds: [{ rule: 'quote.report-after', kind: 'mixed', parts: ['simply stupid'], speaker: 'Ada Moss' }],
  },
  // quote.according-to
  {
    text: 'The plan is "a slap in the face", according to Ada Moss.',
    finds: [{ rule: 'quote.according-to', kind: 'mixed', parts: ['a slap in the face'], speaker: 'Ada Moss' }],
  },
  // quote.repeated
  {
    text: "'It's been a hard year for all of us here,' said Ada Moss.\n\nThe mill in Ostia employs 80 people.\n\n'It's been a hard year for all of us': The mill's owner leaves on Friday",
    finds: [
      { rule: 'quote.said-after', kind: 'direct', parts: ["It's been a hard year for all of us here,"], speaker: 'Ada Moss' },
      { rule: 'quote.repeated', kind: 'mixed', parts: ["It's been a hard year for all of us"], speaker: 'Ada Moss' },
    ],
  },
  // quote.goes-on, through captions
  {
    text: "'We must cut our costs this year,' Ada Moss said.\n\nThe mill's owner Ada Moss at the gates of the plant in Ostia\n\n'It is not what any of us wanted to do.'",
    finds: [
      { rule: 'quote.said-after', kind: 'direct', parts: ['We must cut our costs this year,', 'It is not what any of us wanted to do.'], speaker: 'Ada Moss' },
    ],
  },
  // quote.reported-above
  {
    text: 'Ada Moss says the mill in Ostia treats its people badly.\n\n"This is no way to treat loyal staff."',
    finds: [
      { rule: 'quote.said-clause', kind: 'indirect', parts: ['the mill in Ostia treats its people badly'], speaker: 'Ada Moss' },
      { rule: 'quote.reported-above', kind: 'direct', parts: ['This is no way to treat loyal staff.'], speaker: 'Ada Moss' },
    ],
  },
  // quote.goes-before
  {
    text: 'The university will sack 150 staff.\n\n"Why are these decisions being taken now?"\n\n"They have been asleep at the wheel," says Rod Hale.',
    finds: [
      { rule: 'quote.goes-before', kind: 'direct', parts: ['Why are these decisions being taken now?'], speaker: 'Rod Hale' },
      { rule: 'quote.said-after', kind: 'direct', parts: ['They have been asleep at the wheel,'], speaker: 'Rod Hale' },
    ],
  },
  // quote.last-speaker
  {
    text: '"We must cut our costs this year," Ada Moss said.\n\nThe mill in Ostia employs 80 people. It was built in 1911.\n\n"It is not what any of us wanted to do."',
    finds: [
      { rule: 'quote.said-after', kind: 'direct', parts: ['We must cut our costs this year,'], speaker: 'Ada Moss' },
      { rule: 'quote.last-speaker', kind: 'direct', parts: ['It is not what any of us wanted to do.'], speaker: 'Ada Moss' },
    ],
  },
  // scare quotes, titles and terms are nobody's words
  { text: 'The mill in Ostia had its "bad year".', finds: [] },
  { text: 'After the so-called "year of efficiency" the firm cut 80 jobs.', finds: [] },
  { text: "Rod 'Wippa' Hale left the mill on Friday.", finds: [] },
  { text: 'Ada Moss wrote the book "The Last Shift" in 1999.', finds: [] },
]
