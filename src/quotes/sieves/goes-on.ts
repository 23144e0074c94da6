// "It hurts," she said. "It was my call." / a paragraph wholly in marks below a quotation: the same speaker goes on.
import { extent, isSentence, type Sieve } from './sieve.ts'

export const goesOn: Sieve = {
  id: 'quote.goes-on',
  attribute(index, passage, ground) {
    const { text } = ground.document
    for (let other = index - 1; other >= 0 && index - other < 6; other--) {
      const before = ground.attributions[other]
      const previous = ground.passages[other]
      if (!previous) return null
      const apart = passage.paragraph.index - previous.paragraph.index
      if (apart > 3) return null
      if (!before || (apart > 0 && previous.paragraph.role === 'caption')) continue
      if (!isSentence(ground.document, passage)) return null
      if (apart > 0 && passage.outer.start > passage.paragraph.start + 1) return null
      for (let between = previous.paragraph.index + 1; between < passage.paragraph.index; between++) {
        const role = ground.document.paragraphs[between]?.role
        if (role !== 'caption' && role !== 'promotion') return null
      }
      const from = before.spoken ? Math.max(previous.outer.end, extent(before.spoken).end) : previous.outer.end
      const rest = text.slice(from, apart > 0 ? previous.paragraph.end : passage.outer.start)
      if (
        rest.length > 260 ||
        /[.!?]["'”’)]?\s+\S/u.test(rest.replace(/\b(?:Mr|Mrs|Ms|Dr|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|Gov|Sen|Rep)\.\s/gu, ' '))
      )
        return null
      if (
        apart === 0 &&
        rest.trim() !== '' &&
        !/[.!?:]["'”’)]?\s*$/u.test(rest) &&
        !/[.!?]["'”’]*$/u.test(text.slice(previous.outer.start, previous.outer.end))
      )
        return null
      return { speaker: before.speaker, spoken: before.spoken, joins: other }
    }
    return null
  },
}
