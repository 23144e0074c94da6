// Exactly once: a run that is killed at random moments ends in the same output as one that is not. In full: npm run test:kill.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCommand, type Command } from './command.ts'
import { killAgainAndAgain } from './kill.ts'
import { newFolder } from './places.ts'

let command: Command
beforeAll(async () => {
  command = await buildCommand()
}, 120_000)
afterAll(() => command.remove())

describe('a run killed again and again', { timeout: 300_000 }, () => {
  test.each([
    ['jsonl', 4],
    ['duckdb', 3],
  ] as const)('ends in the same %s', async (ending, kills) => {
    let state = 7
    const random = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 2 ** 32
    }
    const result = await killAgainAndAgain({ command, folder: newFolder(), ending, articles: 200, kills, random })
    expect(Object.keys(result.undisturbed).length).toBeGreaterThan(0)
    expect(result.disturbed).toEqual(result.undisturbed)
  })
})
