// What is promised to users: these names, with these types, and nothing else.
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as pinkslip from '../src/index.ts'

test('exports exactly these values', () => {
  expect(Object.keys(pinkslip).sort()).toEqual([
    'DateMentionSchema',
    'DenialSchema',
    'HeadcountSchema',
    'IntervalSchema',
    'LayoffEventSchema',
    'LayoffRecordSchema',
    'MeansSchema',
    'MentionSchema',
    'MonetaryFigureSchema',
    'OrganisationSchema',
    'PersonSchema',
    'PinkslipError',
    'QuantitySchema',
    'QuoteSchema',
    'ReasonSchema',
    'StatusSchema',
    'explain',
    'extractLayoffEvent',
    'layoffRecordJsonSchema',
    'mentionsLayoff',
    'toRows',
  ])
})

describe('types', () => {
  test('of the calls', () => {
    expectTypeOf(pinkslip.extractLayoffEvent).parameters.toEqualTypeOf<[text: string, options?: pinkslip.ExtractOptions | undefined]>()
    expectTypeOf(pinkslip.extractLayoffEvent).returns.toEqualTypeOf<pinkslip.LayoffRecord>()
    expectTypeOf(pinkslip.mentionsLayoff).toEqualTypeOf<(text: string) => boolean>()
    expectTypeOf(pinkslip.explain).returns.toEqualTypeOf<pinkslip.Explanation>()
    expectTypeOf(pinkslip.toRows).returns.toEqualTypeOf<pinkslip.EventRow[]>()
  })

  test('of the record', () => {
    expectTypeOf<pinkslip.LayoffRecord['event']>().toEqualTypeOf<pinkslip.LayoffEvent | null>()
    expectTypeOf<pinkslip.LayoffRecord['background']>().toEqualTypeOf<pinkslip.LayoffEvent[]>()
    expectTypeOf<pinkslip.LayoffRecord['headcounts']>().toEqualTypeOf<pinkslip.Headcount[]>()
    expectTypeOf<pinkslip.LayoffRecord['dates']>().toEqualTypeOf<pinkslip.DateMention[]>()
    expectTypeOf<pinkslip.LayoffRecord['money']>().toEqualTypeOf<pinkslip.MonetaryFigure[]>()
    expectTypeOf<pinkslip.LayoffRecord['organisations']>().toEqualTypeOf<pinkslip.Organisation[]>()
    expectTypeOf<pinkslip.LayoffRecord['people']>().toEqualTypeOf<pinkslip.Person[]>()
    expectTypeOf<pinkslip.LayoffRecord['quotes']>().toEqualTypeOf<pinkslip.Quote[]>()
    expectTypeOf<pinkslip.LayoffEvent['headcount']>().toEqualTypeOf<pinkslip.Quantity | null>()
    expectTypeOf<pinkslip.LayoffEvent['announced']>().toEqualTypeOf<pinkslip.Interval | null>()
    expectTypeOf<pinkslip.LayoffEvent['employer']>().toEqualTypeOf<{ id: string; name: string } | null>()
    expectTypeOf<pinkslip.Headcount>().toExtend<pinkslip.Mention>()
    expectTypeOf<pinkslip.Mention>().toExtend<pinkslip.Span>()
  })

  test('of the error', () => {
    expectTypeOf<pinkslip.PinkslipError>().toExtend<Error>()
    expectTypeOf<pinkslip.PinkslipError['code']>().toEqualTypeOf<pinkslip.ProblemCode>()
    expectTypeOf<pinkslip.ProblemCode>().toEqualTypeOf<'not-a-string' | 'invalid-option' | 'too-long'>()
  })
})

test('the JSON Schema describes every field of the record and forbids others', () => {
  const schema = pinkslip.layoffRecordJsonSchema as { properties: object; required: string[]; additionalProperties: boolean }
  const fields = Object.keys(pinkslip.LayoffRecordSchema.shape)
  expect([Object.keys(schema.properties), [...schema.required].sort(), schema.additionalProperties]).toEqual([fields, [...fields].sort(), false])
})
