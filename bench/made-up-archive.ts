// A made-up archive of any size: the articles of the fixtures that report layoffs among news of other things, the same for the same seed.
import { readdirSync, readFileSync } from 'node:fs'

export interface MadeUpArticle {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly published: string
  readonly url: string
}

const FOLDER = new URL('../fixtures/articles/', import.meta.url)
const PLACES = ['Harrowgate', 'Port Ellis', 'Nantwell', 'Brackley Cross', 'Ostrava Falls', 'Linden', 'Cape Morrow', 'Vale of Arden']
const PEOPLE = ['Ruth Okafor', 'Miles Hartnett', 'Ingrid Solberg', 'Tomas Varga', 'Priya Nair', 'Walter Quill', 'Dana Ferreira', 'Owen Blythe']
const THINGS = ['a library', 'the harbour bridge', 'a tram line', 'the concert hall', 'a botanical garden', 'the ferry terminal', 'an observatory']
const OTHER_NEWS: readonly ((pick: Pick) => string)[] = [
  (pick) =>
    `Visitors came to ${pick(PLACES)} in large numbers on Saturday to see ${pick(THINGS)} opened after three years of building. The mayor, ${pick(PEOPLE)}, said the weather had been kind.`,
  (pick) =>
    `Forecasters expect rain over ${pick(PLACES)} until the middle of the week, then a dry spell with light winds from the west. Farmers in the valley welcomed the news after a parched spring.`,
  (pick) =>
    `${pick(PEOPLE)} won the regional chess title in ${pick(PLACES)} on Sunday, beating ${pick(PEOPLE)} in a final that lasted nearly six hours and ended with a queen sacrifice.`,
  (pick) =>
    `The council of ${pick(PLACES)} voted by nine to four to restore ${pick(THINGS)}, which was damaged in the flood. The money comes from a fund set up by the county in 2019.`,
  (pick) =>
    `Scientists led by ${pick(PEOPLE)} counted 312 nesting pairs of terns on the islands off ${pick(PLACES)}, the most since records were first kept there. "We did not expect it," the biologist said.`,
  (pick) =>
    `The film, directed by ${pick(PEOPLE)}, follows two sisters who inherit a lighthouse near ${pick(PLACES)} and disagree about what should be done with it. It opens in March.`,
  (pick) =>
    `Trains between ${pick(PLACES)} and ${pick(PLACES)} ran late for a second morning while engineers looked for a fault in the signals. Passengers were taken on by bus.`,
  (pick) =>
    `A school choir from ${pick(PLACES)} sang before the match, and the home side needed extra time to win by two goals to one. ${pick(PEOPLE)} scored the last of them from the spot.`,
]

type Pick = <Item>(list: readonly Item[]) => Item

/** Yields `count` articles of about 1.3 to 2.2 kB; `share` of them report layoffs. */
export function* madeUpArticles(count: number, share = 0.03): Generator<MadeUpArticle> {
  const layoffs = readdirSync(FOLDER)
    .sort()
    .filter((slug) => !slug.startsWith('lookalike'))
    .map((slug) => readFileSync(new URL(`${slug}/article.txt`, FOLDER), 'utf8'))
  let state = 20240207
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const pick: Pick = (list) => {
    const found = list[Math.floor(random() * list.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  for (let number = 1; number <= count; number++) {
    const layoff = random() < share
    const text = layoff ? pick(layoffs) : otherNews(pick)
    const published = new Date(Date.UTC(2023, 0, 1) + Math.floor(random() * 700) * 86_400_000).toISOString().slice(0, 10)
    yield { id: `made-up-${number}`, title: `Report ${number} from ${pick(PLACES)}`, text, published, url: `https://news.example/${number}` }
  }
}

function otherNews(pick: Pick): string {
  const paragraphs: string[] = []
  for (let length = 0; length < 2000; length += paragraphs.at(-1)?.length ?? 0) paragraphs.push(pick(OTHER_NEWS)(pick))
  return paragraphs.join('\n\n')
}
