// Where a clause ends inside a sentence: what is said of one round of cuts must not colour its neighbour.
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/document.ts'

const BOUNDARY =
  /;\s|\s[–—-]{1,2}\s|—|:\s|,\s(?:while|but|whereas|although|though|which|who|with|after|following|as|and\s(?:the|it|he|she|they|has|have|is|are|was|were|will|said|says|announced)|taking|bringing|despite|including|on\stop\sof|in\saddition\sto|compared)\b|\s(?:while|but|whereas|although|after|following|despite|on\stop\sof|in\saddition\sto|besides|beyond|before|since\sthe|when|because|until|unless)\s|\s\((?![\p{Lu}\p{N}:.\s]{1,24}\)|\p{L}[^)]{0,24}\))/giu

/** "Ostia cut 150 jobs, and Vantor (VNT) eliminated 260": a second subject after a first figure. */
const SECOND_SUBJECT = /,?\sand\s(?=(?:the\s)?\p{Lu}[\p{L}&.-]+(?:\s\p{Lu}[\p{L}&.-]+){0,3}(?:\s\([^)]{1,30}\))?\s(?!and\s|or\s)\p{Ll})/gu

/** Read once for a sentence: a frame asks for its clause several times. */
const known = new WeakMap<Sentence, readonly number[]>()

function boundariesOf(sentence: Sentence): readonly number[] {
  let places = known.get(sentence)
  if (!places) {
    places = readBoundaries(sentence.text)
    known.set(sentence, places)
  }
  return places
}

function readBoundaries(sentence: string): number[] {
  const places = [...sentence.matchAll(BOUNDARY)].map((match) => match.index)
  for (const match of sentence.matchAll(SECOND_SUBJECT)) if (/\d/u.test(sentence.slice(0, match.index))) places.push(match.index)
  return places.sort((a, b) => a - b)
}

/** The clause around an offset; a boundary word belongs to the clause that it opens. */
export function clauseAt(sentence: Sentence, offset: number): Span {
  let start = sentence.start
  let end = sentence.end
  for (const place of boundariesOf(sentence)) {
    const at = sentence.start + place
    if (at < offset && at + 1 <= offset) start = at
    else if (at >= offset) {
      end = at
      break
    }
  }
  return { start, end }
}
