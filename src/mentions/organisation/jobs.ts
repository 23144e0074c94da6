// What an employer does with jobs, as evidence that a name is one.
import type { Name } from '../name/name.ts'
import type { Token } from '../name/token.ts'

export const CUTTING = /^(?:cut|cuts|axe|axes|axed|slash|slashes|slashed|shed|sheds|eliminated|eliminates|trims|trimmed|lose|loses)$/u
export const JOBS = /^(?:jobs?|roles|positions|posts|staff|workers|employees|workforce|redundant|headcount|layoffs|redundancies)$/u

/** "Ostia cut 27,000 jobs", "Vantor to make 40 staff redundant". */
export function jobsFollow(name: Name, reach = 6): boolean {
  const next = name.tokens.slice(name.to + 1, name.to + 1 + reach)
  const stop = next.findIndex((token) => token.before !== '' && !(token.before === ',' && /^\d/u.test(token.text)))
  return (stop < 0 ? next : next.slice(0, stop)).some((token) => JOBS.test(token.lower))
}

const CUT =
  /^(?:lay|laying|laid|cut|cutting|axe|axing|slash|slashing|shed|shedding|trim|trimming|eliminate|eliminating|eliminated|close|closing|closed|shut|shutting|fire|firing|hire|hiring|restructure|restructuring|acquire|acquired|acquiring|buy|reduce|reducing|announce|announced|launch|launched|sell|selling|merge|reorganize|reorganise|reorganizing|reorganising|invest|report|operate|furlough|lose|replace|relocate|creating|create|axed|slashed|expand)$/u
export function cuts(...tokens: readonly (Token | undefined)[]): boolean {
  return tokens.some((token) => !!token && CUT.test(token.lower))
}
