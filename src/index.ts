// The public surface: nothing that is not named here is promised to anyone.
export { extractLayoffEvent } from './extract.ts'
export type { ExtractOptions } from './options.ts'
export { PinkslipError, type ProblemCode } from './problem.ts'
export { type LayoffRecord, LayoffRecordSchema } from './record/record.ts'
