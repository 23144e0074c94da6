// Organisations that are named in news of cuts but never cut: exchanges, and parties that comment.
import type { OrganisationEntity } from '../../entities/index.ts'
import type { Document } from '../../text/document.ts'

export function canEmploy(organisation: OrganisationEntity): boolean {
  return organisation.mentions.length > 0 && !/^(?:NYSE|NASDAQ|Nasdaq|FTSE|Dow|S&P|LSE|ASX|BSE|NSE)\b/u.test(organisation.name)
}

/** "Labour's education spokesperson Ana Reyes says": a party comments on the cuts of others. */
const PARTY =
  /^(?:['’]s?)?\s(?:Party\s)?(?:[\p{L}&-]+\s){0,4}(?:spokes(?:person|man|woman)|MPs?|Senator|(?:co-)?leader|candidate|lawmakers?|deputy\sleader|finance\sminister)(?!\p{L})/iu

/** Names that parties bear in the English-speaking world. */
const PARTISAN =
  /^(?:the\s)?(?:labou?r|national|act|greens?|green\sparty|new\szealand\sfirst|nz\sfirst|conservatives?|tories|liberal(?:s|\sdemocrats?)?|lib\sdems?|democrats?|democratic|republicans?|gop|snp|plaid\scymru|sinn\sf[eé]in|fianna\sf[aá]il|fine\sgael|congress|bjp|aap|coalition|nationals|ukip|reform|te\sp[aā]ti\sm[aā]ori|m[aā]ori\sparty|mana)(?!\p{Ll})/iu

export function speaksForVoters(document: Document, organisation: OrganisationEntity): boolean {
  return (
    organisation.name.split(' ').length <= 3 &&
    organisation.mentions.some(
      ({ end }) =>
        /spokes|MP|Senator|leader|candidate|lawmaker|minister/u.test(document.text.slice(end, end + 60)) &&
        PARTISAN.test(organisation.name + document.text.slice(end, end + 8)) &&
        PARTY.test(document.text.slice(end, end + 60)),
    )
  )
}
