// Where names begin and end in the text, whatever they name.

export interface NameExample {
  readonly text: string
  /** The names as they stand in the text, in order. */
  readonly names: readonly string[]
}

export const examples: readonly NameExample[] = [
  { text: 'Federal Reserve Chair Jerome Poll spoke.', names: ['Federal Reserve', 'Jerome Poll'] },
  { text: 'Ostia CEO Mark Zacher spoke.', names: ['Ostia', 'Mark Zacher'] },
  { text: 'Rival Ostia is closing.', names: ['Ostia'] },
  { text: 'Burger King and Premier League 2 are not titles.', names: ['Burger King', 'Premier League 2'] },
  { text: 'On Tuesday Ostia spoke.', names: ['Ostia'] },
  { text: 'Spain’s Sabrel spoke.', names: ['Spain', 'Sabrel'] },
  { text: 'Dutch Ispar spoke.', names: ['Ispar'] },
  { text: 'The German Foreign Ministry spoke.', names: ['German Foreign Ministry'] },
  { text: 'Kia Motor Corp of South Korea spoke.', names: ['Kia Motor Corp', 'South Korea'] },
  { text: 'The Lay Volunteers’ International Organisation spoke.', names: ['Lay Volunteers’ International Organisation'] },
  { text: 'Tengku van der Meer and Ali bin Hassan spoke.', names: ['Tengku van der Meer', 'Ali bin Hassan'] },
  { text: 'A Hong Kong IPO is near.', names: ['Hong Kong'] },
  { text: 'It was said by The We Company.', names: ['We Company'] },
  { text: 'It hit First Tarn Bank. First Tarn Bank is closing.', names: ['First Tarn Bank', 'First Tarn Bank'] },
  { text: 'It hit Tarn Pizza. Ailing Tarn Pizza is closing.', names: ['Tarn Pizza', 'Tarn Pizza'] },
  { text: 'Ostia-owned Wayline is closing.', names: ['Ostia', 'Wayline'] },
  { text: 'Chen Chun-yeh spoke.', names: ['Chen Chun-yeh'] },
  { text: 'Ostia (NYSE: OST) fell.', names: ['Ostia', 'NYSE'] },
  { text: 'The Bank of the West and the Labor Department for H-1B visas spoke.', names: ['Bank of the West', 'Labor Department', 'H-1B'] },
]
