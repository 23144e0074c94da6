// What the story has just dated: the point that "two months previously" counts from, the period that "a year earlier" compares with.
import type { Sentence } from '../../text/document.ts'
import type { Expression } from './expression.ts'
import type { Stretch } from './stretch.ts'
import type { Surroundings } from './surroundings.ts'

/** How many sentences a date is remembered for. */
const POINT_REACH = 3
const PERIOD_REACH = 20
const REPORTS = /\b(?:reports?|posts?|earn(?:ed|ings)?|profits?|loss(?:es)?|income|revenues?|results?|charges?)\b/iu
const COMPARES =
  /\b(?:compared|versus|against|from|up|down|than|rose|fell|higher|lower|increase|decrease|earned|earnings|profit|loss|income|revenue|sales|net)\b/iu

interface Noted {
  readonly stretch: Stretch
  readonly sentence: number
}

/** Whether a sentence speaks of a company's results. */
export function reports(sentence: Sentence): boolean {
  return REPORTS.test(sentence.text)
}

/** Whether a sentence sets figures against each other. */
export function compares(sentence: Sentence): boolean {
  return COMPARES.test(sentence.text)
}

/** A reading position in the text, moved on sentence by sentence. */
export class Narrative {
  private point: Noted | null = null
  private period: Noted | null = null

  at(sentence: Sentence): Pick<Surroundings, 'point' | 'period'> {
    return { point: within(this.point, sentence, POINT_REACH), period: within(this.period, sentence, PERIOD_REACH) }
  }

  note(said: Expression, stretch: Stretch, sentence: Sentence): void {
    const noted = { stretch, sentence: sentence.index }
    if (said.kind === 'quarter' || said.kind === 'half' || said.kind === 'trailing') this.period = noted
    if (said.kind === 'deictic' && said.unit === 'day') return
    this.point = noted
  }
}

function within(noted: Noted | null, sentence: Sentence, reach: number): Stretch | null {
  return noted && sentence.index - noted.sentence <= reach ? noted.stretch : null
}
