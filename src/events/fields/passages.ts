// Where a text speaks of one round: its own sentences, those beside them, those that point back to "the cuts", and the lead.
import type { OrganisationEntity } from '../../entities/index.ts'
import { type Document, type Sentence, sentenceAt } from '../../text/document.ts'
import type { Findings } from '../event.ts'
import type { Round } from '../rounds/merge.ts'

export type PassageKind = 'own' | 'pointing' | 'beside' | 'lead'

/** A sentence that speaks of a round, and how it is tied to it. */
export interface Passage {
  readonly sentence: Sentence
  readonly kind: PassageKind
}

/** "The reductions would fall on ...", "those affected will leave ...": the round, though no clause of it is read there. */
const POINTING =
  /(?<!\p{L})(?:(?:the|these|those|this|its|their|such|most|all)\s(?:(?:of|the|these|those|latest|planned|proposed|first|job|staff|workforce)\s){0,3}(?:cuts|cutbacks|lay-?offs|redundancies|reductions?|job\slosses|losses\sof\sjobs|separations|departures|dismissals|closures?(?!\sof)|total(?=\sincludes)|restructuring|reorgani[sz]ation)|(?:those|people|staff|employees|workers|colleagues)\s(?:who\sare\s)?(?:affected|impacted|laid\soff|leaving|let\sgo)|(?:affected|impacted)\s(?:staff|employees|workers|colleagues|people)|(?:colleagues|everyone|those|people)\s(?:else\s)?(?:who\s(?:is|are)\sleaving|who\sleave)|(?:first|last)\sseparations)(?!\p{L})/iu
/** "The company", "It": whoever the sentence before spoke of. */
const CARRIED = /^[“"‘'\s]*(?:the\s(?:company|firm|group|bank|airline|retailer|chain|carmaker|lender)|it|they|its)(?!\p{L})/iu
const RIVAL = /(?<!\p{L})(?:rivals?|competitors?|peers?|elsewhere|meanwhile)(?!\p{L})/iu
const OPENING = 60
const LEAD = 8
const SILENT = new Set(['caption', 'promotion', 'notice', 'byline'])

/** The passages of a round in the order of the text; of a background round only its own sentences. */
export function passagesOf({ document, entities }: Pick<Findings, 'document' | 'entities'>, round: Round, main: boolean): Passage[] {
  const own = new Set([...round.frames, ...round.parts].map((frame) => frame.sentence.index))
  const passages: Passage[] = []
  const strange = main ? strangersIn(document, entities.organisations, round.employer) : new Set<number>()
  const first = Math.min(...own)
  for (const sentence of document.sentences) {
    const { index, paragraph } = sentence
    if (own.has(index)) {
      passages.push({ sentence, kind: 'own' })
      continue
    }
    if (!main || SILENT.has(paragraph.role) || strange.has(index)) continue
    const near = own.has(index - 1) || own.has(index - 2) || own.has(index + 1)
    if (index > first && POINTING.test(sentence.text)) passages.push({ sentence, kind: 'pointing' })
    else if (near) passages.push({ sentence, kind: 'beside' })
    else if (index <= LEAD) passages.push({ sentence, kind: 'lead' })
  }
  return passages
}

/** The sentences that open with another company, or carry on about a rival. */
function strangersIn(document: Document, organisations: readonly OrganisationEntity[], employer: OrganisationEntity | null): Set<number> {
  const strange = new Set<number>()
  const opened = new Map<number, { at: number; known: boolean }>()
  for (const organisation of organisations) {
    if (organisation.kind !== 'company' && organisation.kind !== 'division') continue
    const known = organisation === employer || (employer !== null && (organisation.parent === employer.id || employer.parent === organisation.id))
    for (const mention of organisation.mentions) {
      const sentence = sentenceAt(document, mention.start)
      if (!sentence || mention.start - sentence.start > OPENING) continue
      const before = opened.get(sentence.index)
      if (!before || mention.start < before.at) opened.set(sentence.index, { at: mention.start, known })
    }
  }
  for (const [index, { known }] of opened) if (!known) strange.add(index)
  for (const sentence of document.sentences) {
    const before = document.sentences[sentence.index - 1]
    if (before && CARRIED.test(sentence.text) && (strange.has(before.index) || RIVAL.test(before.text))) strange.add(sentence.index)
    if (RIVAL.test(sentence.text.slice(0, OPENING))) strange.add(sentence.index)
  }
  return strange
}
