// By what means staff go: told to, asked to, or not replaced.
import type { Find } from '../../mentions/rule.ts'
import type { Means } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'

const PREMISES =
  '(?:plants?|factory|factories|stores?|branch(?:es)?|sites?|offices?|shops?|restaurants?|mills?|mines?|facility|facilities|warehouses?|centres?|centers?|bureaus?|newsrooms?|outlets?|studios?|smelters?|refinery|refineries|depots?|pubs|cafes|cafés|hotels|base|campus|laborator(?:y|ies)|lab|unit|division|business|department)'

const cues: readonly { readonly id: Means; readonly pattern: RegExp }[] = [
  {
    id: 'voluntary',
    pattern:
      /(?<!\p{L})(?:voluntary|voluntarily|buy-?outs?|early\sretirement|severance\soffers?|voluntary\s(?:exit|separation|departure)|agreed\sto\s(?:leave|take))(?!\p{L})/iu,
  },
  { id: 'compulsory', pattern: /(?<!\p{L})(?:compulsory|involuntary|mandatory|forced\s(?:layoffs|redundancies|out)|forcing\sstaff\sout)(?!\p{L})/iu },
  {
    id: 'attrition',
    pattern:
      /(?<!\p{L})(?:attrition|natural\swastage|not\s(?:be\s)?replac\p{L}+|hiring\sfreeze|retirements?|unfilled|vacant\s(?:posts|positions|roles))(?!\p{L})/iu,
  },
  { id: 'furlough', pattern: /(?<!\p{L})(?:furlough\p{L}*|unpaid\sleave|idl(?:e|ed|ing)|temporar(?:y|ily)\s(?:layoffs?|laid|lay))(?!\p{L})/iu },
  {
    id: 'closure',
    pattern: new RegExp(
      `(?<!\\p{L})(?:clos(?:e|es|ed|ing|ure|ures)|shut(?:s|ting|ter|ters|tered|tering)?|wind(?:s|ing)?\\sdown)\\s(?:down\\s)?(?:of\\s)?(?:[\\p{L}\\p{N}’'&,-]+\\s){0,6}?${PREMISES}(?!\\p{L})|(?<!\\p{L})${PREMISES}\\s(?:closures?|shutdowns?|(?:will|would|is\\sto|are\\sto)\\s(?:close|shut))(?!\\p{L})`,
      'iu',
    ),
  },
  {
    id: 'contract-end',
    pattern:
      /(?<!\p{L})(?:contracts?\s(?:will\s)?(?:not\s(?:be\s)?renewed|expire\p{L}*|end(?:ed|s)?|ran\sout)|not\srenew(?:ed|ing)?\s(?:[\p{L}’'-]+\s){0,4}contracts?|temporary\s(?:workers|staff)\s(?:released|let))(?!\p{L})/iu,
  },
]

const REFUSED = /(?<!\p{L})(?:no|not|without|avoid\p{L}*|ruled\sout|rule\sout|rather\sthan)\s(?:\p{L}+\s){0,2}$/iu

/** The means that the passages (spans of the text) name, each at its first cue. */
export function meansIn(text: string, passages: readonly Span[]): Find<Means>[] {
  return cues.flatMap((cue) => {
    for (const passage of passages) {
      const words = text.slice(passage.start, passage.end)
      const match = cue.pattern.exec(words)
      if (!match || REFUSED.test(words.slice(Math.max(0, match.index - 40), match.index))) continue
      const start = passage.start + match.index
      return [{ rule: `means.${cue.id}`, value: cue.id, start, end: start + match[0].length }]
    }
    return []
  })
}
