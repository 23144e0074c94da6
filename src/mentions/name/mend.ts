// A second look at names whose edges the grammar could not settle: the rest of the document shows where they begin.
import { IS, loreOf } from './classes.ts'
import type { Name } from './name.ts'

/** Makes a name out of tokens of the sentence of another one. */
export type Remake = (name: Name, from: number, to: number) => Name | null

/** Names with their edges mended: "First Republic" at a sentence's start, "Ailing Ostia", "Vantor To Cut Jobs" in a headline of capitals. */
export function mend(names: readonly Name[], remake: Remake): Name[] {
  const sure = new Set<string>()
  for (const name of names) if (!name.quiet && !(name.initial && name.words.length > 1 && isPlain(name.words[0] ?? ''))) sure.add(name.key)
  return names.flatMap((name) => {
    if (name.quiet) return name.words.length > 1 && !sure.has(name.key) ? partsOf(name, sure, remake) : [name]
    const longer = extended(name, sure, remake)
    if (longer) return [longer]
    return [person(name, sure, remake) ?? (name.initial ? trimmed(name, sure, remake) : name)]
  })
}

/** "First Republic Bank" opens its sentence here and stands within one elsewhere. */
function extended(name: Name, sure: ReadonlySet<string>, remake: Remake): Name | null {
  const before = name.tokens[name.from - 1]
  const first = name.tokens[name.from]
  if (!before?.capital || !first?.joined || (before.classes & IS.soft) === 0) return null
  return sure.has(`${before.lower} ${name.key}`) ? remake(name, name.from - 1, name.to) : null
}

/** "Labour’s Science Megan Woods", where "Megan Woods" stands by herself elsewhere. */
function person(name: Name, sure: ReadonlySet<string>, remake: Remake): Name | null {
  const { words } = name
  for (let cut = 1; cut <= words.length - 2; cut++) {
    const lore = loreOf(words[cut] ?? '')
    if (lore.firstName && !lore.place && sure.has(words.slice(cut).join(' ')) && !loreOf(words[0] ?? '').firstName && !name.legal)
      return remake(name, name.from + cut, name.to)
  }
  return null
}

/** "Ailing Ostia", "Former Vantor": the first word is only the sentence's. */
function trimmed(name: Name, sure: ReadonlySet<string>, remake: Remake): Name {
  const first = name.words[0]
  if (first === undefined || name.words.length < 2) return name
  const front = name.words.slice(0, -1).join(' ')
  if (name.sentence.paragraph.role === 'headline' && sure.has(front) && loreOf(name.words[name.words.length - 1] ?? '').place)
    return remake(name, name.from, name.to - 1) ?? name // "Vantor China tie-up"
  if (!isPlain(first) || sure.has(name.key)) return name
  return sure.has(name.words.slice(1).join(' ')) ? (remake(name, name.from + 1, name.to) ?? name) : name
}

function isPlain(word: string): boolean {
  const lore = loreOf(word)
  if (lore.firstName) return false // "Rod Eddington"
  return lore.common || lore.demonym || /(?:ing|ed|less|ful|ous|ish)$/u.test(word)
}

/** The names that are sure elsewhere, the longest first, in a run of headline capitals. */
function partsOf(name: Name, sure: ReadonlySet<string>, remake: Remake): Name[] {
  const found: Name[] = []
  let from = name.from
  while (from < name.to) {
    let hit: Name | null = null
    for (let to = Math.min(name.to, from + 6); to > from && !hit; to--) {
      const key = name.tokens
        .slice(from, to)
        .map((token) => token.lower)
        .join(' ')
      if (sure.has(key)) hit = remake(name, from, to)
    }
    if (hit) found.push(hit)
    from = hit ? hit.to : from + 1
  }
  return found.length > 0 ? found : [name]
}
