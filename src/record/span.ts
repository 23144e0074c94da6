// Everything in the record that claims to stand in the text is a span of it.
import { z } from 'zod'

/** A half-open stretch of the input: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is the stretch itself. */
export const SpanSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
})
export type Span = z.infer<typeof SpanSchema>

/** A span together with its wording and an id that is unique in the record. */
export const MentionSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  ...SpanSchema.shape,
})
export type Mention = z.infer<typeof MentionSchema>
