// Sentences and the people that they name, with their titles; every signal of this folder is needed by one of them.

export interface PersonExample {
  readonly text: string
  /** Name and title. */
  readonly people: readonly (readonly [string, string | null])[]
}

export const examples: readonly PersonExample[] = [
  // titles before the name
  { text: 'The board fired chief executive Tom Barrow on Friday.', people: [['Tom Barrow', 'chief executive']] },
  { text: 'Vantor Health Services chief Neil Larkin spoke to staff.', people: [['Neil Larkin', 'Vantor Health Services chief']] },
  { text: 'Ostia’s chief medical officer, Sunita Rao, agreed.', people: [['Sunita Rao', 'chief medical officer']] },
  { text: 'Vice Chairman of the Ostia Corp., Mark Nolan, wrote the memo.', people: [['Mark Nolan', 'Vice Chairman']] },
  { text: 'Meanwhile Vice President of Engineering for Growth Peng Fang asked for help.', people: [['Peng Fang', 'Vice President of Engineering for Growth']] },
  { text: 'The head of audience development at Ostia’s Tarn arm Stefanie Schur posted a note.', people: [['Stefanie Schur', 'head of audience development']] },
  {
    text: 'It hit hosts Katie Mattin and Jack Tree.',
    people: [
      ['Katie Mattin', 'host'],
      ['Jack Tree', 'host'],
    ],
  },
  { text: 'Labour’s Harrow South MP Clare Curtin objected.', people: [['Clare Curtin', 'Harrow South MP']] },
  { text: 'Labour Tertiary Education spokesperson David Shearing objected.', people: [['David Shearing', 'Labour Tertiary Education spokesperson']] },
  { text: 'Assistant Secretary of State John Kornblatt met them.', people: [['John Kornblatt', 'Assistant Secretary of State']] },
  { text: 'Then-President Ana Petrov agreed.', people: [['Ana Petrov', 'Then-President']] },
  // titles behind the name
  { text: 'Ana Petrov, vice president of global publishing at Ostia, disagreed.', people: [['Ana Petrov', 'vice president of global publishing']] },
  { text: 'Ana Petrov, Ostia’s chief executive, disagreed.', people: [['Ana Petrov', 'chief executive']] },
  { text: 'Dominic Hook, Unite national officer, disagreed.', people: [['Dominic Hook', 'national officer']] },
  {
    text: 'Whitfield, who replaced Ana Petrov as CEO in 2022, called the cuts painful.',
    people: [
      ['Whitfield', 'CEO'],
      ['Ana Petrov', 'CEO'],
    ],
  },
  { text: 'Ana Petrov is the president of the union.', people: [['Ana Petrov', 'president']] },
  // no title
  { text: 'Mr Okonjo said it was over.', people: [['Okonjo', null]] },
  { text: 'Ben van Beuren, 52, laughed.', people: [['Ben van Beuren', null]] },
  { text: 'Ben J. Mooring resigned.', people: [['Ben J. Mooring', null]] },
  { text: 'J.B. Mooring told the court that he wept.', people: [['J.B. Mooring', null]] },
  { text: 'Michael ‘Wippa’ Wiplow joked about it.', people: [['Michael ‘Wippa’ Wiplow', null]] },
  { text: 'Victoria Lopez resigned.', people: [['Victoria Lopez', null]] },
  { text: 'A worker, Mubatik Dagaya, wept.', people: [['Mubatik Dagaya', 'worker']] },
  { text: 'By Mirsha Sarandon', people: [['Mirsha Sarandon', null]] },
  { text: 'Gold falls again\n\nMirsha Sarandon\n\nGold fell on Friday.', people: [['Mirsha Sarandon', null]] },
  { text: 'Priya said she would sue.', people: [['Priya', null]] },
  { text: 'According to Lopez, Lopez was never told.', people: [] },
  { text: '“It was my call,” said Lopez, who joined in May.', people: [['Lopez', null]] },
  { text: 'Kim Tao was chairman until May.', people: [['Kim Tao', 'chairman']] },
  { text: 'Shinawat Orr is secretary of the club.', people: [['Shinawat Orr', 'secretary']] },
  { text: 'It was run by the campaigner Li Qiang. Li left at once.', people: [['Li Qiang', 'campaigner']] },
]

/** Names of people in photo credits, and names that only look like people. */
export const counterExamples: readonly string[] = [
  'The plant in May (Photo by Koshiro Katana / Pictures)',
  'A worker leaves the plant. Tom Barrow/AP',
  'Harlan County lost its mine.',
  'Jasper Health is closing.',
  'N. Korea fired first.',
]
