// Reports without quotation marks: where the clause stands, where it ends, and what is no report.
import type { QuoteExample } from './example.ts'

const report = (rule: string, speaker: string, part: string, setting?: string) => ({
  rule,
  kind: 'indirect' as const,
  parts: [part],
  speaker,
  ...(setting ? { setting } : {}),
})

export const reports: readonly QuoteExample[] = [
  // quote.said-that
  { text: 'Rod Hale said that the mill would close by June.', finds: [report('quote.said-that', 'Rod Hale', 'the mill would close by June')] },
  {
    text: 'Rod Hale told analysts on an earnings call that the mill would close.',
    finds: [report('quote.said-that', 'Rod Hale', 'the mill would close', 'earnings-call')],
  },
  { text: 'Rod Hale announced on Friday that it was over.', finds: [report('quote.said-that', 'Rod Hale', 'it was over')] },
  {
    text: 'Rod Hale said the mill would close but warned that others could follow.',
    finds: [report('quote.said-clause', 'Rod Hale', 'the mill would close'), report('quote.said-that', 'Rod Hale', 'others could follow')],
  },
  // quote.said-clause
  { text: 'Rod Hale, the chairman, said on Tuesday the mill would close.', finds: [report('quote.said-clause', 'Rod Hale', 'the mill would close')] },
  { text: 'Rod Hale, who bought the mill in 2020, said managers would go first.', finds: [report('quote.said-clause', 'Rod Hale', 'managers would go first')] },
  {
    text: 'Rod Hale said the mill would close, adding that the land was sold.',
    finds: [report('quote.said-clause', 'Rod Hale', 'the mill would close'), report('quote.said-that', 'Rod Hale', 'the land was sold')],
  },
  {
    text: 'While Rod Hale has said some jobs may return, it is unclear how many.',
    finds: [report('quote.said-clause', 'Rod Hale', 'some jobs may return')],
  },
  { text: 'Rod Hale said the mill would close (file photo)', finds: [report('quote.said-clause', 'Rod Hale', 'the mill would close')] },
  // quote.clause-said
  { text: 'The mill will close by June, said Rod Hale.', finds: [report('quote.clause-said', 'Rod Hale', 'The mill will close by June')] },
  {
    text: 'The mill will close by June, Rod Hale wrote in an email that was seen by reporters.',
    finds: [report('quote.clause-said', 'Rod Hale', 'The mill will close by June', 'email')],
  },
  {
    text: 'The mill will close by June, according to two people familiar with the plan. The land will be sold, the people said.',
    finds: [
      report('quote.according-to-last', 'two people familiar with the plan', 'The mill will close by June'),
      report('quote.clause-said', 'two people familiar with the plan', 'The land will be sold'),
    ],
  },
  // quote.according-to-first
  {
    text: 'According to Rod Hale, the cuts will be finished by June.',
    finds: [report('quote.according-to-first', 'Rod Hale', 'the cuts will be finished by June')],
  },
  {
    text: 'The union that represents the drivers said 80 jobs would go.',
    finds: [report('quote.said-clause', 'the union', '80 jobs would go')],
  },
  // no reports
  { text: 'According to a regulatory filing, the mill has 80 staff.', finds: [] },
  { text: 'Rod Hale is said to be close to a deal.', finds: [] },
  { text: 'Rod Hale announced plans to cut 80 jobs.', finds: [] },
  { text: 'The mill added 80 jobs in March.', finds: [] },
  { text: 'Rod Hale told staff to prepare for a hard year.', finds: [] },
  { text: 'The letter says the mill will close.', finds: [] },
  { text: 'In a survey only one customer in five said they would buy again.', finds: [] },
  { text: 'Rod Hale declined to say how many would go.', finds: [] },
]
