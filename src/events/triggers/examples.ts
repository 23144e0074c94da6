// Sentences and the triggers that must be found in them: the specification of the rules, grouped by rule.

export interface TriggerExample {
  readonly text: string
  /** Rule id and the words of its head, in the order of the text. */
  readonly triggers: readonly (readonly [rule: string, head: string])[]
}

export const triggerExamples: readonly TriggerExample[] = [
  { text: 'Northgate will lay off 300 welders in spring.', triggers: [['trigger.strong-verb', 'lay off']] },
  { text: 'The mill has retrenched half the night shift.', triggers: [['trigger.strong-verb', 'retrenched']] },
  { text: 'Forty packers were made redundant at Ostia.', triggers: [['trigger.strong-verb', 'made redundant']] },
  { text: 'Vantor is making 85 of its tutors redundant.', triggers: [['trigger.make-redundant', 'making']] },
  { text: 'A second round of job cuts is on its way.', triggers: [['trigger.strong-noun', 'job cuts']] },
  { text: 'Unions put the redundancies down to bad planning.', triggers: [['trigger.strong-noun', 'redundancies']] },
  { text: 'Ninety printers will lose their jobs by Easter.', triggers: [['trigger.lose-jobs', 'lose']] },
  { text: 'It will slash up to 12 per cent of its global workforce.', triggers: [['trigger.weak-verb-staff', 'slash']] },
  { text: 'The group trimmed sales, marketing and support roles.', triggers: [['trigger.weak-verb-staff', 'trimmed']] },
  { text: 'The plan means the elimination of 62 roles.', triggers: [['trigger.weak-noun-staff', 'elimination']] },
  { text: 'Some 150 staff at the gallery are at risk.', triggers: [['trigger.staff-outcome', 'at risk']] },
  { text: 'About 70 jobs at the depot will go.', triggers: [['trigger.staff-go', 'go']] },
  { text: 'Eight posts in the library could be axed.', triggers: [['trigger.staff-done-to', 'axed']] },
  { text: 'Jobs lost at the yard will not return.', triggers: [['trigger.staff-done-to', 'lost']] },
  { text: 'Ostia expects to have 400 fewer positions next year.', triggers: [['trigger.fewer-staff', 'fewer']] },
  { text: 'The start-up let 1,500 people go on Monday.', triggers: [['trigger.let-people-go', 'let']] },
  { text: 'Twelve hundred people will be out of work by June.', triggers: [['trigger.put-out-of-work', 'out of work']] },
  { text: 'I have decided to reduce the size of our team by a tenth.', triggers: [['trigger.reduce-size', 'reduce']] },
  { text: 'It means saying goodbye to 310 of our colleagues.', triggers: [['trigger.say-goodbye', 'saying']] },
  { text: 'Staff called the cuts a betrayal.', triggers: [['trigger.staff-move', 'cuts']] },
  { text: 'The Leith bureau will close in May.', triggers: [['trigger.site-closes', 'close']] },

  { text: 'The central bank cut rates by 25 basis points.', triggers: [] },
  { text: 'The supermarket axed 40 products from its own-label range.', triggers: [] },
  { text: 'Ministers defended the tax cuts and the spending cuts.', triggers: [] },
  { text: 'A payroll tax cut expires in March.', triggers: [] },
  { text: 'The release of the staff paper moved no market.', triggers: [] },
  { text: 'The law makes it easier for workers to go on strike.', triggers: [] },
  { text: 'The network axed the sitcom after two seasons.', triggers: [] },
  { text: 'The utility cut power to 2,000 homes.', triggers: [] },
]
