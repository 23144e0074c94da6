// Words that decide where a capitalised name begins and ends, whatever it names.
import { list } from './list.ts'

/** Never the start of a name by themselves, though a capital opens their sentence. */
export const FUNCTION_WORDS = list(`
  a, an, the, this, that, these, those, it, its, he, she, they, we, you, i, his, her, hers, their, theirs, our, ours, my, your, him, them, us, me, who, whom, whose, which,
  what, where, when, why, how, in, on, at, by, for, from, with, to, of, into, onto, over, under, after, before, during, since, until, till, through, throughout, across,
  between, among, amongst, amid, around, about, above, below, near, against, along, behind, beyond, despite, except, inside, outside, toward, towards, up, upon, within,
  without, via, per, unlike, like, and, but, or, nor, so, yet, if, unless, while, whilst, whereas, as, because, although, though, than, once, whether, however, meanwhile,
  moreover, furthermore, nevertheless, nonetheless, therefore, thus, hence, instead, also, too, still, even, just, only, now, then, there, here, again, already, perhaps,
  maybe, not, no, yes, never, all, some, many, much, most, more, less, few, fewer, several, any, each, every, either, neither, both, other, others, another, such, same, own,
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozens, hundreds, thousands, millions, half, first, second, third, last, next, earlier, later, recently,
  is, are, was, were, be, been, being, am, has, have, had, do, does, did, will, would, can, could, may, might, must, shall, should, let, lets, according, asked, given, based,
  including, following, regarding, concerning, considering, excluding, citing, speaking, meaning, today, yesterday, tomorrow, tonight, overall, ultimately, eventually,
  additionally, finally, separately, similarly, elsewhere, indeed, rather, further, nearly, almost, roughly, approximately, approx, everyone, everything, someone, something,
  nobody, nothing, people, things, please, thanks, thank, well, oh, ok, okay, ahead, apart, aside, together, currently, previously, originally, initially, officially, clearly,
  obviously, unfortunately, sadly, hopefully, whatever, whoever, whenever, wherever, amidst, plus, minus, versus, vs, back, down, off, out, ago, re, don, didn, isn, doesn, won, ll, ve,
  it's, that's, there's, here's, what's, who's, he's, she's, we're, they're, i'm, you're, i've, we've, they've, i'd, i'll, we'll, don't, didn't, isn't, wasn't, aren't, can't, won't, let's
`)

/** Function words that a name may nonetheless hold within a sentence: "First Republic Bank", "One Medical", "Channel Seven". */
export const SOFT_FUNCTION_WORDS = list(`
  one, two, three, four, five, six, seven, eight, nine, ten, first, second, third, next, all, every, just, people, us, we, back, over, under, up, most, half, same, both, more, less, other, another, fewer, still, even, plus, together, today, now
`)

/** Joins the parts of a personal or foreign name: "Ben van Beurden", "Rio de Janeiro". */
export const PARTICLES = list('van, von, der, den, de, del, della, di, da, dos, das, du, la, le, bin, bint, ibn, al, el, ter, ten, zu, y, e, mac, af, av')

export const MONTHS = list(
  'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
)
export const WEEKDAYS = list('monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat')

