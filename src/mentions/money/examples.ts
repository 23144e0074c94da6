// What is an amount of money and what it is for: the specification of the rules.
import type { MoneyRole } from '../../record/mentions.ts'
import type { Quantity } from '../../record/quantity.ts'
import { approximate, atLeast, atMost, exact, range, vague } from '../../text/numerals/examples.ts'

/** Its wording, its amount in major units, its currency and its role. */
export type ExpectedAmount = readonly [text: string, amount: Quantity, currency: string | null, role: MoneyRole]

export interface MoneyExample {
  readonly text: string
  readonly finds: readonly ExpectedAmount[]
}

export const examples: readonly MoneyExample[] = [
  { text: 'Northgate bought the studio for $753m in 2021.', finds: [['$753m', exact(753_000_000), 'USD', 'acquisition']] },
  { text: 'Vantor paid a charge of $90-110 million for severance.', finds: [['$90-110 million', range(90_000_000, 110_000_000), 'USD', 'charge']] },
  { text: 'The edtech firm owes lenders Rs 500 crore.', finds: [['Rs 500 crore', exact(5_000_000_000), 'INR', 'debt']] },
  { text: 'Each worker gets $5,000 plus two weeks of pay.', finds: [['$5,000', exact(5000), 'USD', 'pay']] },
  {
    text: 'The write-down came to £40m, or about $51m.',
    finds: [
      ['£40m', exact(40_000_000), 'GBP', 'charge'],
      ['about $51m', approximate(51_000_000), 'USD', 'charge'],
    ],
  },
  { text: 'USD34.6 million was set aside for exit packages.', finds: [['USD34.6 million', exact(34_600_000), 'USD', 'charge']] },
  { text: 'The stock fell 3.2% to $41.07.', finds: [['$41.07', exact(41.07), 'USD', 'price']] },
  { text: 'Cost savings of about $1 billion are expected.', finds: [['about $1 billion', approximate(1_000_000_000), 'USD', 'savings']] },
  {
    text: 'Ostia aims to save between £1.5billion and £3billion per year.',
    finds: [['between £1.5billion and £3billion', range(1_500_000_000, 3_000_000_000), 'GBP', 'savings']],
  },
  {
    text: 'Ostia will spend hundreds of billions of dollars on data centres.',
    finds: [['hundreds of billions of dollars', vague(200_000_000_000, 999_999_999_999), 'USD', 'investment']],
  },
  {
    text: 'Ostia expects three billion dollars to four billion dollars in savings.',
    finds: [['three billion dollars to four billion dollars', range(3_000_000_000, 4_000_000_000), 'USD', 'savings']],
  },
  {
    text: 'Sales fell to 50.8 billion Swedish krona (£4.4billion).',
    finds: [
      ['50.8 billion Swedish krona', exact(50_800_000_000), 'SEK', 'revenue'],
      ['£4.4billion', exact(4_400_000_000), 'GBP', 'revenue'],
    ],
  },
  {
    text: 'Ostia made a profit of €1.5bn, compared with 2.1bn euros a year earlier.',
    finds: [
      ['€1.5bn', exact(1_500_000_000), 'EUR', 'profit'],
      ['2.1bn euros', exact(2_100_000_000), 'EUR', 'profit'],
    ],
  },
  { text: 'Ostia reported a loss of 5 billion yen.', finds: [['5 billion yen', exact(5_000_000_000), 'JPY', 'loss']] },
  { text: 'The chipmaker raised US$2-3bn in a funding round.', finds: [['US$2-3bn', range(2_000_000_000, 3_000_000_000), 'USD', 'funding']] },
  { text: 'Ostia is valued at A$47 billion.', finds: [['A$47 billion', exact(47_000_000_000), 'AUD', 'valuation']] },
  { text: 'Ostia was fined R500 million by the regulator.', finds: [['R500 million', exact(500_000_000), 'ZAR', 'fine']] },
  { text: 'Ostia holds debt of 20 billion pesos.', finds: [['20 billion pesos', exact(20_000_000_000), null, 'debt']] },
  { text: 'Ostia offered $18-a-share for Vantor.', finds: [['$18', exact(18), 'USD', 'price']] },
  { text: 'Ostia bought back $30 billion worth of its own shares.', finds: [['$30 billion', exact(30_000_000_000), 'USD', 'other']] },
  { text: 'Staff start at $22 an hour.', finds: [['$22', exact(22), 'USD', 'pay']] },
  { text: 'The factory is a €700M investment.', finds: [['€700M', exact(700_000_000), 'EUR', 'investment']] },
  { text: 'A $500 million IPO is planned.', finds: [['$500 million', exact(500_000_000), 'USD', 'funding']] },
  { text: 'The firm would come up $30 million short.', finds: [['$30 million', exact(30_000_000), 'USD', 'other']] },
  {
    text: 'Almost half of the money, or $5.2 million, went to aid; that figure fell from $6 million.',
    finds: [
      ['$5.2 million', exact(5_200_000), 'USD', 'funding'],
      ['$6 million', exact(6_000_000), 'USD', 'funding'],
    ],
  },
  { text: 'Vantor sealed a $4.5bn takeover of Ostia.', finds: [['$4.5bn', exact(4_500_000_000), 'USD', 'acquisition']] },
  { text: 'Ostia set aside $40 million for redundancy payments.', finds: [['$40 million', exact(40_000_000), 'USD', 'charge']] },
  { text: 'The plan cuts costs by $18 billion.', finds: [['$18 billion', exact(18_000_000_000), 'USD', 'savings']] },
  { text: 'Vantor is worth up to £100million.', finds: [['up to £100million', atMost(100_000_000), 'GBP', 'valuation']] },
  {
    text: 'Tickets cost €20, up from €15.',
    finds: [
      ['€20', exact(20), 'EUR', 'price'],
      ['€15', exact(15), 'EUR', 'price'],
    ],
  },
  { text: 'In Sydney and across Australia, Ostia will save $130million.', finds: [['$130million', exact(130_000_000), 'AUD', 'savings']] },
  { text: 'Ostia has a $300-million budget.', finds: [['$300-million', exact(300_000_000), 'USD', 'other']] },
  { text: 'Ostia agreed to pay $2.5 billion in cash for Corvid and to buy its debt.', finds: [['$2.5 billion', exact(2_500_000_000), 'USD', 'acquisition']] },
  { text: 'Ostia received a grant of 40 million dirhams from the state.', finds: [['40 million dirhams', exact(40_000_000), 'AED', 'funding']] },
  { text: 'The ministry put 7 million Australian dollars into the port.', finds: [['7 million Australian dollars', exact(7_000_000), 'AUD', 'other']] },
  { text: 'Her salary rose above £90,000.', finds: [['above £90,000', atLeast(90_000), 'GBP', 'pay']] },
  { text: 'The market value of Ostia is now €2bn.', finds: [['€2bn', exact(2_000_000_000), 'EUR', 'valuation']] },
]

/** No amount stands in these, or none whose digits can be trusted. */
export const counterExamples: readonly string[] = [
  'He weighs 200 pounds and won 3 medals on 5 won courts.',
  'The price was $1,23 or $1.2.3.',
  'It ended with a score of 3 and 5% growth.',
]
