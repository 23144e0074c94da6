// Matching at one place: every scanner of numbers asks "what begins exactly here?".

/** The match of a sticky pattern at `at`, or null. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(text)
}

/** How many characters a sticky pattern takes at `at`; 0 where it does not match. */
export function lengthAt(sticky: RegExp, text: string, at: number): number {
  return matchAt(sticky, text, at)?.[0].length ?? 0
}

/** Alternatives of one pattern, the longer first. */
export function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}
