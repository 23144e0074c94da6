// Throwing is for misuse alone: a wrong argument gets one typed error that says what was expected and what came.

export type ProblemCode = 'not-a-string' | 'invalid-option' | 'too-long'

/** Thrown for misuse of the library, never for odd text. */
export class PinkslipError extends Error {
  override readonly name = 'PinkslipError'
  readonly code: ProblemCode
  /** The option or argument at fault. */
  readonly argument: string

  constructor(code: ProblemCode, argument: string, message: string) {
    super(message)
    this.code = code
    this.argument = argument
  }
}
