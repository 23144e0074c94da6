// The record for consumers outside TypeScript.
import { z } from 'zod'
import { LayoffRecordSchema } from './record.ts'

/** JSON Schema (draft 2020-12) of the record, generated from the zod schema that every record has passed. */
export const layoffRecordJsonSchema = z.toJSONSchema(LayoffRecordSchema)
