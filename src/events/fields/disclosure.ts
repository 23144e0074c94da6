// "Did not say how many": a number withheld is not a number missing.
import type { Find } from '../../mentions/rule.ts'
import type { Document } from '../../text/document.ts'
import type { Round } from '../rounds/merge.ts'

const MANY =
  '(?:how\\smany|the\\s(?:exact\\s|total\\s|precise\\s)?(?:number|size|scale|extent)|a\\s(?:number|figure)|numbers|figures|any\\s(?:number|figure)s?)'
const WITHHELD = new RegExp(
  [
    `(?:did|does|do|has|have|would|could)(?:\\snot|n['’]t)\\s(?:immediately\\s|yet\\s)?(?:say|said|disclosed?|specif(?:y|ied)|reveal(?:ed)?|giv(?:e|en)|provided?|indicated?|mention(?:ed)?|confirm(?:ed)?|share[d]?|detail(?:ed)?)\\s(?:exactly\\s|precisely\\s)?${MANY}`,
    `(?:declined|refused)\\sto\\s(?:say|disclose|specify|reveal|give|provide|confirm|comment\\son)\\s(?:exactly\\s)?${MANY}`,
    `without\\s(?:saying|disclosing|specifying|giving|revealing|providing|elaborating\\son)\\s(?:exactly\\s)?${MANY}`,
    `(?:unclear|unknown|not\\s(?:yet\\s|immediately\\s)?(?:clear|known|disclosed|decided))\\s(?:exactly\\s)?how\\smany`,
    `(?:undisclosed|unspecified|unknown)\\snumber\\sof`,
    `number\\sof\\s(?:[\\p{L}’'-]+\\s){1,8}(?:is|was|were|are|has|have)\\s(?:not|n['’]t)\\s(?:yet\\s|been\\s|immediately\\s)*(?:clear|known|disclosed|mentioned|given|revealed|specified|announced|decided)`,
  ].join('|'),
  'iu',
)

/** Where the text says that the number of a round was not given; null where it does not. */
export function withheldIn(document: Document, round: Round): Find<boolean> | null {
  const own = round.frames.map((frame) => frame.sentence.index)
  const first = Math.min(...own)
  const last = Math.max(...own)
  for (const sentence of document.sentences.slice(Math.max(0, first - 2), last + 6)) {
    const match = WITHHELD.exec(sentence.text)
    if (match) return { rule: 'disclosed.withheld', value: false, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
  }
  return null
}
