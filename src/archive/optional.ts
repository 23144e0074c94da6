// Packages that only some archives need are loaded when they are needed, and asked for by the line that installs them.

const NEEDED_FOR = {
  '@duckdb/node-api': 'writing Parquet and DuckDB files',
  warcio: 'reading WARC files',
  linkedom: 'reading HTML',
  '@mozilla/readability': 'reading HTML',
} as const
export type OptionalPackage = keyof typeof NEEDED_FOR

/** Thrown where the run cannot go on or must not begin: a missing package, a wrong option, an output that is in the way. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
  readonly code: 'missing-package' | 'no-such-source' | 'invalid-option' | 'output-exists' | 'cannot-resume' | 'cannot-write'

  constructor(code: ArchiveError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** Runs an import and turns a missing package into the line that installs it. */
export async function loadOptional<Module>(name: OptionalPackage, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
    throw new ArchiveError('missing-package', `${NEEDED_FOR[name]} needs a package that is not installed: npm install ${installLine(name)}`)
  }
}

function installLine(name: OptionalPackage): string {
  return name === 'linkedom' || name === '@mozilla/readability' ? 'linkedom @mozilla/readability' : name
}
