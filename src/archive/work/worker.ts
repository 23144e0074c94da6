// The file that every worker thread of the pool runs.
export { perform } from './perform.ts'
