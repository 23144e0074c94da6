// Words of the calendar, and words that tell a date from its look-alikes: only words, no logic.

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}

/** Written with or without a full stop, and only beside a number or after a preposition. */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

/** Only before a date ("Fri., Feb. 9"): alone, "Sat" and "Sun" are other words. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

export const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 }

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
}

export const CARDINALS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Month names that are first names, verbs or auxiliaries as well. */
export const AMBIGUOUS_MONTHS: readonly string[] = words(`
  april august june march may january jan
`)

/** What may stand before a month alone: "in May", "since last May", "the March accession". */
export const BEFORE_A_TIME: readonly string[] = words(`
  despite though although while when where if so but yet because like unlike except via versus come
  in on since by until till from to through throughout during for of before after between and or around about last next this early late mid
  every each the a an its their our his her as beginning starting effective previous following than over ended ending ends begins starts end
  with both only is was are
`)

/** Plural nouns that make "2000 stores" a count. */
export const COUNTED: readonly string[] = words(`
  people jobs workers employees staff staffers positions posts roles redundancies layoffs stores shops branches outlets restaurants customers
  clients members users subscribers students teachers nurses engineers drivers pilots miners journalists homes houses households families men
  women children cars vehicles aircraft planes ships trucks companies firms businesses sites rooms beds seats miles kilometers kilometres
  metres meters feet acres hectares tonnes tons barrels points shares euros dollars pounds rupees yen marks francs hours minutes days weeks
  months years times copies units contractors colleagues associates managers officers soldiers troops police residents voters votes patients
  full-time part-time other more additional percent per million billion trillion thousand degrees calories words pages passengers flights
  locations apprentices graduates temporary agency volunteers protesters victims cases deaths megawatts
`)

/** Words before a number that count: "about 2000", "cut 1900". */
export const COUNTING: readonly string[] = words(`
  about some nearly almost over roughly approximately another additional cut cuts cutting axe axes axing axed shed sheds shedding slash
  slashing slashed eliminate eliminates eliminating eliminated employ employs employed employing hire hires hired hiring off 
  fewer many totalling totaling number nos no room flight route highway model windows office section article channel area page code box unit
  lot level score scored weighs all
`)

/** What a quarter or a half is said of in passing: "fourth-quarter results" tells of results, not of a time. */
export const ATTRIBUTED: readonly string[] = words(`
  results result earnings profit profits revenue revenues sales loss losses report reports net operating pretax pre-tax income performance
  guidance outlook forecast forecasts figures numbers dividend call conference charge estimates production deliveries growth gdp update
  trading financial adjusted turnover output shipments bookings cash
`)

/** After a weekday, part of a name: "the Sunday Times". */
export const AFTER_A_NAMED_DAY: readonly string[] = words(`
  times mail mirror telegraph express post herald star sun observer world independent business mass tribune age review magazine club school
  territorian life nights mornings afternoons evenings footwear
`)

/** Before a weekday, part of a name: "Black Friday". */
export const BEFORE_A_NAMED_DAY: readonly string[] = words(`
  black cyber good ash super giving fat bloody palm holy ruby sheffield casual every each joe his girl
`)

/** What "today's" world is made of: no day is meant. */
export const TIMELESS: readonly string[] = words(`
  world youth economy society environment climate consumers consumer age generation standards technology kids children prices market
  marketplace workforce workplace business youngsters students money terms dollars media landscape culture young digital labor labour job
  competitive global modern customers audiences readers political fast-paced challenging difficult levels
`)

/** Verbs that take a date elsewhere: "moved from Monday to Tuesday" names two days, not a stretch. */
export const MOVING: readonly string[] = words(`
  moved move moving delayed delay postponed pushed shifted extended extend brought rescheduled changed revised fell rose dropped slipped
`)

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u)
}
