// The size of the staff that is cut from: of this employer, not of one of its sites, and not what it once was.
import type { OrganisationEntity } from '../../entities/index.ts'
import type { HeadcountValue } from '../../mentions/headcount/index.ts'
import type { Find } from '../../mentions/rule.ts'
import type { Findings } from '../event.ts'
import { sizeOf } from '../rounds/figures.ts'
import type { Round } from '../rounds/merge.ts'

/** A staff named so many characters away may be another's. */
const NEAR = 1500
/** "Where 85 people work", "down from 3,000 at its peak", "a union that represents 3,800 employees". */
const NOT_STAFF =
  /(?<!\p{L})(?:where|(?:down|up|grew|rose|went|shrank|fell|increased)\sfrom|from|representing|represents|union\sof|including|of\swhich\sthere\sare)\s(?:about\s|around\s|some\s|nearly\s|roughly\s|over\s|more\sthan\s)?$/iu
const SITE =
  /^\s?(?:at\s(?:the|that|this|its)\s(?:\p{L}+\s){0,2}(?:plant|factory|site|studio|mill|mine|office|branch|store|shop)(?!s)|there|on\s(?:the\s)?site)(?!\p{L})/iu
/** A share and a figure agree with a staff that is so near to what they make. */
const AGREEMENT = 0.25

/** The workforce of a round's employer; the size that its figure and share lead to, else the largest. */
export function workforceOf(
  { document, headcounts }: Pick<Findings, 'document' | 'headcounts'>,
  round: Round,
  owners: ReadonlyMap<Find<HeadcountValue>, OrganisationEntity>,
  figures: { readonly headcount: Find<HeadcountValue> | null; readonly share: Find<HeadcountValue> | null },
): Find<HeadcountValue> | null {
  const cut = figures.headcount ? sizeOf(figures.headcount.value.quantity) : 0
  const sizes = headcounts.filter((find) => {
    if (find.value.role !== 'workforce' || find.value.unit !== 'people') return false
    const owner = owners.get(find)
    if (owner !== undefined && owner !== round.employer) return false
    if (!round.frames.some((frame) => Math.abs(frame.sentence.start - find.start) < NEAR) || sizeOf(find.value.quantity) < cut) return false
    return !NOT_STAFF.test(document.text.slice(Math.max(0, find.start - 45), find.start)) && !SITE.test(document.text.slice(find.end, find.end + 40))
  })
  const share = figures.share ? sizeOf(figures.share.value.quantity) : 0
  const meant = cut > 0 && share > 0 ? (cut / share) * 100 : null
  let best: Find<HeadcountValue> | null = null
  for (const find of sizes) {
    if (best === null || rank(find, meant) > rank(best, meant)) best = find
  }
  return best
}

function rank(find: Find<HeadcountValue>, meant: number | null): number {
  const size = sizeOf(find.value.quantity)
  if (meant !== null && Math.abs(size - meant) <= meant * AGREEMENT) return Number.MAX_SAFE_INTEGER - Math.abs(size - meant)
  return size
}
