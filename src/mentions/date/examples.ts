// The examples of the date rules: their specification, and a tour of what they read.
import { absoluteExamples } from './examples/absolute.ts'
import { counterExamples } from './examples/counter.ts'
import type { Example } from './examples/example.ts'
import { relativeExamples } from './examples/relative.ts'

export const examples: readonly Example[] = [...absoluteExamples, ...relativeExamples, ...counterExamples]
