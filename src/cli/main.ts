#!/usr/bin/env node
// The command line: reads arguments, says what went wrong in one line, and sets the exit code (0 done, 1 the input is at fault, 2 misuse).
import { Command, CommanderError, Option } from 'commander'
import { version } from '../../package.json'
import { addArchiveCommands } from './archive-command.ts'
import { CommandProblem } from './command-problem.ts'
import { type ExtractArguments, extract } from './extract.ts'
import { addViewCommands } from './view-command.ts'

const OFFSETS = 'Offsets in the JSON count UTF-16 code units of the decoded text; a byte order mark at its start is not a part of it.'

const program = new Command('pinkslip')
  .description('Reads layoffs out of the news: one English article in, one validated record out.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .exitOverride()
  .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /u, 'pinkslip: ')) })

program
  .command('extract')
  .description('print the layoff record of an article')
  .argument('[file]', 'a UTF-8 text file; "-" or nothing for standard input', '-')
  .option('--published <date>', 'day of publication, ISO 8601: anchors "last week" and "July"')
  .option('--title <title>', 'headline, where it is not a part of the text')
  .option('--url <url>', 'address of the article, copied into the record')
  .addOption(new Option('--format <format>', 'the record itself, or a summary to read').choices(['json', 'table']).default('json'))
  .addHelpText('after', `\n${OFFSETS}`)
  .exitOverride()
  .action((file: string, options: Omit<ExtractArguments, 'file'>) => extract({ file, ...options }))

addArchiveCommands(program)
addViewCommands(program)

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = fail(1, `cannot write to standard output: ${error.code}`) // `pinkslip ... | head` is no error
})

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof CommandProblem) process.exitCode = fail(error.exitCode, error.message)
  else process.exitCode = fail(1, error instanceof Error ? error.message : String(error))
})

function fail(exitCode: number, message: string): number {
  process.stderr.write(`pinkslip: ${message}\n`)
  return exitCode
}
