// One look for all pages, put together from its parts.
import { base } from './base.ts'
import { record } from './record.ts'
import { report } from './report.ts'

export { base } from './base.ts'
export { playground } from './playground.ts'
export { record } from './record.ts'

export const recordStyle: string = `${base}${record}`
export const reportStyle: string = `${base}${report}`
