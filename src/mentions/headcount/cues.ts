// Verbs and nouns that tell what happens to people at work, wherever they stand in the sentence; the nearest settles the role.
import type { HeadcountRole } from '../../record/mentions.ts'
import type { Cue } from '../cue.ts'

export const cues: readonly Cue<HeadcountRole>[] = [
  {
    id: 'cue.at-risk', // "put 300 jobs at risk", "300 face redundancy"
    role: 'reduction',
    side: 'subject',
    words:
      'at\\srisk|under\\sthreat|in\\sjeopardy|in\\sdoubt|on\\sthe\\sline|redundant|redundancy|redundancies|fac(?:e|es|ed|ing)\\s(?:the\\s(?:axe|sack|chop)|redundancy|lay-?offs?|dismissal|unemployment|uncertain\\p{L}*|losing)|out\\sof\\s(?:work|a\\sjob)|(?:los(?:e|es|ing)|lost)\\stheir\\s(?:jobs?|livelihoods?|positions?|roles?)|lost\\stheir|los(?:e|ing)\\stheir|lost\\s(?:a\\s)?jobs?|jobless|be\\ssurplus|on\\sthe\\schopping\\sblock|considered\\sfor|earmarked|for\\sthe\\schop|dole',
    handicap: 0,
  },
  {
    id: 'cue.go', // "300 jobs will go", "310 staff are leaving"
    role: 'reduction',
    side: 'subject',
    words:
      '(?:to|will|would|could|may|might|must|should|can|set\\sto|also|could\\salso)\\s(?:also\\s)?(?:go|leave|depart|disappear|vanish|follow)|leav(?:e|es|ing)|left|depart(?:ed|ing)?|gone|go|disappear(?:ed|ing)?|(?:relocate|quit|resign(?:ed)?)|exit(?:ed|ing)?|accept(?:ed|ing)?|took\\s(?:voluntary|buyouts?|redundancy|early)|volunteer(?:ed|ing)?|agreed|signed\\sup',
    handicap: 1,
  },
  {
    id: 'cue.participle', // "300 jobs lost", "300 were laid off"
    role: 'reduction',
    side: 'subject',
    words:
      '(?:be|been|being|is|are|was|were|get|got|gets|getting)\\s(?:(?!to\\s)\\p{L}+\\s){0,2}?(?:cut|lost|axed|eliminated|laid\\soff|let\\sgo|removed|furloughed|shed|slashed|sacked|fired|dismissed|scrapped|made\\sredundant|terminated|retrenched|culled|affected|impacted|hit|threatened|displaced|released|idled|abolished|pushed\\sout|forced\\sout|notified|targeted|shown\\sthe\\sdoor|jettisoned|phased\\sout|disestablished|discontinued|trimmed|told\\sto\\sleave|given\\snotice|closed|reduced|ousted)',
    handicap: 0,
  },
  {
    id: 'cue.cut', // "cut 300 jobs", "laying off 5%", "impacting 70"
    role: 'reduction',
    side: 'object-or-next',
    words:
      'cut|cuts|cutting|axe|axes|axed|axing|ax|shed|sheds|shedding|slash(?:es|ed|ing)?|eliminat(?:e|es|ed|ing|ion|ions)|la(?:y|ys|id|ying)[\\s-]{1,2}off|layoffs?|lay-offs?|let(?:s|ting)?\\sgo|sack(?:s|ed|ing|ings)?|fir(?:e|es|ed|ing)|dismiss(?:es|ed|ing|al|als)?|retrench(?:es|ed|ing|ment)?|cull(?:s|ed|ing)?|terminat(?:e|es|ed|ing|ion)|scrap(?:s|ped|ping)?|los(?:e|es|ing)|lost|loss|losses|trim(?:s|med|ming)?|reduc(?:e|es|ed|ing|tion|tions|tion)|remov(?:e|es|ed|ing|al)|drop(?:s|ped|ping)?|affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|hit(?:s|ting)?|threaten(?:s|ed|ing)?|downsiz(?:e|es|ed|ing)|shrink(?:s|ing)?|shrank|releas(?:e|es|ed|ing)|displac(?:e|es|ed|ing)|oust(?:s|ed|ing)?|jettison(?:s|ed|ing)?|abolish(?:es|ed|ing)?|part(?:ed|ing)?\\sways|goodbye|idl(?:e|es|ed|ing)|push(?:es|ed|ing)?\\sout|forc(?:e|es|ed|ing)\\sout|disestablish(?:es|ed|ing|ment)?|notif(?:y|ies|ied|ying)|redundanc(?:y|ies)|warn\\snotice|clos(?:e|ing|ure)|fewer|rid\\sof|end(?:s|ed|ing)?\\s(?:\\p{L}+\\s)?contracts?|depletions?|deplet(?:e|ing)|downsizing|exits?|departures?|at\\srisk|axings?|plac(?:e|ed|ing)\\s(?=.{0,30}at\\srisk)|jobs\\scrisis|bloodbath|furloughing|(?<!not\\s)mak(?:e|es|ing)\\s(?=.{1,60}redundant)|made\\s(?=.{1,60}redundant)|cost|costs|costing|shutting|shutter(?:s|ed|ing)?|furlough(?:s|ed|ing)?',
    handicap: 0,
  },
  {
    id: 'cue.cover', // "the notice covers 112 workers"
    role: 'reduction',
    side: 'object',
    words: 'notices?\\s(?:\\p{L}+\\s){0,6}cover(?:s|ed|ing)?|(?<=(?:^|[.”"]\\s)(?:It|This)\\s)covers',
    handicap: 0,
    reach: 4,
  },
  {
    id: 'cue.hire', // "hired 200", "creating 1,000 jobs"
    role: 'hiring',
    side: 'object',
    words:
      'creat(?:e|es|ed|ing|ion)|(?<!fire\\s(?:and\\s|then\\s))hir(?:e|es|ed|ing)|(?<!fire[\\s-](?:and|then)[\\s-])rehir(?:e|ed|ing)|recruit(?:s|ed|ing|ment)?|add(?:s|ed|ing|ition)?(?!\\s(?:that|to))|tak(?:e|es|en|ing)\\son|took\\son|bring(?:s|ing)?\\s(?:on|in)|fill(?:s|ed|ing)?|re-?open(?:s|ed|ing)?|advertis(?:e|es|ed|ing)|onboard(?:ed|ing)?|translat(?:e|es|ed|ing)\\s(?:in)?to|generat(?:e|es|ed|ing)|new\\sjobs|net\\sincrease|increase|grow(?:ing)?',
    handicap: 0,
    reach: 6,
  },
  {
    id: 'cue.employ', // "employs 83,000 people", "a total workforce of 317,233"
    role: 'workforce',
    side: 'object',
    words:
      'employ(?:s|ed|ing)?|workforce|headcount|staffed\\sby|payroll|home\\sto|consist(?:s|ed|ing)\\sof|compris(?:e|es|ed|ing)|made\\sup\\sof|run\\sby|(?<!(?:^|[.]\\s)|(?:a|mean|means|see|saw|with|of)\\s)total\\sof',
    handicap: 0,
  },
  {
    id: 'cue.has', // "has 12,500 employees", "with 300 staff"
    role: 'workforce',
    side: 'object',
    words:
      '(?:has|have|had|having)(?!\\s(?:been|also|\\p{L}+ed|said|cut|let|made|laid|lost|shed|put|given|told|seen|taken|begun|gone|hit|set|shut|sold|held|kept|left|sent|to)(?!\\p{L}))|(?<!along\\s)with|boasts?',
    handicap: 1,
    reach: 3,
  },
  {
    id: 'cue.work', // "5,000 people work at the plant"
    role: 'workforce',
    side: 'subject',
    words: 'work(?:s|ed|ing)?\\s(?:at|for|in|on|across|there|here|from|with)|employed|remain(?:s|ed|ing)?|worldwide|globally|on\\s(?:its|the)\\spayroll',
    handicap: 2,
  },
  {
    id: 'cue.its', // "its 40,000 staff"
    role: 'workforce',
    side: 'object',
    words: "its|their|the\\s\\p{L}+[’']s?",
    handicap: 4,
    reach: 6,
  },
]
