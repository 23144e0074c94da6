// The words of cutting staff, and nothing else.
import { phrases } from '../../text/pattern.ts'

/** Things cut when a staff is cut: what the weak verbs need as their object. */
export const STAFF_NOUNS = phrases(`
  jobs, job, roles, positions, posts, staff, staffs, staffers, staffer, staffing, workforce, work force, workforces, workers, employees, personnel,
  headcount, head count, payroll, payrolls, manpower, labour force, labor force, full-time equivalents, FTEs, FTE, contractors, engineers, managers,
  journalists, nurses, teachers, crew, colleagues, teams, executives, recruiters, employee base, workforce numbers, staff numbers, employee numbers,
  work-force, developers, bankers, drivers, pilots, researchers, editors, reporters, faculty, lecturers, officers, associates, technicians, temps,
  labourers, laborers
`)

/** Verbs that speak of nothing but losing staff. */
export const STRONG_VERBS = phrases(`
  lay off, lays off, laying off, laid off, lay-off, laid-off, retrench, retrenches, retrenching, retrenched, furlough, furloughs, furloughing,
  furloughed, make redundant, makes redundant, making redundant, made redundant, pink-slip, pink-slipped, pink slipped
`)

/** Verbs that also cut costs, rates and trees: they need staff as their object. */
export const WEAK_VERBS = phrases(`
  cut, cuts, cutting, axe, axes, axed, axing, ax, shed, sheds, shedding, slash, slashes, slashed, slashing, eliminate, eliminates, eliminated,
  eliminating, trim, trims, trimmed, trimming, reduce, reduces, reduced, reducing, scrap, scraps, scrapped, scrapping, remove, removes, removed,
  removing, chop, chops, chopped, chopping, cull, culls, culled, culling, sack, sacks, sacked, sacking, fire, fires, fired, firing, dismiss,
  dismisses, dismissed, dismissing, terminate, terminates, terminated, terminating, release, releases, released, releasing, shrink, shrinks, shrank,
  shrunk, shrinking, halve, halves, halved, halving, lose, loses, lost, losing, pare, pares, pared, paring, drop, drops, dropped, dropping, idle,
  idles, idled, idling, jettison, jettisoned, jettisoning, thin, thinned, thinning, prune, pruned, pruning, offload, offloading, offloaded, let go,
  lets go, letting go, part ways with, parting ways with, parted ways with, discharge, discharged, discharging, deplete, ditch, ditching, ditched,
  decimate, decimated, decimating, scale back, scaling back, scaled back, wind down, phase out, phasing out, phased out, displace, displacing,
  downsize, downsizes, downsizing, downsized, rightsize, rightsizing, right-size, right-sizing, pushed out, forced out
`)

/** Nouns that speak of nothing but losing staff. */
export const STRONG_NOUNS = phrases(`
  layoff, layoffs, lay-off, lay-offs, job cut, job cuts, jobs cut, jobs cuts, job-cutting, job cutting, job-cuts, job loss, job losses, jobs losses,
  job-losses, redundancy, redundancies, retrenchment, retrenchments, furloughs, staff cuts, staff cut, staffing cuts, staff reductions, staff
  reduction, staffing reductions, workforce reduction, workforce reductions, workforce cuts, workforce cut, headcount reduction, headcount reductions,
  headcount cuts, reduction in force, reductions in force, reduction-in-force, job reductions, job eliminations, position eliminations, jobs cull, job
  cull, jobs bloodbath, jobs axe, jobs blow, pink slips, pink slip, job shedding, voluntary redundancy, voluntary redundancies, compulsory
  redundancies, voluntary severance, voluntary separation, voluntary exit, voluntary departures, WARN notice, WARN notices, role eliminations, role
  reductions, employee reductions, personnel cuts, personnel reductions, buyouts, voluntary buyouts, mass firings, mass firing, mass dismissals, mass
  sackings, sackings, job culls, manpower reduction, staff cull, staff layoffs, reduction of staff, job-shedding, staff retrenchment, cost-of-living
  layoffs, dismissals, firings
`)

/** Nouns that need staff behind them: "the elimination of 62 roles", "a cut in headcount". */
export const WEAK_NOUNS = phrases(`
  elimination, loss, losses, removal, reduction, reductions, cut, cuts, cull, shedding, slashing, cutting, axing, termination, terminations,
  departure, departures, dismissal, depletion, depletions, cutbacks, cutback, decrease
`)

