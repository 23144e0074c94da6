// The commands for many articles, as commander reads them.
import { type Command, Option } from 'commander'
import { type ArchiveArguments, archive } from './archive.ts'
import { type StreamArguments, stream } from './stream.ts'

const EXAMPLES = `
Examples:
  pinkslip archive news/ --out layoffs.duckdb
  pinkslip archive 'crawl/*.warc.gz' --out layoffs.parquet --since 2024-01-01
  pinkslip archive export.csv --text-field story --date-field printed --out layoffs.csv
  zcat dump.jsonl.gz | pinkslip archive - --out layoffs.jsonl
  pinkslip archive news/ --out layoffs.duckdb --resume      # after an interruption

Input: .txt .md .html .json .jsonl .ndjson .csv .tsv .warc, each of them also as .gz.
Output: the ending of --out tells the form. JSONL has a line { id, source, record } for each article that reports a layoff;
the others have the tables articles, events, headcounts, dates, money, organisations, people, quotes, problems: in one
database (.duckdb), or as files beside each other (layoffs.csv holds the events, layoffs.people.csv the people).`

/** Adds `archive` and `stream`. */
export function addArchiveCommands(program: Command): void {
  withFields(
    program
      .command('archive')
      .description('turn files, folders and globs of articles into a table of layoff events')
      .argument('<paths...>', 'files, folders or globs; "-" for standard input')
      .option('-o, --out <file>', 'the output: .jsonl, .csv, .parquet or .duckdb')
      .addOption(new Option('--input-format <form>', 'what the input holds, whatever its ending').choices(['text', 'html', 'json', 'jsonl', 'csv', 'warc'])),
  )
    .option('--all', 'extract every article, not only those that mention a layoff')
    .option('--workers <number>', 'worker threads (default: one for each core)')
    .option('--timeout <seconds>', 'time that one article may take', '10')
    .option('--commit-every <seconds>', 'time between two commits: what an interruption costs at most', '1')
    .option('--max-length <characters>', 'longest text of one article (default: 1000000)')
    .option('--limit <number>', 'stop after so many articles')
    .option('--since <day>', 'first day of publication, ISO 8601; articles without a date are left out')
    .option('--until <day>', 'last day of publication')
    .option('--resume', 'go on where an interrupted run stopped')
    .option('--force', 'overwrite an existing output')
    .option('--strict', 'exit with 1 where there were problems')
    .option('--dry-run', 'read and count, write nothing')
    .option('--quiet', 'no progress, no summary')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .action(async (paths: string[], options: ArchiveArguments) => {
      process.exitCode = await archive(paths, options)
    })
  withFields(program.command('stream').description('answer each line of JSONL on standard input by a line: { id, record } or { id, problem }'))
    .option('--all', 'extract every article, not only those that mention a layoff')
    .exitOverride()
    .action((options: StreamArguments) => stream(options))
}

function withFields(command: Command): Command {
  return command
    .option('--text-field <name>', 'column of the text; those not named are found under their usual names')
    .option('--title-field <name>', 'column of the headline')
    .option('--date-field <name>', 'column of the day of publication')
    .option('--url-field <name>', 'column of the address')
    .option('--id-field <name>', 'column of the id')
}
