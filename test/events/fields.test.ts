// The fields of an event besides employer and figures: times, reasons, places, units, means, money, staff.
import { describe, expect, it } from 'vitest'
import { extractLayoffEvent, type LayoffRecord } from '../../src/index.ts'

const read = (text: string, published = '2024-03-20'): LayoffRecord => extractLayoffEvent(text, { publishedAt: published })
const amount = (record: LayoffRecord, id: string | null | undefined): string | null => record.money.find((each) => each.id === id)?.text ?? null

describe('announced', () => {
  it.each([
    ['Vantor Inc will cut 90 jobs, chief executive Ada Holt told employees on Tuesday.', '2024-03-19'],
    ['Vantor Inc has let go of 90 people. Ada Holt, its chief executive, broke the news to employees in a town hall on Friday.', '2024-03-15'],
    ['Vantor Inc laid off 90 people today, a fifth of its staff.', '2024-03-20'],
    ['Vantor Inc will lay off 90 workers, according to a notice filed with the state this week. The notice, dated March 18, names no reason.', '2024-03-18'],
    ['Vantor Inc will cut 90 jobs. Shares closed 3% lower on Tuesday.', null],
    ['Vantor Inc will cut 90 jobs by the end of June.', null],
  ])('%s', (text, date) => {
    expect(read(text).event?.announced?.edtf ?? null).toBe(date)
  })
})

describe('effective', () => {
  it.each([
    ['Vantor Inc will cut 90 jobs. Most of those affected will leave on July 15.', '2024-07-15'],
    ['Vantor Inc will cut 90 jobs. The reduction is expected to be complete by June 30.', '2024-06-30'],
    ['Vantor Inc will lay off 90 workers. The first separations will take place on May 6 and the last on July 1.', '2024-05-06/2024-07-01'],
    ['Vantor Inc will cut 90 jobs. Those affected are being told this week.', '2024-03-18/2024-03-24'],
    ['Vantor Inc will cut 90 jobs. The cuts could be announced as early as next week.', null],
    ['Vantor Inc will cut 90 jobs. Staff will know by Friday whether they are affected.', null],
    ['Vantor Inc will cut 90 jobs, according to a notice filed with the state this week.', null],
  ])('%s', (text, date) => {
    expect(read(text).event?.effective?.edtf ?? null).toBe(date)
  })

  it('of a round that is over is the date beside its own figure', () => {
    const { background } = read(
      'Vantor Inc is cutting 900 jobs in Leeds. Vantor laid off 50 people in June 2021, after a product failed, and 200 in February 2022.',
    )
    expect(background.map((each) => [each.headcount?.min, each.effective?.edtf])).toEqual([
      [50, '2021-06'],
      [200, '2022-02'],
    ])
  })
})

describe('reasons', () => {
  it.each([
    ['Vantor Inc will cut 90 jobs because advertisers are spending less.', ['demand']],
    ['Vantor Inc will cut 90 jobs as demand for its sensors from carmakers collapsed.', ['demand']],
    ['Vantor Inc will cut 90 jobs. "We hired for growth that never came," its chief executive, Ada Holt, wrote.', ['overhiring']],
    ['Vantor Inc is cutting 90 jobs. "There were too many layers," its chief executive, Ada Holt, told staff.', ['efficiency']],
    ['Vantor Inc will close its studio in Malmö and lay off 90 people.', ['closure']],
    ['Vantor Inc will cut 90 jobs as it tries to stem its losses.', ['losses']],
    ['Vantor Inc will cut 90 jobs. It hopes to win the race for AI talent.', []],
    ['Vantor Inc will cut 90 jobs, the Holt administration said.', []],
  ])('%s', (text, reasons) => {
    expect(read(text).event?.reasons).toEqual(reasons)
  })
})

describe('locations', () => {
  it.each([
    ['Vantor Inc is laying off 90 people and closing the studio in Malmö.', ['Malmö']],
    ['Vantor Inc will cut 90 jobs. The reductions would fall on the plants in Hanover and Leiden.', ['Hanover', 'Leiden']],
    ['Vantor Inc will cut 90 jobs at its sites in Leeds and Selby.', ['Leeds', 'Selby']],
    ['Vantor Inc will cut 90 jobs as orders dry up in Europe.', []],
    ['Vantor Inc will cut 90 jobs and move production to its plant in Selby.', []],
    ['Vantor Inc will cut 90 jobs, a step that was welcomed on Wall Street.', []],
  ])('%s', (text, locations) => {
    expect(read(text).event?.locations).toEqual(locations)
  })
})

describe('units', () => {
  it.each([
    ['Vantor Inc will cut 90 jobs in its wealth and insurance teams.', ['wealth', 'insurance']],
    ['Vantor Inc will cut 90 jobs at its Dewsbury plant.', ['Dewsbury plant']],
    ['Vantor Inc is laying off 90 people, or 8% of its staff, and closing the studio in Malmö.', []],
    ['Vantor Inc will end its VX-204 program and cut 90 jobs.', []],
    ['Vantor Inc will cut 90 jobs as part of its regular process of assessing its businesses.', []],
  ])('%s', (text, units) => {
    expect(read(text).event?.units.map((unit) => unit.name)).toEqual(units)
  })
})

describe('means', () => {
  it.each([
    ['Vantor Inc will close two shops and cut 90 jobs.', ['closure']],
    ['Vantor Inc will cut 90 jobs. The reductions will come through attrition and early retirement.', ['voluntary', 'attrition']],
    ['Vantor Inc will cut 90 jobs, close to a tenth of its workforce.', []],
    ['Vantor Inc will cut 90 jobs. Its rival Ostia may close a plant.', []],
  ])('%s', (text, means) => {
    expect(read(text).event?.means).toEqual(means)
  })
})

describe('cost, savings and workforce', () => {
  it('are those of the employer, beside the cuts', () => {
    const record = read(
      'Vantor Inc will cut 1,400 jobs, or 7% of its workforce. The company, which employs some 20,000 people, expects a restructuring charge of $85 million in the second quarter and annual savings of about $210 million.',
    )
    expect([amount(record, record.event?.cost), amount(record, record.event?.savings), record.event?.workforce?.min]).toEqual([
      '$85 million',
      'about $210 million',
      20000,
    ])
  })

  it('are not what was booked before', () => {
    const record = read('Vantor Inc will cut 90 jobs. It took $237 million in severance charges in 2022.')
    expect(record.event?.cost).toBe(null)
  })

  it('are not one site, nor what the staff once was', () => {
    expect(read('Vantor Inc will close its depot in Leeds, where 85 people work, and cut 40 jobs. Vantor employs 1,150 people.').event?.workforce?.min).toBe(
      1150,
    )
    expect(read('Vantor Inc will cut 40 jobs. It had about 2,250 employees before the cuts, down from 3,000 at its peak.').event?.workforce?.min).toBe(2250)
  })
})
