// Acronyms and the names that they stand for.
import type { Name } from '../name/name.ts'
import type { Token } from '../name/token.ts'

/** "Securities and Exchange Commission (SEC)": the letters are its initials. */
export function introduces(name: Name, acronym: Token | undefined): boolean {
  if (!acronym?.upper || acronym.text.length < 2 || acronym.text.length > 8 || name.words.length < 2) return false
  return matchesInitials(acronym.lower, name.words)
}

/** Whether the letters follow one another in the initials of the words, small words skipped or not: "foess", "nuj", "isg". */
export function matchesInitials(letters: string, words: readonly string[]): boolean {
  const plain = letters.replace(/[^\p{L}\d]/gu, '')
  const parts = words.flatMap((word) => word.split(/[-&]/u)).filter((word) => word !== '')
  if (parts.length < 2) return false
  const all = parts.map((word) => word.charAt(0)).join('')
  const big = parts
    .filter((word) => !/^(?:of|and|the|for|in|on|de|du|la|&)$/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
  if (plain === all || plain === big) return true
  return plain.length >= 3 && big.length >= 3 && (big.startsWith(plain) || plain.startsWith(big)) && Math.abs(plain.length - big.length) <= 1
}

/** "Merck (MRK)": letters of the name in its order, in brackets. */
export function isSymbol(name: Name, symbol: Token | undefined): boolean {
  if (!symbol?.upper || symbol.text.length < 2 || symbol.text.length > 5 || name.words.length > 3) return false
  let at = 0
  for (const letter of symbol.lower) {
    at = name.key.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return name.key.startsWith(symbol.lower.charAt(0))
}
