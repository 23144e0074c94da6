// Where the archives of the fixtures lie, and where tests may write.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const ROOT = path.join(import.meta.dirname, '../..')

/** A file of `fixtures/archives`. */
export const fixture = (name: string): string => path.join(ROOT, 'fixtures/archives', name)

/** A new folder of its own. */
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'pinkslip-archive-'))
