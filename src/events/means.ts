// By what means staff go: told to, asked to, or not replaced.
import type { Means } from '../record/event.ts'

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
  { id: 'closure', pattern: /(?<!\p{L})(?:clos(?:e|es|ed|ing|ure|ures)|shut(?:s|ting|ter|tered|down)?)(?!\p{L})/iu },
  {
    id: 'contract-end',
    pattern:
      /(?<!\p{L})(?:contracts?\s(?:will\s)?(?:not\s(?:be\s)?renewed|expire\p{L}*|end(?:ed|s)?|ran\sout)|not\srenew(?:ed|ing)?\s(?:[\p{L}’'-]+\s){0,4}contracts?|temporary\s(?:workers|staff)\s(?:released|let))(?!\p{L})/iu,
  },
]

/** The means that a passage names. */
export function meansIn(passages: readonly string[]): Means[] {
  return cues
    .filter((cue) =>
      passages.some(
        (passage) =>
          cue.pattern.test(passage) &&
          !(cue.id === 'compulsory' && /(?:no|without|avoid|ruled\sout)\s(?:\p{L}+\s){0,2}(?:compulsory|involuntary)/iu.test(passage)),
      ),
    )
    .map((cue) => cue.id)
}
