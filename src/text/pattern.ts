// Builds regular expressions out of word lists, so that the lists stay lists and every pattern is made the same way.

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu

/** A word list as a lexicon writes it: words and phrases parted by commas. */
export function phrases(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
    .filter((phrase) => phrase !== '')
}

/** One non-capturing alternation of literal words, longest first, a space in a word standing for any run of white space or a hyphen-free gap. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${sorted.map((word) => word.replace(SPECIAL, '\\$&').replace(/ /gu, '\\s{1,3}')).join('|')})`
}

/** At most `most` words between two parts of a pattern, never across a sentence's end. */
export function gap(most: number): string {
  return `(?:[^\\s.!?;]{1,30}\\s{1,3}){0,${most}}`
}

/** A pattern with the unicode and global flags, `i` unless the case carries meaning. */
export function pattern(source: string, options: { readonly caseSensitive?: boolean } = {}): RegExp {
  return new RegExp(source, options.caseSensitive ? 'gu' : 'giu')
}
