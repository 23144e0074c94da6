// A paragraph wholly in marks right above an attributed one: "They never asked. / They should have," said Moss.
import { isSentence, type Sieve } from './sieve.ts'

export const goesBefore: Sieve = {
  id: 'quote.goes-before',
  attribute(index, passage, ground) {
    if (!isSentence(ground.document, passage) || !isWholeParagraph(index)) return null
    // a run of open paragraphs is asked as one: by its last
    let at = index
    while (at - index < 40 && ground.passages[at]?.runsOn && ground.passages[at + 1]?.continues) at++
    const below = ground.passages[at + 1]
    const attribution = ground.attributions[at + 1]
    const last = ground.passages[at]
    if (!below || !attribution || !last || below.paragraph.index !== last.paragraph.index + 1) return null
    if (attribution.rule !== 'quote.said-after' || below.outer.start > below.paragraph.start + 1 || !attribution.speaker.person) return null
    return { speaker: attribution.speaker, spoken: null, joins: at === index ? null : index + 1 }

    function isWholeParagraph(place: number): boolean {
      const own = ground.passages[place]
      return own !== undefined && own.outer.start <= own.paragraph.start + 1 && own.outer.end >= own.paragraph.end - 1
    }
  },
}
