// Texts and the entities that they come to: forms joined, parts told from the whole, the pronoun and the employer of a title.

export interface EntityExample {
  readonly text: string
  readonly organisations: readonly { readonly name: string; readonly aliases?: readonly string[]; readonly parent?: string; readonly kind?: string }[]
  readonly people?: readonly { readonly name: string; readonly organisation?: string; readonly pronoun?: 'he' | 'she' }[]
}

export const examples: readonly EntityExample[] = [
  // forms of one name
  {
    text: 'Vantor Mobility plc is closing a plant. Vantor said so on Monday.',
    organisations: [{ name: 'Vantor Mobility', aliases: ['Vantor', 'Vantor Mobility plc'], kind: 'company' }],
  },
  {
    text: 'The National Union of Weavers (NUW) objected. A spokesman for the NUW said so.',
    organisations: [{ name: 'National Union of Weavers', aliases: ['NUW'], kind: 'union' }],
  },
  {
    text: 'Northern Star Airways is cutting jobs. NSA said so. NSA employees were told.',
    organisations: [{ name: 'Northern Star Airways', aliases: ['NSA'] }],
  },
  { text: 'A top executive told Barrow’s that Barrow’s was right.', organisations: [{ name: 'Barrow’s' }] },
  { text: 'The plan was first reported by The Hill.', organisations: [{ name: 'The Hill', kind: 'media' }] },
  // a part is not a form of the whole
  {
    text: 'Ostia Pharmacy will see jobs cut, Ostia said. Ostia employees were told.',
    organisations: [{ name: 'Ostia Pharmacy', parent: 'Ostia', kind: 'division' }, { name: 'Ostia' }],
  },
  {
    text: 'Ostia healthcare divisions Tarn Medical and Pharmacy will see jobs cut. The Ostia Pharmacy logo is blue.',
    organisations: [
      { name: 'Ostia' },
      { name: 'Tarn Medical', parent: 'Ostia', kind: 'division' },
      { name: 'Ostia Pharmacy', aliases: ['Pharmacy'], parent: 'Ostia', kind: 'division' },
    ],
  },
  {
    text: 'Ostia cut 27,000 jobs in its creative units Lumen Video, Vocal, Stream and TGM Studios.',
    organisations: [
      { name: 'Ostia' },
      { name: 'Lumen Video', parent: 'Ostia' },
      { name: 'Vocal', parent: 'Ostia' },
      { name: 'Stream', parent: 'Ostia' },
      { name: 'TGM Studios', parent: 'Ostia' },
    ],
  },
  {
    text: 'The cuts at Lumen Studio, owned by Corvid Media since 2020, hit 35 artists.',
    organisations: [{ name: 'Lumen Studio', parent: 'Corvid Media' }, { name: 'Corvid Media' }],
  },
  {
    text: 'Lumen Studio, a division of Corvid Media, is closing.',
    organisations: [{ name: 'Lumen Studio', parent: 'Corvid Media' }, { name: 'Corvid Media' }],
  },
  {
    text: 'Ostia Group launched the service after its acquisition of PillBox.',
    organisations: [{ name: 'Ostia Group' }, { name: 'PillBox', parent: 'Ostia Group' }],
  },
  {
    text: 'Tarn Foods made a takeover bid for Vale Bakeries.',
    organisations: [{ name: 'Tarn Foods' }, { name: 'Vale Bakeries' }],
  },
  // people
  {
    text: 'Ostia Foods chief executive Tom Barrow apologised. Mr Barrow will stay.',
    organisations: [{ name: 'Ostia Foods' }],
    people: [{ name: 'Tom Barrow', organisation: 'Ostia Foods', pronoun: 'he' }],
  },
  {
    text: 'Mittal Steel is cutting jobs. Ms Mittal said she was sorry.',
    organisations: [{ name: 'Mittal Steel' }],
    people: [{ name: 'Mittal', pronoun: 'she' }],
  },
  {
    text: 'In a call discussing Ostia Group’s results, its chief financial officer Brian Olsen said that the firm would not hire.',
    organisations: [{ name: 'Ostia Group' }],
    people: [{ name: 'Brian Olsen', organisation: 'Ostia Group', pronoun: 'he' }],
  },
  {
    text: 'Analyst Mike Powers of Dresner Kleinort expects more cuts.',
    organisations: [{ name: 'Dresner Kleinort' }],
    people: [{ name: 'Mike Powers', organisation: 'Dresner Kleinort', pronoun: 'he' }],
  },
  // a headline of capitals confirms what the text founds
  {
    text: 'Vantor To Cut Jobs As Sales Slump\n\nThe lift maker Vantor will cut 80 jobs.',
    organisations: [{ name: 'Vantor' }],
  },
]

export interface ReferenceExample {
  readonly text: string
  /** The words whose referent is wanted; their first occurrence. */
  readonly phrase: string
  readonly organisation: string | null
}

export const references: readonly ReferenceExample[] = [
  { text: 'Ostia Foods is closing two plants. The company said it would cut 80 jobs.', phrase: 'The company', organisation: 'Ostia Foods' },
  { text: 'Ostia Foods is closing two plants, Reuters reported. The company said it would cut 80 jobs.', phrase: 'The company', organisation: 'Ostia Foods' },
  { text: 'Ostia Foods is closing two plants. Tarn Bank, its lender, laid off 40. The bank said so.', phrase: 'The bank', organisation: 'Tarn Bank' },
  {
    text: 'Ostia Foods is closing two plants. The Weavers Union objected. The union said 80 jobs would go.',
    phrase: 'The union',
    organisation: 'Weavers Union',
  },
  { text: 'Ostia Foods laid off 80 people after it lost a contract.', phrase: 'it lost', organisation: 'Ostia Foods' },
  { text: 'The company is closing two plants.', phrase: 'The company', organisation: null },
]
