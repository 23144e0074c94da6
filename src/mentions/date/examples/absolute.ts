// Dates that carry their own year, in every way of writing them.
import type { Example } from './example.ts'

const FOURTH_OF_FEBRUARY = '2022-02-04'

export const absoluteExamples: readonly Example[] = [
  // one day, many hands
  { text: 'Northgate told staff on 4 February 2022.', finds: [['4 February 2022', FOURTH_OF_FEBRUARY]] },
  { text: 'Northgate told staff on February 4, 2022.', finds: [['February 4, 2022', FOURTH_OF_FEBRUARY]] },
  { text: 'Northgate told staff on Feb. 4, 2022, it said.', finds: [['Feb. 4, 2022', FOURTH_OF_FEBRUARY]] },
  { text: 'Northgate told staff on the 4th of February 2022.', finds: [['the 4th of February 2022', FOURTH_OF_FEBRUARY]] },
  { text: 'Northgate told staff on Friday, February 4th, 2022.', finds: [['Friday, February 4th, 2022', FOURTH_OF_FEBRUARY]] },
  { text: 'Northgate told staff on Fri., Feb. 4, 2022.', finds: [['Fri., Feb. 4, 2022', FOURTH_OF_FEBRUARY]] },
  { text: 'Northgate told staff on February fourth, 2022.', finds: [['February fourth, 2022', FOURTH_OF_FEBRUARY]] },
  { text: 'Northgate told staff on 4-Feb-2022.', finds: [['4-Feb-2022', FOURTH_OF_FEBRUARY]] },
  { text: 'Filed: 2022-02-04.', finds: [['2022-02-04', FOURTH_OF_FEBRUARY]] },
  { text: 'The notice is dated 10/Feb/2022.', finds: [['10/Feb/2022', '2022-02-10']] },
  // day and month in digits: told by the number, by the text's other dates, else not at all
  { text: 'The notice is dated 13/02/2022.', finds: [['13/02/2022', '2022-02-13']] },
  { text: 'The notice is dated 02/13/2022.', finds: [['02/13/2022', '2022-02-13']] },
  { text: 'The notice is dated 03/02/2022.', finds: [['03/02/2022', null]] },
  {
    text: 'The notice is dated 03/02/2022. Work ends on 31/03/2022.',
    finds: [
      ['03/02/2022', '2022-02-03'],
      ['31/03/2022', '2022-03-31'],
    ],
  },
  {
    text: 'The notice is dated 03/02/2022. Work ends on March 31, 2022.',
    finds: [
      ['03/02/2022', '2022-03-02'],
      ['March 31, 2022', '2022-03-31'],
    ],
  },
  // months, quarters, halves, years, decades
  { text: 'It employed 400 people as of July 2022.', finds: [['July 2022', '2022-07']] },
  { text: "It cut jobs in Jan '22 for the first time.", finds: [["Jan '22", '2022-01']] },
  { text: 'Sales fell in Q3 2022.', finds: [['Q3 2022', '2022-35']] },
  { text: 'Sales fell in 1Q22.', finds: [['1Q22', '2022-33']] },
  { text: 'Sales fell in H2 2022.', finds: [['H2 2022', '2022-41']] },
  { text: 'Sales fell in the third quarter of 2022.', finds: [['the third quarter of 2022', '2022-35']] },
  { text: 'Sales fell in the first quarter 2022.', finds: [['the first quarter 2022', '2022-33']] },
  { text: 'Sales fell in the 2022 third quarter.', finds: [['the 2022 third quarter', '2022-35']] },
  { text: 'Sales fell in the last half of 2022.', finds: [['the last half of 2022', '2022-41']] },
  {
    text: 'It shed 300 posts in 2022 and 200 in 2023.',
    finds: [
      ['2022', '2022'],
      ['2023', '2023'],
    ],
  },
  {
    text: 'Its 2022 revenues were flat on 2021 levels.',
    finds: [
      ['2022', '2022'],
      ['2021', '2021'],
    ],
  },
  { text: 'The mill was built in 1829.', finds: [['1829', '1829']] },
  { text: 'Output peaked in the 1990s.', finds: [['the 1990s', '199X']] },
  { text: 'Sales fell in the spring of 2022.', finds: [['the spring of 2022', '2022-21']] },
  {
    text: 'Its Q3 2022 results and first-quarter 2023 sales were weak.',
    finds: [
      ['Q3 2022', '2022-35'],
      ['first-quarter 2023', '2023-33'],
    ],
  },
  { text: 'Sales fell in Jan-Mar 2022.', finds: [['Jan-Mar 2022', '2022-01/2022-03']] },
  { text: 'Hiring resumes in 2025 H2.', finds: [['2025 H2', '2025-41']] },
  {
    text: "It cut 200 jobs in '21 and 100 in ’22.",
    finds: [
      ["'21", '2021'],
      ['’22', '2022'],
    ],
  },
  // years that are not calendar years, and those that are taken as such
  { text: 'It saved £9m in 2022/23.', finds: [['2022/23', '2022-04-01/2023-03-31']] },
  { text: 'It saved $9m in fiscal 2022.', finds: [['fiscal 2022', '2022']] },
  { text: 'It saved $9m in FY22.', finds: [['FY22', '2022']] },
  { text: 'Profit fell in the 2022-23 financial year.', finds: [['2022-23 financial year', '2022-04-01/2023-03-31']] },
  { text: 'Exports from India rose in 2022-23.', finds: [['2022-23', '2022-04-01/2023-03-31']] },
  { text: 'Output grew between 1996 and 2000.', finds: [['between 1996 and 2000', '1996/2000']] },
  { text: 'It has cut jobs since at least 2003.', finds: [['2003', '2003']] },
  // parts
  { text: 'The plant opened in early 2022.', finds: [['early 2022', '2022-37']] },
  { text: 'The plant opened in mid-2022.', finds: [['mid-2022', '2022-38']] },
  { text: 'The plant opened in late 2022.', finds: [['late 2022', '2022-39']] },
  { text: 'The plant shut at the end of 2022.', finds: [['the end of 2022', '2022-12-31']] },
  { text: 'The plant opened at the start of 2022.', finds: [['the start of 2022', '2022-01-01']] },
  { text: 'The plant opened in mid-June 2022.', finds: [['mid-June 2022', '2022-06-11/2022-06-20']] },
  { text: 'It had 500 staff at year-end 2022.', finds: [['year-end 2022', '2022-12-31']] },
  { text: 'It cut 90 jobs in the first nine months of 2022.', finds: [['the first nine months of 2022', '2022-01-01/2022-09-30']] },
  // intervals are one mention
  { text: 'It cut 700 jobs between 2020 and mid-2022.', finds: [['between 2020 and mid-2022', '2020/2022-06-30']] },
  { text: 'It cut 700 jobs from March to May 2022.', finds: [['from March to May 2022', '2022-03/2022-05']] },
  { text: 'It cut 700 jobs from November 2021 to February 2022.', finds: [['from November 2021 to February 2022', '2021-11/2022-02']] },
  { text: 'It cut 700 jobs between November and February 2022.', finds: [['between November and February 2022', '2021-11/2022-02']] },
  { text: 'It cut 700 jobs in 2014-16.', finds: [['2014-16', '2014/2016']] },
  { text: 'The hearings run 5-10 March 2022.', finds: [['5-10 March 2022', '2022-03-05/2022-03-10']] },
  { text: 'The hearings ran from March 5 to 10, 2022.', finds: [['from March 5 to 10, 2022', '2022-03-05/2022-03-10']] },
  { text: 'It lost $3m in the three months to 31 December 2022.', finds: [['the three months to 31 December 2022', '2022-10-01/2022-12-31']] },
  { text: 'It lost $3m in the year ended June 30, 2022.', finds: [['the year ended June 30, 2022', '2021-07-01/2022-06-30']] },
  { text: 'It lost £3m in the year to 5 April 2022.', finds: [['the year to 5 April 2022', '2021-04-06/2022-04-05']] },
  { text: 'It lost £3m in the 52 weeks to 29 January 2022.', finds: [['the 52 weeks to 29 January 2022', '2021-01-31/2022-01-29']] },
  { text: 'Profit rose in the first three quarters of 2022.', finds: [['the first three quarters of 2022', '2022-01-01/2022-09-30']] },
  { text: 'It was founded in nineteen ninety-four.', finds: [['nineteen ninety-four', '1994']] },
  // moved dates are two
  {
    text: 'The launch was moved from late 2022 to 2023.',
    finds: [
      ['late 2022', '2022-39'],
      ['2023', '2023'],
    ],
  },
  // names side by side share a year
  {
    text: 'Jobs went in June and July 2022.',
    finds: [
      ['June', '2022-06'],
      ['July 2022', '2022-07'],
    ],
  },
  {
    text: 'Jobs went in November, December and January 2022.',
    finds: [
      ['November', '2021-11'],
      ['December', '2021-12'],
      ['January 2022', '2022-01'],
    ],
  },
]
