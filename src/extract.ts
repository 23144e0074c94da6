// The main call of the library.
import { checkArguments, type ExtractOptions } from './options.ts'
import { analyse } from './pipeline.ts'
import type { LayoffRecord } from './record/record.ts'
import { writeRecord } from './write-record.ts'

/**
 * Reads one English news article and returns its validated layoff record.
 *
 * Pure: no clock, no locale, no network, nothing kept between calls. Offsets are UTF-16 code units into `text`, dates ISO 8601, money in major
 * units, percentages 0-100.
 *
 * @throws {PinkslipError} where `text` is no string, longer than `maxLength`, or an option is invalid; never for odd text.
 * @example
 * extractLayoffEvent('Northgate is cutting 80 jobs.').event?.headcount // { min: 80, max: 80, precision: 'exact' }
 */
export function extractLayoffEvent(text: string, options: ExtractOptions = {}): LayoffRecord {
  return writeRecord(analyse(text, checkArguments(text, options)))
}
