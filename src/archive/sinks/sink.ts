// Where extractions go. A sink takes outcomes, and commits them together with the place in the archive up to which they reach.
import type { Position } from '../position.ts'
import type { Counts } from '../progress.ts'
import type { Outcome } from '../work/task.ts'

/** What is committed with the output: enough to go on from there. */
export interface Checkpoint {
  readonly version: 1
  /** Fingerprint of the archive and the options: output of one run is not continued by another. */
  readonly run: string
  readonly position: Position
  readonly counts: Counts
  readonly done: boolean
}

export interface Sink {
  /** The checkpoint to go on from. */
  readonly begin: Checkpoint
  /** Whether it needs a row for each article, or records only. */
  readonly brief: boolean
  /** Takes outcomes; waits where the disk is slower than the workers. */
  write(outcomes: readonly Outcome[]): Promise<void>
  /** Makes what was written and the checkpoint durable, both or neither. */
  commit(checkpoint: Checkpoint): Promise<void>
  /** The last commit: the output is complete. */
  finish(checkpoint: Checkpoint): Promise<void>
  /** Lets go of files without committing. */
  close(): Promise<void>
}

export interface SinkOptions {
  readonly out: string
  readonly resume: boolean
  readonly force: boolean
  readonly start: Checkpoint
}
