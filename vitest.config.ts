// `npm test`: everything under test/; .ci/run asks for a report that it can count.
import { defineConfig } from 'vitest/config'

const report = process.env.PINKSLIP_TEST_REPORT

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
