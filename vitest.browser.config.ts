// `npm run test:browser`: the pages in a real Chromium, one file after the other.
import { defineConfig } from 'vitest/config'

const report = process.env.PINKSLIP_TEST_REPORT

export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
