// Word lists are written as running text, a comma between entries, so that a list of hundreds stays one screen.

/** The entries of a list: trimmed, lower case as written, none empty. */
export function list(entries: string): readonly string[] {
  return entries
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/gu, ' '))
    .filter((entry) => entry !== '')
}
