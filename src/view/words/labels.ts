// What the record's own names are called where people read them.

export const STATUS: Readonly<Record<string, string>> = {
  rumoured: 'Rumoured',
  considered: 'Under consideration',
  announced: 'Announced',
  underway: 'Under way',
  completed: 'Completed',
  cancelled: 'Called off',
}

export const REASON: Readonly<Record<string, string>> = {
  efficiency: 'efficiency',
  restructuring: 'restructuring',
  demand: 'weak demand',
  losses: 'losses',
  merger: 'a merger',
  closure: 'a closure',
  relocation: 'relocation',
  automation: 'automation',
  economy: 'the economy',
  strategy: 'a change of strategy',
  overhiring: 'overhiring',
  funding: 'lack of funding',
  other: 'other reasons',
}

export const MEANS: Readonly<Record<string, string>> = {
  compulsory: 'compulsory dismissals',
  voluntary: 'voluntary departures',
  attrition: 'attrition',
  furlough: 'furlough',
  closure: 'closure of a site',
  'contract-end': 'contracts that end',
}

export const ROLE: Readonly<Record<string, string>> = {
  reduction: 'jobs cut',
  workforce: 'size of a staff',
  hiring: 'hiring',
  other: 'another count of people',
}

export const FIELD: Readonly<Record<string, string>> = {
  employer: 'employer',
  units: 'units',
  headcount: 'jobs cut',
  disclosed: 'number not given',
  parts: 'parts of the total',
  share: 'share of the workforce',
  previousHeadcount: 'figure revised',
  workforce: 'workforce',
  status: 'status',
  announced: 'announced',
  effective: 'takes effect',
  locations: 'places',
  reasons: 'reasons',
  deniedReasons: 'denied reasons',
  means: 'means',
  cost: 'cost',
  savings: 'savings',
  quotes: 'quotes',
}

/** "earnings call" of "earnings-call". */
export function plain(name: string): string {
  return name.replaceAll('-', ' ')
}
