// The public surface: nothing that is not named here is promised to anyone.
export { mentionsLayoff } from './events/gate.ts'
export {
  type EventExplanation,
  type Explanation,
  explain,
  type FieldExplanation,
  type MentionExplanation,
  type RejectedCandidate,
  type Source,
} from './explain.ts'
export { extractLayoffEvent } from './extract.ts'
export type { ExtractOptions } from './options.ts'
export { PinkslipError, type ProblemCode } from './problem.ts'
export { type Organisation, type OrganisationKind, OrganisationSchema, type Person, PersonSchema } from './record/entities.ts'
export {
  type Denial,
  DenialSchema,
  type Derived,
  type EventPart,
  type LayoffEvent,
  LayoffEventSchema,
  type Means,
  MeansSchema,
  type Reason,
  ReasonSchema,
  type Status,
  StatusSchema,
} from './record/event.ts'
export { type Granularity, type Interval, IntervalSchema } from './record/interval.ts'
export { layoffRecordJsonSchema } from './record/json-schema.ts'
export {
  type DateBasis,
  type DateMention,
  DateMentionSchema,
  type Headcount,
  type HeadcountRole,
  HeadcountSchema,
  type MonetaryFigure,
  MonetaryFigureSchema,
  type MoneyRole,
} from './record/mentions.ts'
export { type Precision, type Quantity, QuantitySchema } from './record/quantity.ts'
export { type Occasion, type Quote, type QuoteKind, QuoteSchema, type Speaker } from './record/quote.ts'
export { type Article, type LayoffRecord, LayoffRecordSchema } from './record/record.ts'
export { type Mention, MentionSchema, type Span } from './record/span.ts'
export { type EventRow, toRows } from './rows.ts'
