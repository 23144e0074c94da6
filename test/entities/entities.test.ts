import { describe, expect, it } from 'vitest'
import { examples, references } from '../../src/entities/examples.ts'
import { entityAt, findEntities, organisationAt, organisationsIn, peopleIn, personAt, resolveDefinite } from '../../src/entities/index.ts'
import { readDocument } from '../../src/text/document.ts'

describe('entities', () => {
  for (const { text, organisations, people } of examples) {
    it(text, () => {
      const entities = findEntities(readDocument(text))
      const nameOf = (id: string | null) => entities.organisations.find((organisation) => organisation.id === id)?.name ?? null
      expect(entities.organisations.map((organisation) => organisation.name)).toEqual(organisations.map((organisation) => organisation.name))
      organisations.forEach((wanted, place) => {
        const found = entities.organisations[place]
        expect(found?.aliases).toEqual(wanted.aliases ?? [])
        expect(nameOf(found?.parent ?? null)).toBe(wanted.parent ?? null)
        if (wanted.kind !== undefined) expect(found?.kind).toBe(wanted.kind)
      })
      if (people) {
        const written = entities.people.map((person) => ({ name: person.name, organisation: nameOf(person.organisation), pronoun: person.pronoun }))
        expect(written).toEqual(people.map((person) => ({ name: person.name, organisation: person.organisation ?? null, pronoun: person.pronoun ?? null })))
      }
      for (const entity of [...entities.organisations, ...entities.people]) {
        for (const mention of entity.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      }
    })
  }
})

describe('definite descriptions', () => {
  for (const { text, phrase, organisation } of references) {
    it(`${phrase}: ${text}`, () => {
      const document = readDocument(text)
      expect(resolveDefinite(findEntities(document), document, text.indexOf(phrase))?.name ?? null).toBe(organisation)
    })
  }
})

describe('places', () => {
  const text = 'Ostia Foods chief executive Tom Barrow left Tarn Bank.'
  const entities = findEntities(readDocument(text))
  const at = (word: string): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length]

  it('tell which entity is named there', () => {
    expect(organisationAt(entities, ...at('Foods'))?.name).toBe('Ostia Foods')
    expect(personAt(entities, ...at('Tom'))?.name).toBe('Tom Barrow')
    expect(entityAt(entities, ...at('Barrow left'))?.name).toBe('Tom Barrow')
    expect(entityAt(entities, ...at('chief executive'))).toBeNull()
    expect(organisationsIn(entities, 0, text.length).map((organisation) => organisation.name)).toEqual(['Ostia Foods', 'Tarn Bank'])
    expect(peopleIn(entities, 0, text.length).map((person) => person.name)).toEqual(['Tom Barrow'])
  })
})

describe('hostile text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['quotation marks', '"'.repeat(100_000)],
    ['one letter', 'A'.repeat(1_000_000)],
    ['capitals', 'Aa '.repeat(100_000)],
    ['one sentence of names', 'Tom Barrow of Ostia, '.repeat(10_000)],
    [
      'a name of one sentence each',
      Array.from({ length: 10_000 }, (_, place) => `Ostia${'abcdefghij'.charAt(place % 10)}${'k'.repeat(place % 37)} said`).join(' '),
    ],
  ]
  for (const [name, text] of cases) {
    it(name, () => {
      const started = performance.now()
      findEntities(readDocument(text))
      expect(performance.now() - started).toBeLessThan(10_000)
    })
  }
})