/** What happens to jobs and people as subjects, by itself: "70 jobs will go", "150 staff face redundancy". */
export const OUTCOMES = phrases(`
  disappear, disappearing, disappeared, vanish, at risk, under threat, in jeopardy, on the line, on the chopping block, face the axe, facing the axe,
  faces the axe, for the axe, out of work, out of a job, out of jobs, hang in the balance, in doubt, will leave, are leaving, to leave, will depart,
  will exit, agreed to leave, lose their jobs, losing their jobs, lost their jobs, lose their job, lost their job, losing their job, lose jobs, lost
  jobs, take voluntary redundancy, taken voluntary redundancy, took voluntary redundancy, accept voluntary redundancy, accepted voluntary redundancy,
  relocate or resign, left through
`)

/** What is done to them: needs "be" before it, or stands right behind the noun ("jobs axed"). */
export const DONE_TO = phrases(`
  affected, impacted, displaced, surplus, threatened, axed, cut, lost, eliminated, shed, slashed, scrapped, removed, sacked, fired, dismissed,
  terminated, released, let go, culled, trimmed, reduced, wiped out, pushed out, forced out, shown the door, idled, laid off, made redundant, halved,
  dropped, discontinued, redundant, offered buyouts, put at risk, retrenched, furloughed, considered for closure, phased out, shrunk, decimated,
  chopped, ditched
`)

/** Parts of words by which a sentence shows, before any rule is tried, which rules can match in it. */
export const HINTS = {
  /** Words that are triggers by themselves. */
  plain: phrases(`
    size of, goodbye,
    lay off, lays off, laying off, laid off, lay-off, laid-off, layoff, redundan, retrench, furlough, pink, job cut, jobs cut, job-cut, job loss, jobs loss, job-loss, job reduction, job elimination, cull, job shedding, job-shedding,
    staff cut, staff reduction, staffing cut, staffing reduction, workforce reduction, workforce cut, headcount reduction, headcount cut, reduction in force, reductions in force, reduction-in-force, position elimination,
    bloodbath, jobs axe, jobs blow, voluntary, warn notice, elimination, employee reduction, personnel, manpower reduction, buyout, mass firing, firings, sackings, dismissals, role reduction, reduction of staff, livelihood,
    lose the, lose his, lose her, lose its, lost the, lost his, lost her, losing the, losing his, losing her, out of work, out of a job, pushed out, forced out, let
  `),
  staff: phrases(`
    jobs, job, roles, positions, posts, staff, workforce, work force, work-force, worker, employee, personnel, headcount, head count, payroll, manpower, labour force, labor force, full-time, fte, contractor, engineer, manager,
    journalist, nurse, teacher, crew, colleague, teams, executive, recruiter, developer, banker, driver, pilot, editor, reporter, researcher, faculty, lecturer, officer, associate, technician, temps, labourer, laborer
  `),
  cutting: phrases(`
    cut, axe, axing, ax , shed, slash, eliminat, trim, reduc, scrap, remov, chop, cull, sack, fire, firing, dismiss, terminat, releas, shrink, shrank, shrunk, halv, lose, losing, lost, loss, pare, paring, drop, idle, idling,
    jettison, thin, prun, offload, let go, lets go, letting go, part, discharg, deplet, ditch, decimat, scal, wind, phas, displac, pushed, forced, downsiz, rightsiz, right-siz, departure, decrease, shedding, affected, impacted,
    surplus, threatened, wiped, shown the door, laid off, redundant, discontinued, buyouts, put at risk, retrenched, furloughed, closure, fewer
  `),
  outcome: phrases(`
    at risk, under threat, jeopardy, on the line, chopping, the axe, out of work, out of a job, out of jobs, in the balance, in doubt, leave, leaving, depart, exit, lose, losing, lost, voluntary, relocate, disappear, vanish,
    left through, go, gone, going
  `),
  move: phrases(
    'cuts, cutback, downsizing, cull, terminations, departures, plant, factor, bureau, newsroom, mill, mine, warehouse, refinery, smelter, depot, call cent, office, redundant, fewer',
  ),
} as const
