// Short texts and the reductions that must be read from them; null where only a look-alike stands there.
import type { Status } from '../record/event.ts'

export interface EventExample {
  readonly text: string
  readonly title?: string
  readonly published?: string
  /** Employer, bounds of the headcount, bounds of the share, status; null for no event. */
  readonly event: readonly [employer: string | null, headcount: string | null, share: string | null, status: Status] | null
  readonly background?: readonly (readonly [employer: string, headcount: string])[]
}

export const eventExamples: readonly EventExample[] = [
  { text: 'Northgate Software is laying off 1,240 employees.', event: ['Northgate Software', '1240', null, 'announced'] },
  { text: 'Brightmoor Ltd is cutting 6% of its workforce, or roughly 12,000 people.', event: ['Brightmoor', '12000', '6', 'announced'] },
  { text: 'Vantor Inc said it could cut up to 450 jobs.', event: ['Vantor', '-450', null, 'considered'] },
  { text: 'Ostia Ltd has begun telling 300 staff that they will lose their jobs.', event: ['Ostia', '300', null, 'underway'] },
  { text: 'Ostia Ltd plans to cut 300 jobs, people familiar with the matter said.', event: ['Ostia', '300', null, 'rumoured'] },
  { text: 'Ostia Ltd laid off 64 people in a round that ended quietly.', event: ['Ostia', '64', null, 'completed'] },
  { text: 'Google-backed Wayline Inc is cutting a quarter of its workers.', event: ['Wayline', null, '25', 'announced'] },
  { text: 'The cuts at Lumen Studio, owned by Corvid Media, hit 35 artists.', event: ['Lumen Studio', '35', null, 'announced'] },
  {
    text: 'Pellucid Robotics Inc will cut 700 jobs on top of the 1,100 it eliminated in May.',
    published: '2024-01-18',
    event: ['Pellucid Robotics', '700', null, 'announced'],
    background: [['Pellucid Robotics', '1100']],
  },
  {
    text: 'Vantor Inc is cutting 900 jobs. The company employs 12,000 people.\n\nRival Ostia Ltd said last week it would shed 400 posts.\n\nVantor said the cuts would fall in Leeds.\n\nIt gave no date.',
    published: '2024-01-18',
    event: ['Vantor', '900', null, 'announced'],
    background: [['Ostia', '400']],
  },
  { text: 'The bookmaker laid off part of its liability.', event: null },
  { text: 'The central bank cut rates by 25 basis points.', event: null },
  { text: 'Vantor Inc has ruled out compulsory redundancies.', event: null },
  { text: 'Layoffs were averted after staff at Ostia Ltd accepted pay cuts.', event: null },
  { text: 'Ostia Ltd did not lay off anyone in 2023.', event: null },
  { text: 'Fears of mass layoffs have swept the campus.', event: null },
  { text: 'Across the industry, 28,000 people have lost jobs this month, a tracker shows.', event: null },
  { text: 'Initial jobless claims fell by 8,000 last week.', event: null },
  { text: 'Vantor Inc fired four employees for violating its data policies.', event: null },
  { text: 'The coach cut three players before the season opener.', event: null },
]
