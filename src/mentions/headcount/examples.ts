// What is a headcount and what becomes of it: the specification of the rules, grouped by the role they must give.
import type { HeadcountRole } from '../../record/mentions.ts'
import type { Quantity } from '../../record/quantity.ts'
import { approximate, atMost, exact, range, vague } from '../../text/numerals/examples.ts'

/** Its wording, what it counts, people or per cent, and its role. */
export type ExpectedHeadcount = readonly [text: string, quantity: Quantity, unit: 'people' | 'percent', role: HeadcountRole]

export interface HeadcountExample {
  readonly text: string
  readonly finds: readonly ExpectedHeadcount[]
}

export const examples: readonly HeadcountExample[] = [
  // The number with its noun, and who goes
  { text: 'Northgate is laying off 1,240 employees.', finds: [['1,240 employees', exact(1240), 'people', 'reduction']] },
  {
    text: 'Vantor will cut about 300 jobs, or 12% of its workforce.',
    finds: [
      ['about 300 jobs', approximate(300), 'people', 'reduction'],
      ['12% of its workforce', exact(12), 'percent', 'reduction'],
    ],
  },
  {
    text: 'Ostia shed up to 45 highly skilled engineering roles in Leeds.',
    finds: [['up to 45 highly skilled engineering roles', atMost(45), 'people', 'reduction']],
  },
  { text: 'The bank plans 800-1,000 job cuts.', finds: [['800-1,000 job cuts', range(800, 1000), 'people', 'reduction']] },
  { text: 'Hundreds of jobs will go at Brightmoor.', finds: [['Hundreds of jobs', vague(200, 999), 'people', 'reduction']] },
  { text: 'Vantor said 200 of its engineers would leave.', finds: [['200 of its engineers', exact(200), 'people', 'reduction']] },
  {
    text: 'A few hundred more of their colleagues face redundancy.',
    finds: [['A few hundred more of their colleagues', vague(200, 500), 'people', 'reduction']],
  },
  { text: 'The plan puts 300 jobs at risk.', finds: [['300 jobs', exact(300), 'people', 'reduction']] },
  {
    text: 'Some 90 posts are to be cut, and 40 workers were laid off last week.',
    finds: [
      ['Some 90 posts', approximate(90), 'people', 'reduction'],
      ['40 workers', exact(40), 'people', 'reduction'],
    ],
  },
  { text: 'Ostia announced a 500-job cut.', finds: [['500-job', exact(500), 'people', 'reduction']] },
  { text: 'Talks over 300 redundancies began.', finds: [['300 redundancies', exact(300), 'people', 'reduction']] },
  { text: 'The firm expects to have 400 fewer positions.', finds: [['400 fewer positions', exact(400), 'people', 'reduction']] },
  {
    text: 'Ostia, including 40 nurses, cut 90 people, as well as eight contractors.',
    finds: [
      ['40 nurses', exact(40), 'people', 'reduction'],
      ['90 people', exact(90), 'people', 'reduction'],
      ['eight contractors', exact(8), 'people', 'reduction'],
    ],
  },
  {
    text: 'The startup let 1.5k people go, and 3K contractors will follow.',
    finds: [
      ['1.5k people', exact(1500), 'people', 'reduction'],
      ['3K contractors', exact(3000), 'people', 'reduction'],
    ],
  },
  { text: 'Vantor is trimming its workforce by 1,000 staff.', finds: [['1,000 staff', exact(1000), 'people', 'reduction']] },
  { text: 'Layoffs loom at Ostia. The 30 jobs are in Cork.', finds: [['30 jobs', exact(30), 'people', 'reduction']] },
  { text: 'The layoffs at Ostia were sudden. For 70 workers they meant the end.', finds: [['70 workers', exact(70), 'people', 'workforce']] },
  {
    text: 'The notice covers 148 production workers, 31 technicians and 33 warehouse staff.',
    finds: [
      ['148 production workers', exact(148), 'people', 'reduction'],
      ['31 technicians', exact(31), 'people', 'reduction'],
      ['33 warehouse staff', exact(33), 'people', 'reduction'],
    ],
  },
  {
    text: 'Ostia will shed 65 positions, representing 40% of its employees.',
    finds: [
      ['65 positions', exact(65), 'people', 'reduction'],
      ['40% of its employees', exact(40), 'percent', 'reduction'],
    ],
  },
  { text: 'We will reduce the size of our company by about 18%.', finds: [['about 18%', approximate(18), 'percent', 'reduction']] },
  // The number alone
  { text: 'Vantor axed 500 in March.', finds: [['500', exact(500), 'people', 'reduction']] },
  {
    text: 'It wants to shrink its headcount over the next two years by between 700 and 800.',
    finds: [['between 700 and 800', range(700, 800), 'people', 'reduction']],
  },
  { text: 'The owner cut its staff in half.', finds: [['half', exact(50), 'percent', 'reduction']] },
  { text: 'There will be a net reduction of 639 in the headcount.', finds: [['639', exact(639), 'people', 'reduction']] },
  { text: 'Some staff stayed; another 25 were let go.', finds: [['25', exact(25), 'people', 'reduction']] },
  { text: 'The owner made 30 redundant.', finds: [['30', exact(30), 'people', 'reduction']] },
  { text: 'That brings the number of job losses to 4,700.', finds: [['4,700', exact(4700), 'people', 'reduction']] },
  {
    text: 'The correct number of layoffs is 240; the figure was put at 260.',
    finds: [
      ['240', exact(240), 'people', 'reduction'],
      ['260', exact(260), 'people', 'reduction'],
    ],
  },
  {
    text: 'Vantor will cut 700 jobs on top of the 1,100 it eliminated in May.',
    finds: [
      ['700 jobs', exact(700), 'people', 'reduction'],
      ['1,100', exact(1100), 'people', 'reduction'],
    ],
  },
  {
    text: 'In all, 310 staff are leaving: 190 in Leeds, 75 in Cork and 45 working remotely.',
    finds: [
      ['310 staff', exact(310), 'people', 'reduction'],
      ['190', exact(190), 'people', 'reduction'],
      ['75', exact(75), 'people', 'reduction'],
      ['45', exact(45), 'people', 'reduction'],
    ],
  },
  {
    text: 'Ostia laid off 5% of staff (about 90).',
    finds: [
      ['5% of staff', exact(5), 'percent', 'reduction'],
      ['about 90', approximate(90), 'people', 'reduction'],
    ],
  },
  { text: 'Ostia let 75 go in Cork.', finds: [['75', exact(75), 'people', 'reduction']] },
  // Shares of a staff
  { text: 'Ostia is to shed a quarter of its workers.', finds: [['a quarter of its workers', exact(25), 'percent', 'reduction']] },
  {
    text: 'Ostia will dismiss 20% of its 59 employees.',
    finds: [
      ['20%', exact(20), 'percent', 'reduction'],
      ['59 employees', exact(59), 'people', 'workforce'],
    ],
  },
  { text: 'Nearly half the workforce could go.', finds: [['Nearly half the workforce', approximate(50), 'percent', 'reduction']] },
  { text: 'Ostia announced a 10% staff cut.', finds: [['10% staff', exact(10), 'percent', 'reduction']] },
  { text: 'Unions fear a 6% reduction in its total headcount.', finds: [['6% reduction in its total headcount', exact(6), 'percent', 'reduction']] },
  { text: 'The insurer will trim its payroll by low single digits.', finds: [['low single digits', vague(1, 3), 'percent', 'reduction']] },
  {
    text: 'Ostia will cut 300 jobs, amounting to about a third.',
    finds: [
      ['300 jobs', exact(300), 'people', 'reduction'],
      ['about a third', approximate(33.33), 'percent', 'reduction'],
    ],
  },
  { text: 'Ostia laid off a third of the company.', finds: [['a third', exact(33.33), 'percent', 'reduction']] },
  { text: 'One in five workers will lose their job.', finds: [['One in five workers', exact(20), 'percent', 'reduction']] },
  { text: 'Layoffs loom at Ostia. About 6% of staff.', finds: [['About 6% of staff', approximate(6), 'percent', 'reduction']] },
  // The size of a staff
  {
    text: "Northgate will let go 2,000 of the company's 24,000 employees.",
    finds: [
      ['2,000', exact(2000), 'people', 'reduction'],
      ['24,000 employees', exact(24_000), 'people', 'workforce'],
    ],
  },
  {
    text: 'The 300-person newsroom at Corvid will lose 28 journalists.',
    finds: [
      ['300-person', exact(300), 'people', 'workforce'],
      ['28 journalists', exact(28), 'people', 'reduction'],
    ],
  },
  { text: 'Brightmoor, with its 40,000-strong workforce, hired nobody.', finds: [['40,000-strong workforce', exact(40_000), 'people', 'workforce']] },
  { text: 'The mill has a workforce of 6,500.', finds: [['6,500', exact(6500), 'people', 'workforce']] },
  { text: 'It leads a team of about 60 people.', finds: [['about 60 people', approximate(60), 'people', 'workforce']] },
  {
    text: 'The team was cut from 60 to 22.',
    finds: [
      ['60', exact(60), 'people', 'workforce'],
      ['22', exact(22), 'people', 'workforce'],
    ],
  },
  { text: 'Pellucid employs 83,000 worldwide.', finds: [['83,000', exact(83_000), 'people', 'workforce']] },
  { text: 'Pellucid employed 400 people at Dunmore.', finds: [['400 people', exact(400), 'people', 'workforce']] },
  {
    text: 'Ostia has 4,000 employees and 600 people work at its plant.',
    finds: [
      ['4,000 employees', exact(4000), 'people', 'workforce'],
      ['600 people', exact(600), 'people', 'workforce'],
    ],
  },
  { text: 'At Ostia, 70 employees worldwide wait.', finds: [['70 employees', exact(70), 'people', 'workforce']] },
  { text: 'Its 40,000 staff were told on Monday.', finds: [['40,000 staff', exact(40_000), 'people', 'workforce']] },
  { text: 'Layoffs loom. An estimated 150 people remain at the company.', finds: [['An estimated 150 people', approximate(150), 'people', 'workforce']] },
  {
    text: 'Layoffs loom. The changes took the company from 156 staff to 94.',
    finds: [
      ['156 staff', exact(156), 'people', 'workforce'],
      ['94', exact(94), 'people', 'workforce'],
    ],
  },
  {
    text: 'Vantor cut its workforce from 9,000 to 7,000 staff.',
    finds: [
      ['9,000', exact(9000), 'people', 'workforce'],
      ['7,000 staff', exact(7000), 'people', 'workforce'],
    ],
  },
  { text: 'Ostia listed 320 staff.', finds: [['320 staff', exact(320), 'people', 'workforce']] },
  {
    text: 'It went from 520 people to just under 1,200.',
    finds: [
      ['520 people', exact(520), 'people', 'workforce'],
      ['just under 1,200', approximate(1200), 'people', 'workforce'],
    ],
  },
  {
    text: 'Ostia has 64,000 employees. At Vantor, which has 38,000, layoffs loom.',
    finds: [
      ['64,000 employees', exact(64_000), 'people', 'workforce'],
      ['38,000', exact(38_000), 'people', 'workforce'],
    ],
  },
  // Jobs made, people hired
  { text: 'The chain is creating 1,000 jobs.', finds: [['1,000 jobs', exact(1000), 'people', 'hiring']] },
  { text: 'Vantor hired 200 engineers last year.', finds: [['200 engineers', exact(200), 'people', 'hiring']] },
  {
    text: 'It is adding 60 new jobs, and 40 positions are still open.',
    finds: [
      ['60 new jobs', exact(60), 'people', 'hiring'],
      ['40 positions', exact(40), 'people', 'hiring'],
    ],
  },
  { text: 'The insurer will grow its workforce by 10%.', finds: [['10%', exact(10), 'percent', 'hiring']] },
  {
    text: 'There are 120 staff vacancies, and 20 new hires.',
    finds: [
      ['120 staff vacancies', exact(120), 'people', 'hiring'],
      ['20 new hires', exact(20), 'people', 'hiring'],
    ],
  },
  // Neither
  { text: 'Across the industry, 28,000 people have lost jobs this month.', finds: [['28,000 people', exact(28_000), 'people', 'other']] },
  { text: 'Technology companies have cut 50,000 jobs since May.', finds: [['50,000 jobs', exact(50_000), 'people', 'other']] },
  { text: 'Layoffs are rising: a tracker counts 9,000 workers.', finds: [['9,000 workers', exact(9000), 'people', 'other']] },
  {
    text: 'The union, which represents 1,900 nurses, says 85 posts will go.',
    finds: [
      ['1,900 nurses', exact(1900), 'people', 'other'],
      ['85 posts', exact(85), 'people', 'reduction'],
    ],
  },
  { text: 'Some 3,000 dockers walked off the job.', finds: [['Some 3,000 dockers', approximate(3000), 'people', 'other']] },
  { text: 'Ostia will transfer 300 staff to the buyer.', finds: [['300 staff', exact(300), 'people', 'other']] },
  { text: 'The deal will save 400 jobs.', finds: [['400 jobs', exact(400), 'people', 'other']] },
  { text: 'Around 300 staff will be offered voluntary redundancy.', finds: [['Around 300 staff', approximate(300), 'people', 'other']] },
  { text: 'It rescinded 60 job offers.', finds: [['60 job offers', exact(60), 'people', 'other']] },
  { text: 'It joins the 150,000 already unemployed.', finds: [['150,000', exact(150_000), 'people', 'other']] },
  { text: 'Vantor owed its 70 former employees.', finds: [['70 former employees', exact(70), 'people', 'other']] },
  { text: 'Ostia runs with 30% fewer staff.', finds: [['30% fewer staff', exact(30), 'percent', 'other']] },
  { text: 'It sells 40 jobs a day.', finds: [['40 jobs', exact(40), 'people', 'other']] },
]
