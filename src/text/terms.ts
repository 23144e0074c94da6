// The only importer of compromise: what a word can be, from its lexicon at once, or from its tagger for a sentence that a rule asks about.
import nlp from 'compromise/two'

type Lexicon = Readonly<Record<string, string | readonly string[] | undefined>>

let lexicon: Lexicon | null = null

/**
 * The tags that compromise's lexicon gives to a word on its own ("announced": PastTense, "London": City, "Sarah": FemaleName); empty where it
 * has none. A look-up, no tagging: about as fast as a Map.
 */
export function lexicalTags(word: string): readonly string[] {
  lexicon ??= (nlp as unknown as { model(): { one: { lexicon: Lexicon } } }).model().one.lexicon
  const key = word.toLowerCase().replace(/’/gu, "'")
  const tags = Object.hasOwn(lexicon, key) ? lexicon[key] : undefined
  return tags === undefined ? [] : typeof tags === 'string' ? [tags] : tags
}

/** A word as compromise tagged it in its sentence. */
export interface Term {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tags: ReadonlySet<string>
}

/** compromise is near cubic on runs of one symbol and slow on long input, and no journalist writes such a sentence. */
const LONGEST_SENTENCE = 1200
const SYMBOL_RUN = /([^\p{L}\p{N}\s])\1{3,}/u

/**
 * Tags one sentence, about a millisecond each: ask only where a rule needs it. Offsets are counted from `offset`.
 * Empty for text that no tagger should see (over 1,200 characters, or with a run of one symbol).
 */
export function tagTerms(sentence: string, offset = 0): Term[] {
  if (sentence.length > LONGEST_SENTENCE || SYMBOL_RUN.test(sentence)) return []
  const terms: Term[] = []
  for (const line of nlp(sentence).json({ offset: true, terms: { tags: true, offset: true } }) as TaggedLine[]) {
    for (const term of line.terms) {
      const start = term.offset.start
      terms.push({ text: term.text, start: offset + start, end: offset + start + term.text.length, tags: new Set(term.tags) })
    }
  }
  return terms
}

interface TaggedLine {
  readonly terms: readonly { readonly text: string; readonly tags: readonly string[]; readonly offset: { readonly start: number } }[]
}
