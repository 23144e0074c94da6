// The public surface of `pinkslip/view`: pages as strings, without a built-in module.
export { renderRecord } from './record/render-record.ts'
