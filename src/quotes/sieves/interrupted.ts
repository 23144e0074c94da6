// "Where we can," he said, "we will": the second passage goes on with the first.
import { extent, type Sieve } from './sieve.ts'

export const interrupted: Sieve = {
  id: 'quote.interrupted',
  attribute(index, passage, ground) {
    const before = ground.attributions[index - 1]
    const previous = ground.passages[index - 1]
    if (!before?.spoken || !previous || previous.paragraph !== passage.paragraph) return null
    const place = extent(before.spoken)
    if (place.start < previous.outer.end || place.end > passage.outer.start) return null
    const between = ground.document.text.slice(place.end, passage.outer.start)
    if (between.length > 120 || !/^(?:[^.!?]*[,:;–—-])?\s*$/u.test(between) || /\bthat\s*$/u.test(between)) return null
    return { speaker: before.speaker, spoken: before.spoken, joins: index - 1 }
  },
}
