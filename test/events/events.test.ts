// Short texts and their events: employer, figures, status, background.
import { describe, expect, it } from 'vitest'
import { eventExamples } from '../../src/events/examples.ts'
import { extractLayoffEvent, type LayoffEvent, type Quantity } from '../../src/index.ts'

const bounds = (quantity: Quantity | null): string | null =>
  quantity && (quantity.min === quantity.max ? `${quantity.min}` : `${quantity.min ?? ''}-${quantity.max ?? ''}`)
const project = (event: LayoffEvent | null) => event && [event.employer?.name ?? null, bounds(event.headcount), bounds(event.share), event.status]

describe('events', () => {
  it.each(eventExamples)('$text', ({ text, title, published, event, background }) => {
    const record = extractLayoffEvent(text, { title: title ?? null, publishedAt: published ?? null })
    expect(project(record.event)).toEqual(event)
    expect(record.background.map((each) => [each.employer?.name, bounds(each.headcount)])).toEqual(background ?? [])
    expect(record.layoff).toBe(event !== null)
  })
})
