// The commands that make pages to look at.
import type { Command } from 'commander'
import { type ReportArguments, report } from './report.ts'
import { type ViewArguments, view } from './view.ts'

/** Adds `pinkslip view` and `pinkslip report`. */
export function addViewCommands(program: Command): void {
  program
    .command('view')
    .description('write an article and what was read from it as one HTML page')
    .argument('[file]', 'a UTF-8 text file; "-" or nothing for standard input', '-')
    .option('--out <file>', 'where the page goes; standard output where left out')
    .option('--published <date>', 'day of publication, ISO 8601: anchors "last week" and "July"')
    .option('--title <title>', 'headline, where it is not a part of the text')
    .option('--url <url>', 'address of the article, linked from the page')
    .exitOverride()
    .action((file: string, options: Omit<ViewArguments, 'file'>) => view({ file, ...options }))

  program
    .command('report')
    .description('write what an archive holds as one HTML page: charts and a table of all rounds')
    .argument('<file>', 'layoffs.duckdb or layoffs.jsonl, as pinkslip archive writes them')
    .option('--out <file>', 'where the page goes; standard output where left out')
    .option('--title <title>', 'heading of the report')
    .option('--views <folder>', 'also write the page of each article into this folder, and link to it')
    .exitOverride()
    .action((file: string, options: Omit<ReportArguments, 'file'>) => report({ file, ...options }))
}
