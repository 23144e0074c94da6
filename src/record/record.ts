// The record: what the library returns for one article, and the single source of its types and its JSON Schema.
import { z } from 'zod'
import { OrganisationSchema, PersonSchema } from './entities.ts'
import { DenialSchema, LayoffEventSchema } from './event.ts'
import { DateMentionSchema, HeadcountSchema, MonetaryFigureSchema } from './mentions.ts'
import { QuoteSchema } from './quote.ts'

/** What was passed in beside the text; `length` is the length of the text in UTF-16 code units. */
export const ArticleSchema = z.strictObject({
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
  url: z.string().nullable(),
  length: z.int().min(0),
})
export type Article = z.infer<typeof ArticleSchema>

/** The record of one article. No field is ever missing: unknown is `null`, none is `[]`. */
export const LayoffRecordSchema = z.strictObject({
  version: z.literal(1),
  article: ArticleSchema,
  layoff: z.boolean(),
  event: LayoffEventSchema.nullable(),
  background: z.array(LayoffEventSchema),
  denials: z.array(DenialSchema),
  headcounts: z.array(HeadcountSchema),
  dates: z.array(DateMentionSchema),
  money: z.array(MonetaryFigureSchema),
  organisations: z.array(OrganisationSchema),
  people: z.array(PersonSchema),
  quotes: z.array(QuoteSchema),
})
export type LayoffRecord = z.infer<typeof LayoffRecordSchema>
