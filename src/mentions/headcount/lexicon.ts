// The nouns that count people at work, their jobs, and whole staffs.
import { phrases } from '../../text/pattern.ts'

/** Jobs and the people who hold them: enough by themselves to make a number a headcount. */
export const STRONG_NOUNS = phrases(`
jobs, job, roles, role, positions, position, employees, employee, staff, staffers, staffer, workers, worker, personnel, redundancies, redundancy,
layoffs, layoff, lay-offs, dismissals, sackings, firings, retrenchments, ftes, fte, job cuts, job losses, jobholders, co-workers, coworkers,
wage-earners, buyouts, terminations, separations
`)

/** Occupations: a headcount where the sentence or the article speaks of work. */
export const OCCUPATIONS = phrases(`
colleagues, professionals, academics, accountants, administrators, advisers, advisors, aides, anchors, animators, announcers, apprentices, architects,
assistants, attendants, bankers, bartenders, bookkeepers, brokers, butchers, carers, caregivers, carpenters, cashiers, chefs, chemists, cleaners,
clerks, clinicians, coaches, coders, columnists, conductors, consultants, contractors, controllers, cooks, coordinators, copywriters, correspondents,
couriers, craftsmen, crew, crewmembers, crews, curators, designers, developers, dockers, dockworkers, drivers, editors, educators, electricians,
engineers, faculty, farmhands, firefighters, fitters, foremen, freelancers, gardeners, hygienists, inspectors, installers, instructors, interns,
investigators, janitors, journalists, labourers, laborers, lecturers, librarians, linemen, lobbyists, loggers, longshoremen, machinists, maintainers,
managers, marketers, mechanics, merchandisers, metalworkers, miners, mineworkers, moderators, newspeople, nurses, operators, paralegals, paramedics,
pharmacists, photographers, physicians, physiotherapists, pilots, planners, plumbers, porters, postdocs, presenters, producers, professors,
programmers, psychologists, railwaymen, rangers, receptionists, recruiters, reporters, representatives, reps, researchers, sailors, salesmen,
salespeople, scientists, seafarers, seamen, secretaries, shipbuilders, shopworkers, signallers, specialists, steelworkers, stewards, stewardesses,
strategists, subcontractors, superintendents, supervisors, surgeons, surveyors, talent-spotters, teachers, technicians, technologists, tellers, temps,
testers, therapists, trainees, trainers, translators, underwriters, vets, waiters, warders, welders, writers, autoworkers, paraprofessionals,
custodians, probationers, counselors, counsellors, postmasters, groundskeepers, adjuncts, handlers, packers, pickers, loaders, artisans
`)

/** Looser words for people and jobs: a headcount only where their own sentence speaks of work. */
export const LOOSE_NOUNS = phrases(`
people, persons, men, women, members, individuals, associates, posts, spots, cuts, losses, others, officials, officers, agents, analysts, hosts, traders, lawyers, doctors, actors, directors, riders, economists, guards, departures, exits, hires, recruits, vacancies,
openings, teammates, artists, executives, scouts, servants
`)

/** Nationals: at work only where a verb of cutting or of employing stands beside them. */
export const DEMONYMS = phrases(`
kiwis, zealanders, australians, aussies, americans, canadians, britons, brits, irishmen, germans, scots, indians, filipinos, koreans, africans, nigerians,
kenyans, ghanaians, malaysians, singaporeans, pakistanis, israelis, italians, spaniards, greeks, norwegians, danes, swedes, finns, poles, belgians,
mexicans, brazilians, tasmanians, victorians, queenslanders, aucklanders, londoners, glaswegians, yorkshiremen, texans, californians, ohioans,
ontarians, albertans, europeans, locals, breadwinners
`)

/** A whole staff: "12% of its workforce", "a workforce of 6,500". */
export const STAFFS = phrases(`
workforce, work force, work-force, workforces, staff, headcount, head count, head-count, payroll, payrolls, personnel, staffing, staffing levels,
manpower, labor force, labour force, employee base, employee count, employee population, employee numbers, staff numbers, staff count, number of
employees, number of staff, number of workers, number of people, number of jobs, newsroom, team,
size of our company, size of the company, size of our team, size of the team, size of our organisation, size of our organization
`)

/** What a number counts that is not people at work, though a noun of work follows: "300 job seekers", "500 staff hours". */
export const NOT_WORKERS_AFTER = phrases(`
seekers, seeker, applicants, applications, hours, days, meetings, meeting, shares, records, accounts, emails, homes, houses, deaths, injuries,
complaints, benefits, report, reports, data, figures, centres, centers, fairs, stock, options, visas, laptops, stories, surveys, unions, groups,
boards, websites, sites, ads, adverts, budget, budgets, cost, costs, bill, bills, management, productivity, turnover, morale, engagement, satisfaction, retention, growth, pension,
pensions, pay, wages, training, advertisements, postings, listings, titles
`)

/** Offers are no jobs yet. */
export const OFFERS = phrases('offers, offer')

/** Behind an attributive noun these make one notion with it: "job cuts", "staff members", "worker layoffs". */
export const HEADS_AFTER = phrases(`
cuts, losses, cutbacks, reductions, redundancies, layoffs, lay-offs, eliminations, dismissals, terminations, departures, openings,
vacancies, members, positions, roles, jobs, posts, exits, buyouts, transfers, separations
`)

/** Plurals that may stand before the counted noun: "479 sales jobs", "50 communications staff". */
export const PLURAL_MODIFIERS = phrases(`
sales, operations, communications, services, systems, sports, news, resources, arts, logistics, graphics, robotics, analytics, electronics, customs,
business, access, express, overseas, headquarters, games, relations, goods, affairs, markets, securities, process, press, wireless, cross, less,
premises, grounds, previous, various, religious, hazardous, indigenous, surplus, plus, bus, gas, campus, railways, railroads, airlines, works, media,
devices, products, nights, payments, studios, parks, tennis, civils
`)

/** No noun phrase goes on over these. */
export const STOPS = phrases(`
a, an, the, this, that, these, those, its, it, their, his, her, our, your, my, he, she, they, we, you, i, who, which, what, when, where, while, whose,
how, why, is, was, were, are, be, been, being, will, would, could, can, should, may, might, must, shall, have, has, had, do, does, did, said, says,
say, told, added, of, in, on, at, by, for, from, to, into, onto, with, within, without, about, after, before, since, during, over, under, across,
between, among, amid, through, until, till, because, if, as, than, then, so, but, nor, not, no, per, via, up, down, off, out, there, here, also, only,
just, even, already, now, today, yesterday, year, month, week, day, hour, minute, quarter, per cent, percent, percentage, point, times, time,
year-old, am, pm, make, makes, made, lose, loses, losing, lost, leave, leaving, left, face, facing, worth, taking, takes, taken, joining, joined, including, based, working, january, february, march, april, june,
july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday
`)

/** Before "cuts" and "losses" these leave them cuts of jobs; "rate cuts", "tax cuts" and "heavy losses" are none. */
export const OF_JOBS = phrases(`
job, jobs, staff, staffing, further, additional, new, more, other, planned, proposed, announced, net, total, voluntary, compulsory, forced, fewer, latest, newsroom,
editorial, workforce, headcount, role, position, employee, permanent, redundancy, extra, potential, projected
`)
