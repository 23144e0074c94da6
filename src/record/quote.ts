// Who said what, where, and to whom.
import { z } from 'zod'
import { MentionSchema } from './span.ts'

export const OccasionSchema = z.enum([
  'memo',
  'earnings-call',
  'interview',
  'statement',
  'press-release',
  'social-media',
  'filing',
  'conference',
  'email',
  'letter',
  'meeting',
  'court',
])
export type Occasion = z.infer<typeof OccasionSchema>

export const QuoteKindSchema = z.enum(['direct', 'mixed', 'indirect'])
export type QuoteKind = z.infer<typeof QuoteKindSchema>

/** The one who speaks: a name or, where none is given, a description ("a spokesperson"); ids of the person and the organisation of this record. */
export const SpeakerSchema = z.strictObject({
  name: z.string().min(1),
  person: z.string().nullable(),
  organisation: z.string().nullable(),
  title: z.string().nullable(),
})
export type Speaker = z.infer<typeof SpeakerSchema>

/** One utterance: `parts` are its passages without the quotation marks, `text` the parts joined by one space. */
export const QuoteSchema = z.strictObject({
  id: z.string().min(1),
  kind: QuoteKindSchema,
  text: z.string(),
  parts: z.array(MentionSchema).min(1),
  speaker: SpeakerSchema.nullable(),
  cue: MentionSchema.nullable(),
  occasion: OccasionSchema.nullable(),
  outlet: z.string().nullable(),
})
export type Quote = z.infer<typeof QuoteSchema>
