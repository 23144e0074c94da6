// Says in the ordinary run whether the browser tests can run here; `npm run test:browser` runs them.
import { expect, test } from 'vitest'
import { browserPath, skipped } from '../browser/browser.ts'

test.skipIf(!browserPath)(browserPath ? 'npm run test:browser has a browser here' : skipped, () => {
  expect(browserPath).toMatch(/chrom/iu)
})
