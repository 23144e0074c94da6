// npm run test:kill -- --form jsonl --kills 200: SIGKILLs at random moments over as many runs as it takes, each compared with an undisturbed one.
import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildCommand } from './command.ts'
import { killAgainAndAgain } from './kill.ts'
import { newFolder } from './places.ts'

const { values } = parseArgs({
  options: { form: { type: 'string', default: 'jsonl' }, kills: { type: 'string', default: '200' }, articles: { type: 'string', default: '20000' } },
})
const ending = (['jsonl', 'csv', 'duckdb', 'parquet'] as const).find((each) => each === values.form)
if (!ending) throw new Error(`--form: expected jsonl, csv, duckdb or parquet, got ${values.form}`)

async function main(form: 'jsonl' | 'csv' | 'duckdb' | 'parquet'): Promise<void> {
  const command = await buildCommand()
  const folder = newFolder()
  const wanted = Number(values.kills)
  try {
    for (let killed = 0, runs = 1; killed < wanted; runs++) {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
      const result = await killAgainAndAgain({ command, folder, ending: form, articles: Number(values.articles), kills: wanted - killed, random: Math.random })
      killed += result.kills
      const same = JSON.stringify(result.disturbed) === JSON.stringify(result.undisturbed)
      const size = Object.values(result.undisturbed).join('').length
      console.log(
        `run ${runs}: ${result.kills} kills, ${Object.keys(result.undisturbed).length} files of ${size} characters, ${same ? 'identical' : 'DIFFERENT'}`,
      )
      if (!same) process.exitCode = 1
      if (!same || result.kills === 0) return
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    command.remove()
  }
}

void main(ending)
