// Numbers that look like headcounts and are none.

/** No headcount stands in these; the reason is what `explain` says of the candidate, where there is one. */
export const counterExamples: readonly { readonly text: string; readonly reason: string | null }[] = [
  { text: 'It has 4,000 customers, 20 stores, 300 flights and 12 homes.', reason: null },
  { text: 'Ostia raised $4bn and cut jobs in 2024.', reason: 'money, not people' },
  { text: 'Some 300 people died in the storm.', reason: 'people: no word of work in the sentence' },
  { text: 'Ostia lost six workers to the virus.', reason: 'workers who were harmed, not cut' },
  { text: 'A survey of 2,000 workers found that a third of workers save nothing.', reason: 'workers who speak or are asked' },
  { text: 'About half of the cuts will come from the newsroom.', reason: 'a share of the cuts, not of a staff' },
  { text: 'Two people familiar with the matter said so.', reason: 'people: no word of work in the sentence' },
  { text: 'One employee said so.', reason: 'one: a person or a thing, no headcount' },
  { text: 'Some 200 people attended the concert.', reason: 'people: no word of work in the sentence' },
  { text: 'Ostia and Vantor posted 30,000 job seekers and 500 staff hours.', reason: null },
  { text: 'Marta Lind, 49, was laid off.', reason: 'a bare number with no headcount right before it' },
  { text: 'The 2023 layoffs, on the 10th, hit Fortune 500 workers.', reason: null },
  { text: 'Staff costs rose by 5%, and 12% of its shares were sold.', reason: null },
  { text: "Revenue fell by 5% as the jobs market cooled, and workers' pay rose by 3%.", reason: null },
  { text: 'About 300 Canadians watched the game.', reason: 'canadians: no word of work in the sentence' },
  { text: 'Some 40 Australians were killed as job cuts loomed.', reason: 'australians who were harmed, not cut' },
  { text: 'At least 84 women won prizes.', reason: 'women: no word of work in the sentence' },
  { text: 'The rules make people search for four jobs a month as layoffs mount.', reason: 'jobs that somebody looks for' },
  { text: 'He wrote 400 posts on his blog about layoffs.', reason: 'posts that somebody wrote' },
  { text: 'The owner cut 400 posts on Instagram.', reason: 'posts that somebody wrote' },
  { text: 'Two-thirds of the media managers surveyed expect layoffs.', reason: 'managers who speak or are asked' },
  { text: 'Layoffs loom: the owner met four union representatives.', reason: 'representatives of a union, no staff' },
  { text: 'A 25% cut in prices led to a 10% reduction.', reason: 'a bare number with no headcount before it in its sentence' },
  { text: 'After two rate cuts and three tax cuts, Ostia cut jobs.', reason: null },
]
