// What the record adds to the stated figures: parts, withheld numbers, denials, derived numbers.
import { describe, expect, it } from 'vitest'
import { explain, extractLayoffEvent } from '../../src/index.ts'

describe('beyond the stated figures', () => {
  it('links parts that add up to the total', () => {
    const { event, headcounts } = extractLayoffEvent('In all, 310 staff at Vantor Inc are leaving: 190 in Leeds, 75 in Cork and 45 working remotely.')
    expect(event?.headcount?.min).toBe(310)
    expect(event?.parts.map((part) => part.quantity.min)).toEqual([190, 75, 45])
    expect(event?.parts.map((part) => headcounts.find((each) => each.id === part.headcount)?.text)).toEqual(['190', '75', '45'])
  })

  it('links no parts where they do not add up', () => {
    expect(extractLayoffEvent('In all, 310 staff at Vantor Inc are leaving: 190 in Leeds and 75 in Cork.').event?.parts).toEqual([])
  })

  it('tells a number withheld from a number missing', () => {
    expect(extractLayoffEvent('Ostia Inc will lay off staff. It did not say how many.').event?.disclosed).toBe(false)
    expect(extractLayoffEvent('Ostia Inc will lay off staff. It makes pumps.').event?.disclosed).toBeNull()
    expect(extractLayoffEvent('Ostia Inc will lay off 40 staff.').event?.disclosed).toBe(true)
  })

  it('records a denied plan as a denial, not as an event', () => {
    const record = extractLayoffEvent('Vantor Inc has ruled out compulsory redundancies.')
    expect(record.event).toBeNull()
    expect(record.denials.map((denial) => [denial.employer?.name, denial.evidence.text])).toEqual([
      ['Vantor', 'Vantor Inc has ruled out compulsory redundancies.'],
    ])
  })

  it('records a denied reason as denied', () => {
    const { event } = extractLayoffEvent('Ostia Inc will lay off 40 staff. The company said the cuts were not linked to artificial intelligence.')
    expect(event?.reasons).toEqual([])
    expect(event?.deniedReasons).toEqual(['automation'])
  })

  it('derives the share from headcount and workforce, with its formula', () => {
    const { event } = extractLayoffEvent("Ostia Inc will lay off 2,000 of Ostia's 24,000 employees.")
    expect(event?.share).toBeNull()
    expect(event?.derived).toEqual([
      { field: 'share', quantity: { min: 8.3, max: 8.3, precision: 'approximate' }, formula: '2000 / 24000 * 100', from: ['headcount-1', 'headcount-2'] },
    ])
  })

  it('explains each field by rule and span', () => {
    const text = 'Northgate Software is laying off 1,240 employees.'
    const fields = new Map(explain(text).event?.fields.map(({ field, sources }) => [field, sources.map((source) => [source.rule, source.text])]))
    expect(fields.get('employer')).toEqual([['employer.subject', 'Northgate Software']])
    expect(fields.get('headcount')?.[0]?.[1]).toBe('1,240 employees')
  })
})