/** Capitals that name no organisation: units, roles, crises, techniques. */
export const COMMON_ABBREVIATIONS = list(`
  rs, re, ai, hr, it, pr, tv, pc, pcs, dvd, cd, ipo, ipos, gdp, cpi, ppi, ceo, cfo, coo, cto, cio, cmo, ceos, evp, svp, vp, md, mp, mps, mep, meps, pm, am, uk, us, usa, u.s, u.k, u.s.a, u.s., u.k., u.s.a., uae, ussr, ny, nyc, la, dc, d.c, d.c.,
  covid, covid-19, covid19, hiv, aids, dna, esg, dei, ev, evs, suv, suvs, it's, ok, faq, q1, q2, q3, q4, h1, h2, fy, yoy, ytd, eps, ebit, ebitda, gmt, est, edt, pst, bst, cet, et,
  pt, seo, sms, gps, llm, llms, gpu, gpus, cpu, api, saas, b2b, b2c, r&d, m&a, p&l, q&a, diy, vat, gst, paye, kyc, nft, nfts, etf, etfs, adr, adrs, gdr, gdrs, rmb, usd, gbp, eur, inr, aud, nzd, jpy,
  warn, ppp, ngo, ngos, ira, 401k, http, https, www, url, html, pdf, read full article here, ends, update, breaking, exclusive, watch, live, ai's, ev's, jv, lng, lpg, opec+, pmi, pos, vc, vcs, ott, fmcg, bpo, kpo, ites, iot, vr, ar, xr, ui, ux, wfh, cv, cvs,
  m.d, m.d., ph.d, j.d., esq, cpa, cfa, ind, calif, mass, conn, fla, ill, mich, minn, pa, tenn, tex, wash, wis, ore, ariz, ala, ark, colo, ga, kan, ky, md, mo, neb, nev, okla, va, wyo, n.j, n.j., n.y, n.y., n.c, n.c., s.c, s.c., n.h, n.h., r.i, r.i., b.c, b.c., brexit, christmas, easter, thanksgiving, ramadan, diwali, obamacare, medicare, medicaid, bitcoin, internet, bame, lgbt, lgbtq, lgbtq+, lgbtqia, bipoc, nda, ndas, gta, ip, nz, mc, r&b, dm, dms, rpg, vfx, vod, svod, fps, dlc, qld, nrl, gi, obe, mbe, cbe, kc, qc, jr, sr, phd, mba, bsc, ba's, p.m, a.m, p.m., a.m., tbc, rip, asap, aka, i.e, e.g, jd, ph.d, ph.d., mbo, lbo, ipl, id, ids, sos, vip, bn, mn, cr
`)

/** A paragraph of capitals or a table's head in sports and market reports. */
export const HEADING_WORDS = list(
  'results, summaries, standings, scores, leading, scorers, key, points, summary, close, market, markets, prices, table, league, division, matches, played, round, heat, final, semifinals, quarterfinals',
)

/** Words that keep their full stop within a name: "St. Bride’s", "Gen. Petrov". */
export const ABBREVIATED = list(`
  st, mr, mrs, ms, dr, prof, gen, lt, col, gov, sen, rep, sgt, capt, rev, jr, sr, mt, ft, bros, maj, adm, hon, messrs, univ, dept, assn, intl, sec, fed
`)

/** "Women’s Aid", "Teachers’ Union": the possessive is a part of the name. */
export const INNER_POSSESSIVES = list(`
  women, men, children, people, workers, teachers, farmers, citizens, veterans, employees, writers, actors, directors, players, drivers, pilots, nurses, doctors, lawyers, students, publishers, producers, musicians, journalists, firefighters, miners, manufacturers, retailers, volunteers, painters, trades, consumers, customers, owners, king, queen, people's, peoples, lord, chartered, shipbuilders, investors, bankers, artists, parents, seafarers
`)

/** What a body can be for two of at once: "Securities and Exchange Commission", "Ministry of Trade and Industry". */
export const SUBJECTS = list(`
  safety, inspection, citizenship, manufacturers, traders, merchants, nuclear, veterans, trade, industry, education, science, sciences, technology, finance, economy, economic, economics, health, human, social, securities, exchange, commodity, futures, food, drug, agriculture, fisheries, forestry, transport, energy, environment, environmental, justice, labour, labor, employment, housing, urban, development, reform, culture, media, sport, sports, business, commerce, work, pensions, foreign, commonwealth, defence, defense, security, interior, infrastructure, research, engineering, trades, arts, art, design, medicine, law, order, revenue, customs, excise, innovation, skills, communities, local, government, water, power, oil, gas, minerals, mines, mining, steel, iron, railway, rail, maritime, aviation, aerospace, conciliation, arbitration, medicines, healthcare, products, options, financial, public, national, international, competition, markets, consumer, alcohol, tobacco, firearms, explosives, fire, rescue, emergency, families, children, women, gender, equality, refugees, immigration, citizenship, border, aeronautics, space, oceanic, atmospheric, fish, wildlife, parks, recreation, museums, galleries, music, drama, dance, chemical, allied, general, municipal, shop, distributive, postal, telecommunications, communication, clothing, textile
`)
