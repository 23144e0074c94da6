// What a command throws when it cannot go on: a message for the person at the keyboard and the exit code that goes with it.

export class CommandProblem extends Error {
  readonly exitCode: 1 | 2

  constructor(exitCode: 1 | 2, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}
