// Plain files and the checkpoint beside them: what lies beyond the committed lengths was never written.
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { ArchiveError } from '../optional.ts'
import type { Checkpoint, SinkOptions } from './sink.ts'

interface Stored extends Checkpoint {
  /** Committed bytes of each file, by its name. */
  readonly lengths: Readonly<Record<string, number>>
}

interface OpenFile {
  readonly handle: FileHandle
  length: number
  waiting: string[]
  size: number
}

export interface CheckedFiles {
  readonly begin: Checkpoint
  /** Adds text to a file; it reaches the disk in larger pieces. */
  append(file: string, text: string): Promise<void>
  commit(checkpoint: Checkpoint): Promise<void>
  finish(checkpoint: Checkpoint): Promise<void>
  close(): Promise<void>
}

const FLUSH_SIZE = 256 * 1024

/** Opens files for a new run or an interrupted one; `heading` is what a new file opens with. */
export async function openFiles(
  files: readonly string[],
  { out, resume, force, start }: SinkOptions,
  heading: (file: string) => string,
): Promise<CheckedFiles> {
  const sidecar = `${out}.checkpoint.json`
  const stored = await readStored(sidecar)
  const existing: string[] = []
  for (const file of files) if (await exists(file)) existing.push(file)
  const [first] = existing
  if (!resume && !force && (first !== undefined || stored)) throw inTheWay(first ?? sidecar)
  if (resume && !stored && first !== undefined) return nothingLeft(start)
  if (resume && stored?.done) {
    await rm(sidecar, { force: true })
    return nothingLeft(stored)
  }
  if (resume && stored && stored.run !== start.run) throw otherRun(out)
  const going = resume && stored ? stored : { ...start, lengths: Object.fromEntries(files.map((file) => [path.basename(file), 0])) }
  if (going !== stored) await store(sidecar, going)

  const opened = new Map<string, OpenFile>()
  for (const file of files) opened.set(file, await openAt(file, going.lengths[path.basename(file)] ?? 0))
  for (const [file, each] of opened) {
    const opening = each.length === 0 ? heading(file) : ''
    if (opening !== '') hold(each, opening)
  }

  const flush = async (each: OpenFile): Promise<void> => {
    if (each.waiting.length === 0) return
    const bytes = Buffer.from(each.waiting.join(''), 'utf8')
    each.waiting = []
    each.size = 0
    for (let written = 0; written < bytes.length; ) {
      const { bytesWritten } = await each.handle.write(bytes, written, bytes.length - written, each.length)
      written += bytesWritten
      each.length += bytesWritten
    }
  }
  const commit = async (checkpoint: Checkpoint): Promise<void> => {
    for (const each of opened.values()) {
      await flush(each)
      await each.handle.datasync()
    }
    await store(sidecar, { ...checkpoint, lengths: Object.fromEntries([...opened].map(([file, { length }]) => [path.basename(file), length])) })
  }
  const close = async (): Promise<void> => {
    for (const { handle } of opened.values()) await handle.close().catch(() => {})
    opened.clear()
  }
  return {
    begin: going,
    append: async (file, text) => {
      const each = opened.get(file)
      if (!each || text === '') return
      hold(each, text)
      if (each.size > FLUSH_SIZE) await flush(each)
    },
    commit,
    finish: async (checkpoint) => {
      await commit({ ...checkpoint, done: true })
      await close()
      await rm(sidecar, { force: true })
    },
    close,
  }
}

/** The refusal to write over what is there. */
export function inTheWay(file: string): ArchiveError {
  return new ArchiveError('output-exists', `${file} exists already: --resume goes on with it, --force writes it anew`)
}

/** The refusal to go on with the output of another archive or of other options. */
export function otherRun(out: string): ArchiveError {
  return new ArchiveError('cannot-resume', `${out} was begun on other files or with other options, so it cannot be resumed with these; --force writes it anew`)
}

function hold(each: OpenFile, text: string): void {
  each.waiting.push(text)
  each.size += text.length
}

/** A run of which nothing is left to do. */
function nothingLeft(checkpoint: Checkpoint): CheckedFiles {
  const nothing = async (): Promise<void> => {}
  return { begin: { ...checkpoint, done: true }, append: nothing, commit: nothing, finish: nothing, close: nothing }
}

async function openAt(file: string, length: number): Promise<OpenFile> {
  const handle = length === 0 ? await open(file, 'w') : await open(file, 'r+')
  if (length > 0) {
    const { size } = await handle.stat()
    if (size < length) {
      await handle.close()
      throw new ArchiveError('cannot-resume', `${file} is shorter than its checkpoint says (${size} bytes, not ${length}); --force writes it anew`)
    }
    await handle.truncate(length)
  }
  return { handle, length, waiting: [], size: 0 }
}

async function store(sidecar: string, stored: Stored): Promise<void> {
  const temporary = `${sidecar}.new`
  const handle = await open(temporary, 'w')
  try {
    await handle.writeFile(`${JSON.stringify(stored)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, sidecar)
  const folder = await open(path.dirname(path.resolve(sidecar)), 'r')
  await folder.sync().catch(() => {}) // a file system that cannot sync a folder has renamed all the same
  await folder.close()
}

async function readStored(sidecar: string): Promise<Stored | null> {
  const text = await readFile(sidecar, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  try {
    return JSON.parse(text) as Stored
  } catch {
    throw new ArchiveError('cannot-resume', `${sidecar} is damaged; --force begins anew`)
  }
}

export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
