// A package that is not there is asked for by the line that installs it.
import { expect, test } from 'vitest'
import { ArchiveError } from '../../src/archive/index.ts'
import { loadOptional } from '../../src/archive/optional.ts'

const missing = (): Promise<never> => Promise.reject(Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }))

test.each([
  ['@duckdb/node-api', 'writing Parquet and DuckDB files needs a package that is not installed: npm install @duckdb/node-api'],
  ['warcio', 'reading WARC files needs a package that is not installed: npm install warcio'],
  ['linkedom', 'reading HTML needs a package that is not installed: npm install linkedom @mozilla/readability'],
] as const)('%s', async (name, message) => {
  await expect(loadOptional(name, missing)).rejects.toThrow(new ArchiveError('missing-package', message))
})

test('another fault of a package is not hidden', async () => {
  await expect(loadOptional('warcio', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
})
