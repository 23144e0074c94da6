// The examples of the quotes stage: its specification and its tutorial.
import type { QuoteExample } from './examples/example.ts'
import { passages } from './examples/passages.ts'
import { reports } from './examples/reports.ts'
import { settings } from './examples/settings.ts'
import { speakers } from './examples/speakers.ts'

export const examples: readonly QuoteExample[] = [...passages, ...speakers, ...reports, ...settings]
