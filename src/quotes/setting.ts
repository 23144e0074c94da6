// Where and to whom each quote was said: its own sentence tells it, else what the same speaker was last heard in, else the sentence above, else the article's head.
import type { Occasion, QuoteKind } from '../record/quote.ts'
import type { Span } from '../record/span.ts'
import type { Document } from '../text/document.ts'
import { sentenceAt } from '../text/document.ts'
import { readOccasion } from './occasion.ts'
import { findOutlet } from './outlet.ts'
import type { Passage } from './passages/index.ts'
import type { Spoken } from './speakers/history.ts'
import { mentionsIn, type Roster } from './speakers/roster.ts'
import { type Speaker, sameSpeaker } from './speakers/speaker.ts'

export interface Setting {
  readonly occasion: Occasion | null
  readonly outlet: string | null
}

export interface Utterance {
  readonly kind: QuoteKind
  readonly parts: readonly Span[]
  readonly speaker: Speaker
  readonly spoken: Spoken | null
}

const POSTED = /^(?:tweet|post)/u
const MOST_SPEAKERS_KEPT = 8
/** How far around the verb of saying a setting is looked for, within its sentence. */
const AROUND = 400
const HEAD_LENGTH = 400
const HEADS: readonly (readonly [RegExp, Occasion])[] = [
  [/^\s*(?:FOR IMMEDIATE RELEASE|(?:PRESS|NEWS|MEDIA) RELEASE|(?:Press|News|Media) [Rr]elease\b)/mu, 'press-release'],
  [/\b(?:MEDIA|PRESS) STATEMENT\b|^\s*(?:Media|Press) [Ss]tatement\b/mu, 'statement'],
]

/** The settings of all quotes, given in the order of the text. */
export function settings(document: Document, passages: readonly Passage[], roster: Roster, utterances: readonly Utterance[]): Setting[] {
  const head = document.text.slice(0, HEAD_LENGTH)
  const whole = HEADS.find(([pattern]) => pattern.test(head))?.[1] ?? null
  let kept: { readonly speaker: Speaker; readonly setting: Setting }[] = []
  return utterances.map((utterance, index) => {
    const own = ownSetting(document, passages, roster, utterance)
    const last = utterances[index - 1]
    // a report without marks between other voices may come from anywhere
    const goesOn = utterance.kind !== 'indirect' || (last !== undefined && sameSpeaker(last.speaker, utterance.speaker))
    const before = goesOn ? kept.find((each) => sameSpeaker(each.speaker, utterance.speaker))?.setting : undefined
    const occasion = own.occasion ?? before?.occasion ?? settingAbove(document, roster, utterance) ?? whole
    const moved = own.occasion !== null && before !== undefined && own.occasion !== before.occasion
    const setting = { occasion, outlet: own.outlet ?? (moved ? null : (before?.outlet ?? null)) }
    if (goesOn || setting.occasion)
      kept = [{ speaker: utterance.speaker, setting }, ...kept.filter((each) => !sameSpeaker(each.speaker, utterance.speaker))].slice(0, MOST_SPEAKERS_KEPT)
    return setting
  })
}

function ownSetting(document: Document, passages: readonly Passage[], roster: Roster, { kind, parts, spoken }: Utterance): Setting {
  const centre = spoken?.cue ?? parts[0]
  const sentence = spoken?.cue.clause.sentence ?? (centre ? sentenceAt(document, centre.start) : null)
  if (!sentence || !centre) return { occasion: null, outlet: null }
  const window = { start: Math.max(sentence.start, centre.start - AROUND), end: Math.min(sentence.end, centre.end + AROUND) }
  const text = blanked(
    blanked(document.text.slice(window.start, window.end), window.start, outersIn(passages, window)),
    window.start,
    kind === 'indirect' ? parts : [],
  )
  const occasion = readOccasion(text) ?? (spoken && POSTED.test(spoken.cue.verb) ? 'social-media' : null)
  const place = findOutlet(text)
  return { occasion, outlet: place ? outletName(roster, window.start + place.start, text.slice(place.start, place.end)) : null }
}

/** The medium's full name where the article has it, people left out ("told Ada Moss"). */
function outletName(roster: Roster, start: number, written: string): string | null {
  const mention = mentionsIn(roster, start, start + written.length + 2).find((each) => each.start <= start + 4)
  if (mention?.person) return null
  return mention?.organisation ? mention.organisation.name : written.replace(/^the\s|['’]s$|[.,]$/gu, '')
}

/** "Moss shared a tearful video on social media. / 'I was not asked,' she said": the sentence right above, if it is about the same person. */
function settingAbove(document: Document, roster: Roster, { parts, speaker }: Utterance): Occasion | null {
  const first = parts[0]
  const own = first ? sentenceAt(document, first.start) : null
  const above = own ? document.sentences[own.index - 1] : undefined
  if (!own || !above || !speaker.person || own.paragraph.index - above.paragraph.index > 1) return null
  if (!mentionsIn(roster, above.start, above.end).some((mention) => mention.person === speaker.person)) return null
  return readOccasion(above.text)
}

/** What is quoted or reported is no clue to where it was said ("said workers learned of it at a meeting"); every offset is kept. */
function blanked(text: string, offset: number, spans: readonly Span[]): string {
  let left = ''
  let at = 0
  for (const span of spans) {
    const from = Math.max(at, span.start - offset)
    const to = Math.min(text.length, span.end - offset)
    if (to <= from) continue
    left += text.slice(at, from) + ' '.repeat(to - from)
    at = to
  }
  return left + text.slice(at)
}

function outersIn(passages: readonly Passage[], window: Span): Span[] {
  const found: Span[] = []
  for (let at = firstEndingAfter(passages, window.start); at < passages.length; at++) {
    const outer = passages[at]?.outer
    if (!outer || outer.start >= window.end) break
    found.push(outer)
  }
  return found
}

function firstEndingAfter(passages: readonly Passage[], offset: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.outer.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
