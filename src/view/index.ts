// The public surface of `pinkslip/view`: pages as strings, without a built-in module.

export { watch } from './client/watch.ts'
export { renderRecord, renderView } from './record/render-record.ts'
export { type ReportOptions, renderReport } from './report/render-report.ts'
export type { ReportRound } from './report/rounds.ts'
export { recordStyle } from './style/index.ts'
