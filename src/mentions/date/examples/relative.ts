// Dates that lean on the day of publication (Thursday, 18 January 2024) or on another date of the text.
import type { Example } from './example.ts'

export const relativeExamples: readonly Example[] = [
  // days
  { text: 'Vantor said today that 40 people will go.', finds: [['today', '2024-01-18']] },
  { text: 'Vantor said yesterday that 40 people will go.', finds: [['yesterday', '2024-01-17']] },
  { text: 'The email came last night.', finds: [['last night', '2024-01-17']] },
  { text: 'The email came three days ago.', finds: [['three days ago', '2024-01-15']] },
  // weekdays: reports look back, plans look ahead, the day itself counts
  { text: 'Vantor said on Wednesday that 40 people will go.', finds: [['Wednesday', '2024-01-17']] },
  { text: 'Vantor said Thursday that 40 people will go.', finds: [['Thursday', '2024-01-18']] },
  { text: 'Vantor will tell staff on Tuesday.', finds: [['Tuesday', '2024-01-23']] },
  { text: 'On Tuesday, Vantor confirmed the closure.', finds: [['Tuesday', '2024-01-16']] },
  { text: 'From Monday, a new team will run the plant.', finds: [['Monday', '2024-01-22']] },
  { text: 'Talks could begin as soon as Monday.', finds: [['Monday', '2024-01-22']] },
  { text: 'An email sent to employees on Monday gave no reason.', finds: [['Monday', '2024-01-15']] },
  { text: 'Staff left last Friday.', finds: [['last Friday', '2024-01-12']] },
  { text: 'Staff leave next Tuesday.', finds: [['next Tuesday', '2024-01-23']] },
  { text: "Shares fell in Tuesday's trading.", finds: [['Tuesday', '2024-01-16']] },
  { text: "It comes ahead of Friday's meeting of the board.", finds: [['Friday', '2024-01-19']] },
  {
    text: 'The news came on Jan. 12. Staff had met the previous Tuesday.',
    finds: [
      ['Jan. 12', '2024-01-12'],
      ['the previous Tuesday', '2024-01-09'],
    ],
  },
  // weeks, months, quarters, years
  { text: 'The cuts were announced last week.', finds: [['last week', '2024-01-08/2024-01-14']] },
  { text: 'The cuts were announced earlier this week.', finds: [['earlier this week', '2024-01-15/2024-01-21']] },
  { text: 'Meetings will be held early next week.', finds: [['early next week', '2024-01-22/2024-01-28']] },
  { text: 'It closed two stores over the weekend.', finds: [['the weekend', '2024-01-13/2024-01-14']] },
  { text: 'The cuts were announced two weeks ago.', finds: [['two weeks ago', '2024-01-01/2024-01-07']] },
  { text: 'The cuts were announced last month.', finds: [['last month', '2023-12']] },
  { text: 'The cuts were announced two months ago.', finds: [['two months ago', '2023-11']] },
  { text: 'Sales fell last quarter.', finds: [['last quarter', '2023-36']] },
  { text: 'It hired 90 people last year.', finds: [['last year', '2023']] },
  { text: 'It hired 90 people three years ago.', finds: [['three years ago', '2021']] },
  { text: 'It hired 90 people early last year.', finds: [['early last year', '2023-37']] },
  { text: 'The plant closes in three months’ time.', finds: [['in three months’ time', '2024-04']] },
  { text: 'It earned more in the current quarter.', finds: [['the current quarter', '2024-33']] },
  // names without a year, by tense
  { text: 'In December it said no cuts were planned.', finds: [['December', '2023-12']] },
  { text: 'It cut 30 jobs in July.', finds: [['July', '2023-07']] },
  { text: 'Twelve hundred people will be out of work by June.', finds: [['June', '2024-06']] },
  { text: 'Since November, it has let go of 75 people.', finds: [['November', '2023-11']] },
  {
    text: 'Most notices take effect on March 31; the last workers leave in the third quarter.',
    finds: [
      ['March 31', '2024-03-31'],
      ['the third quarter', '2024-35'],
    ],
  },
  { text: 'Plans to shed staff were put on hold in February.', finds: [['February', '2023-02']] },
  { text: 'Staff were told they would leave by the end of March.', finds: [['the end of March', '2024-03-31']] },
  { text: 'Unions oppose the Feb. 14 deadline.', finds: [['Feb. 14', '2024-02-14']] },
  { text: 'A second round followed on the second of March.', finds: [['the second of March', '2023-03-02']] },
  {
    text: 'Hearings are planned for April 24 and 25.',
    finds: [
      ['April 24', '2024-04-24'],
      ['25', '2024-04-25'],
    ],
  },
  {
    text: 'More cuts are planned in May, June and August.',
    finds: [
      ['May', '2024-05'],
      ['June', '2024-06'],
      ['August', '2024-08'],
    ],
  },
  { text: 'It warned of cuts last January.', finds: [['last January', '2023-01']] },
  { text: 'It warned of cuts last May.', finds: [['last May', '2023-05']] },
  { text: 'The plant shuts next March.', finds: [['next March', '2024-03']] },
  { text: 'The plant opened in June last year.', finds: [['June last year', '2023-06']] },
  { text: 'Sales fell in the third quarter of last year.', finds: [['the third quarter of last year', '2023-35']] },
  { text: "It broke even in last year's fourth quarter.", finds: [["last year's fourth quarter", '2023-36']] },
  { text: 'The rest go next summer.', finds: [['next summer', '2024-22']] },
  { text: 'It was sold on Thanksgiving Day.', finds: [['Thanksgiving Day', '2023-11-23']] },
  { text: 'The sale was agreed on Monday, Oct. 31.', finds: [['Monday, Oct. 31', '2022-10-31']], published: '2022-12-01' },
  { text: 'May was the worst month.', finds: [['May', '2023-05']] },
  { text: 'Notices went out in the week of Jan. 3.', finds: [['the week of Jan. 3', '2024-01-01/2024-01-07']] },
  { text: 'It will close by year’s end.', finds: [['year’s end', '2024-12-31']] },
  { text: 'Sales rose in the back half of last year.', finds: [['the back half of last year', '2023-41']] },
  { text: 'Half-year sales fell; the six months to end June were weak.', finds: [['the six months to end June', '2023-01-01/2023-06-30']] },
  { text: 'The last cuts are planned for the fourth quarter.', finds: [['the fourth quarter', '2024-36']] },
  { text: 'It expects to report a loss for the fourth quarter.', finds: [['the fourth quarter', '2023-36']] },
  { text: 'They leave the week after next.', finds: [['the week after next', '2024-01-29/2024-02-04']] },
  {
    text: 'Workers walked out on 3 and 4 January.',
    finds: [
      ['3', '2024-01-03'],
      ['4 January', '2024-01-04'],
    ],
  },
  { text: 'The rest will go in early summer.', finds: [['early summer', '2024-22']] },
  // ends and middles
  { text: 'The rest will go by year-end.', finds: [['year-end', '2024-12-31']] },
  { text: 'The rest will go by the end of the quarter.', finds: [['the end of the quarter', '2024-03-31']] },
  { text: 'The rest will go by the end of the year.', finds: [['the end of the year', '2024-12-31']] },
  { text: 'It employed 500 people at the end of last year.', finds: [['the end of last year', '2023-12-31']] },
  { text: 'Notices go out in mid-March.', finds: [['mid-March', '2024-03-11/2024-03-20']] },
  {
    text: 'Profit rose in the first nine months of the year.',
    published: '2024-11-18',
    finds: [['the first nine months of the year', '2024-01-01/2024-09-30']],
  },
  { text: 'Vantor could not be reached on Friday.', finds: [['Friday', '2024-01-12']] },
  { text: 'Talks could begin on Friday.', finds: [['Friday', '2024-01-19']] },
  { text: 'The plant was to have shut by Monday, Oct. 31.', published: '2022-10-20', finds: [['Monday, Oct. 31', '2022-10-31']] },
  { text: 'Ostia, which had planned to close in March, stays open.', finds: [['March', '2024-03']] },
  { text: 'It had 500 staff at year-end.', finds: [['year-end', '2023-12-31']] },
  // intervals
  { text: 'Layoffs stretched from late 2022 to early last year.', finds: [['from late 2022 to early last year', '2022-09-01/2023-04-30']] },
  { text: 'Staff abroad will be told between Feb. 11 and Feb. 18.', finds: [['between Feb. 11 and Feb. 18', '2024-02-11/2024-02-18']] },
  { text: 'In the three months to June it shed 210 jobs.', finds: [['the three months to June', '2023-04-01/2023-06-30']] },
  // counted from another date of the text
  {
    text: 'Cuts peaked in January 2023 with 900 jobs, up from the 500 planned two months previously.',
    finds: [
      ['January 2023', '2023-01'],
      ['two months previously', '2022-11'],
    ],
  },
  {
    text: 'It was founded in 2015 and sold two years later.',
    finds: [
      ['2015', '2015'],
      ['two years later', '2017'],
    ],
  },
  {
    text: 'It lost $5m in 2021, against $3m the previous year.',
    finds: [
      ['2021', '2021'],
      ['the previous year', '2020'],
    ],
  },
  {
    text: 'It fled in June 2021 and came back later that year.',
    finds: [
      ['June 2021', '2021-06'],
      ['later that year', '2021'],
    ],
  },
  {
    text: 'It bought Ostia in May 2021. The following month it cut 40 jobs.',
    finds: [
      ['May 2021', '2021-05'],
      ['The following month', '2021-06'],
    ],
  },
  {
    text: 'Sales rose in September, but were below the same month last year.',
    finds: [
      ['September', '2023-09'],
      ['the same month last year', '2022-09'],
    ],
  },
  {
    text: 'Net was $4m in the third quarter, up from $3m a year earlier.',
    finds: [
      ['the third quarter', '2023-35'],
      ['a year earlier', '2022-35'],
    ],
  },
  { text: 'Fourth-quarter net rose to $4m from $3m a year ago.', finds: [['a year ago', '2022-36']] },
  {
    text: 'It lost $4m in the fourth quarter. In the year-ago quarter it earned $1m. Sales fell in the quarter.',
    finds: [
      ['the fourth quarter', '2023-36'],
      ['the year-ago quarter', '2022-36'],
      ['the quarter', '2023-36'],
    ],
  },
  {
    text: 'Its quarter to August was weak; stock was low by the end of the quarter.',
    published: '2023-10-01',
    finds: [
      ['quarter to August', '2023-06-01/2023-08-31'],
      ['the end of the quarter', '2023-08-31'],
    ],
  },
  {
    text: 'In March 2023 it cut 90 jobs, against 20 in the same month of 2022.',
    finds: [
      ['March 2023', '2023-03'],
      ['the same month of 2022', '2022-03'],
    ],
  },
  // the entries of a rolling list are told from their own days
  {
    text: 'May 2023 cuts\n\n30 May: Vantor cut 40 jobs yesterday.\n\n9 May: Ostia will close in June.\n\n2 May: Northgate cut 12 jobs last month.',
    published: '2024-03-01',
    finds: [
      ['May 2023', '2023-05'],
      ['30 May', '2023-05-30'],
      ['yesterday', '2023-05-29'],
      ['9 May', '2023-05-09'],
      ['June', '2023-06'],
      ['2 May', '2023-05-02'],
      ['last month', '2023-04'],
    ],
  },
  // no day of publication: the text's own dateline, else no value
  {
    text: 'LONDON, Feb 5, 2024 (Wire) - Vantor said on Friday it will cut 40 jobs.',
    published: null,
    finds: [
      ['Feb 5, 2024', '2024-02-05'],
      ['Friday', '2024-02-02'],
    ],
  },
  {
    text: 'Vantor to cut jobs\n\n15th October 2014\n\nStaff were told yesterday.',
    published: null,
    finds: [
      ['15th October 2014', '2014-10-15'],
      ['yesterday', '2014-10-14'],
    ],
  },
  {
    text: 'Vantor cut 40 jobs last week and 30 in 2022.',
    published: null,
    finds: [
      ['last week', null],
      ['2022', '2022'],
    ],
  },
  { text: 'The port paid a record dividend this financial year.', finds: [['this financial year', null]] },
]
