// Verbs and their helpers by the direction that they look in: only words.

export const FUTURE: ReadonlySet<string> = words(`
  will shall expect expects expected expecting scheduled due slated planned planning intends intend aiming targeting targeted going
  upcoming forthcoming payable prepares preparing can may earmarked ready
  anticipates anticipated awaits tentatively can't cannot proposed projected must looming 
  vows promises
`)

/** Verbs of intent that are nouns as well. */
export const NOUNS_TOO: ReadonlySet<string> = words(`
  plan plans hope hopes aim aims target targets forecast forecasts need needs
`)

/** The present tense of a timetable ("notices take effect", "the lease expires"). */
export const PRESENT: ReadonlySet<string> = words(`
  begin begins start starts expire expires ends conclude concludes opens launches take takes closes joins retires approaches becomes land lands leave leaves meet meets resume resumes
`)

/** End in -ed and are no verbs. */
export const NEVER_PAST: ReadonlySet<string> = words(
  `hundred sacred kindred unprecedented unlimited limited alleged so-called supposed rumoured naked wicked beloved`,
)

/** After "to", no verbs. */
export const NEVER_BASE: ReadonlySet<string> = words(`
  the a an its their our his her this that about more less than staff people management me us him them it you all both one two three four five six seven eight nine ten
  work date up down each any every some investors part as at in on by zero half
`)

/** Verbs whose bare form ends in s. */
export const ENDS_IN_S: ReadonlySet<string> = words(
  `discuss address process focus access assess bypass pass miss cross press guess express dismiss possess bus`,
)

/** Reported plans and chances. */
export const LIKELY: ReadonlySet<string> = words(`
  would could should might wouldn't  'd
`)

/** Never the second half of "will be told". */
export const FINITE_PAST: ReadonlySet<string> = words(`
  was were had did didn't wasn't weren't hadn't has have fell rose began took went came gave grew knew ran saw spoke wrote became broke chose
  drew drove forgot rang showed shrank slid sank threw wore overtook withdrew undertook stole flew froze
  tore bore swore shook woke awoke forgave blew drank sang swam sprang rode arose crept ate bit hid overcame underwent foresaw oversaw mistook outgrew trod
`)

/** Past forms that are participles too. */
export const PAST: ReadonlySet<string> = words(`
  been said told made left lost won sold bought paid got held kept led met sent spent stood thought brought built caught felt found fought
  laid meant struck swung taught understood sought hung lit shot dug quit agreed used died tied cried tried seen taken given gone done known
  freed fleed fled
`)

/** Past forms that look like the present and like nouns. */
export const BASE_AND_PAST: ReadonlySet<string> = words(`cut put set hit shut let shed split bid spread read cost`)

/** What makes "cut" a noun. */
export const BEFORE_A_NOUN: ReadonlySet<string> = words(`
  the a an this that another each per further deeper first second third final pay job jobs staff rate price tax wage budget cost spending deal movie film studio chip skill mind
`)

/** "extended to Nov. 16": the date is the new end. */
export const PUT_OFF: ReadonlySet<string> = words(`
  extended postponed delayed moved rescheduled pushed adjourned deferred
`)

/** In the past, before an infinitive, still plans: "planned to close", not "agreed to buy". */
export const PLANNED: ReadonlySet<string> = words(`
  planned expected scheduled vowed promised decided intended hoped wanted threatened due set supposed likely ready going slated
`)

/** Between an auxiliary and its participle. */
export const ADVERBS: ReadonlySet<string> = words(`
  be been not get have still also now then never already soon first only just all both no longer
`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u))
}
