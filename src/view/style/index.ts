// One look for all pages, put together from its parts.
import { base } from './base.ts'
import { record } from './record.ts'
import { report } from './report.ts'

export const recordStyle: string = `${base}${record}`
export const reportStyle: string = `${base}${report}`
