// Words that an organisation's longer name adds to its shorter one.
import { list } from '../mentions/name/list.ts'

/** What a company's full name adds to its short one: "Meta" and "Meta Platforms" are the same. */
export const CORPORATE: ReadonlySet<string> = new Set(
  list(`
  group, bank, management, partnership, corp, corporation, platforms, motors, motor, airlines, airways, airline, airport, industries, technologies, technology, systems, energy, pharmaceuticals, pharmaceutical,
  pharma, laboratories, steel, oil, petroleum, foods, automotive, stores, entertainment, financial, software, robotics, logistics, university, council, international, holdings, company, companies, limited, media,
  brands, electric, chemical, chemicals, aerospace, telecom, communications, insurance, solutions, partners, associates, securities, newspapers, party, union, bancorp, enterprises, industry, mining, resources, products,
  sa, de, networks, network, fm, retail, markets, supermarkets, hotels, restaurants, interactive, aviation, federation, league, city, united, town, rovers, national, government, fc, afc, mobile
`),
)

/** What a parent's name gets added for a part of it: "Amazon Pharmacy", "BBC Local". */
export const DIVISION: ReadonlySet<string> = new Set(
  list(`
  pharmacy, health, services, service, clinic, cloud, web, local, nations, music, studios, studio, video, foundation, news, sport, sports, labs, lab, research, ventures, capital, finance, desk, europe, america, americas,
  asia, global, digital, prime, ads, pay, games, gaming, maps, search, home, store, fresh, go, freight, business, enterprise, consumer, commercial, ai, reality, works, trust, pictures, radio, tv, television, channel,
  online, books, express, plus, one, x, magazine, weekend, sunday, daily, assistant, reports, evening, morning, sessions, originals, kids, junior, women, academy, institute, school, centre, center, guild, hotel, theatre,
  arena, park, parks, kitchen, credit, card, cards, guarantee
`),
)
