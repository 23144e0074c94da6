// "It hurts," she said. "It was my call." / a paragraph wholly in marks below a quotation: the same speaker goes on.
import type { Paragraph } from '../../text/document.ts'
import { extent, type Ground, isSentence, openedBefore, type Sieve } from './sieve.ts'

const MOST_PASSAGES_BACK = 6
const MOST_PARAGRAPHS_BACK = 4
const LONGEST_REST = 260
const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|Gov|Sen|Rep|St)\.\s/gu

export const goesOn: Sieve = {
  id: 'quote.goes-on',
  attribute(index, passage, ground) {
    const run = openedBefore(index, ground)
    if (run) return run
    for (let other = index - 1; other >= 0 && index - other < MOST_PASSAGES_BACK; other--) {
      const before = ground.attributions[other]
      const previous = ground.passages[other]
      if (!previous) return null
      const apart = passage.paragraph.index - previous.paragraph.index
      if (apart > MOST_PARAGRAPHS_BACK) return null
      if (apart > 0 && isAside(previous.paragraph, ground)) continue
      if (!before || !isSentence(ground.document, passage)) return null
      if (!(apart > 0 ? followsParagraph(index, other, ground) : followsSentence(index, other, ground))) return null
      return { speaker: before.speaker, spoken: before.spoken, joins: other }
    }
    return null
  },
}

/** A caption or a heading between two paragraphs of one speaker. */
function isAside(paragraph: Paragraph, ground: Ground): boolean {
  if (paragraph.role === 'caption' || paragraph.role === 'promotion' || paragraph.role === 'notice') return true
  return (
    paragraph.end - paragraph.start < 240 &&
    !/[.!?…;:]["'”’)\]]*$|[”"’']$/u.test(ground.document.text.slice(Math.max(paragraph.start, paragraph.end - 3), paragraph.end))
  )
}

function followsParagraph(index: number, other: number, ground: Ground): boolean {
  const passage = ground.passages[index]
  const previous = ground.passages[other]
  if (!passage || !previous || passage.outer.start > passage.paragraph.start + 1) return false
  for (let between = previous.paragraph.index + 1; between < passage.paragraph.index; between++) {
    const paragraph = ground.document.paragraphs[between]
    if (!paragraph || !isAside(paragraph, ground)) return false
  }
  return isOneSentence(rest(other, previous.paragraph.end, ground))
}

function followsSentence(index: number, other: number, ground: Ground): boolean {
  const passage = ground.passages[index]
  const previous = ground.passages[other]
  if (!passage || !previous) return false
  const between = rest(other, passage.outer.start, ground)
  if (!isOneSentence(between)) return false
  return (
    /[.!?:]["'”’)]?\s*$/u.test(between) ||
    (between.trim() === '' && /[.!?]["'”’]*$/u.test(ground.document.text.slice(previous.outer.start, previous.outer.end)))
  )
}

/** What stands behind a passage and the words of its attribution. */
function rest(other: number, end: number, ground: Ground): string {
  const previous = ground.passages[other]
  const before = ground.attributions[other]
  if (!previous) return ''
  const from = before?.spoken ? Math.max(previous.outer.end, extent(before.spoken).end) : previous.outer.end
  return ground.document.text.slice(from, Math.min(end, from + LONGEST_REST + 1))
}

function isOneSentence(text: string): boolean {
  return text.length <= LONGEST_REST && !/[.!?]["'”’)]?\s+\S/u.test(text.replace(ABBREVIATION, ' '))
}
