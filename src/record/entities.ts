// The organisations and people of the text: one entry each, however often and under whatever form they are named.
import { z } from 'zod'
import { MentionSchema } from './span.ts'

export const OrganisationKindSchema = z.enum(['company', 'division', 'union', 'government', 'media', 'other'])
export type OrganisationKind = z.infer<typeof OrganisationKindSchema>

/** An organisation. `parent` is the id of the organisation that it is a part of, where the text says so. */
export const OrganisationSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  parent: z.string().nullable(),
  kind: OrganisationKindSchema,
  mentions: z.array(MentionSchema),
})
export type Organisation = z.infer<typeof OrganisationSchema>

/** A named individual, the title as the text gives it, and the id of the organisation that the title belongs to. */
export const PersonSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  mentions: z.array(MentionSchema),
})
export type Person = z.infer<typeof PersonSchema>
