import { describe, expect, it } from 'vitest'
import { weigh } from '../../src/entities/candidate.ts'
import { findEntities } from '../../src/entities/index.ts'
import { examples as nameExamples } from '../../src/mentions/name/examples.ts'
import { findNames } from '../../src/mentions/name/find.ts'
import { contextSignals as otherContext, ownSignals as otherOwn } from '../../src/mentions/name/rules.ts'
import { counterExamples as noOrganisations, examples as organisationExamples } from '../../src/mentions/organisation/examples.ts'
import { ownSignals as organisationOwn } from '../../src/mentions/organisation/form-rules.ts'
import { contextSignals as organisationContext } from '../../src/mentions/organisation/neighbour-rules.ts'
import { counterExamples as noPeople, examples as personExamples } from '../../src/mentions/person/examples.ts'
import { contextSignals as personContext, ownSignals as personOwn } from '../../src/mentions/person/rules.ts'
import { readDocument } from '../../src/text/document.ts'

const entitiesOf = (text: string) => findEntities(readDocument(text))

describe('names', () => {
  for (const { text, names } of nameExamples) {
    it(text, () => {
      expect(findNames(readDocument(text)).names.map((name) => text.slice(name.start, name.end))).toEqual(names)
    })
  }
})

describe('organisations', () => {
  for (const { text, organisations } of organisationExamples) {
    it(text, () => {
      expect(entitiesOf(text).organisations.map((organisation) => organisation.name)).toEqual(organisations)
    })
  }
  for (const text of noOrganisations) {
    it(`none in: ${text}`, () => {
      expect(entitiesOf(text).organisations.map((organisation) => organisation.name)).toEqual([])
    })
  }
})

describe('people', () => {
  for (const { text, people } of personExamples) {
    it(text, () => {
      expect(entitiesOf(text).people.map((person) => [person.name, person.title])).toEqual(people)
    })
  }
  for (const text of noPeople) {
    it(`none in: ${text}`, () => {
      expect(entitiesOf(text).people.map((person) => person.name)).toEqual([])
    })
  }
})

describe('signals', () => {
  const signals = [...organisationOwn, ...organisationContext, ...personOwn, ...personContext, ...otherOwn, ...otherContext]

  it('have ids of their own', () => {
    const ids = signals.map((signal) => signal.id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('are each needed by an example', () => {
    const texts = [
      ...organisationExamples.map(({ text }) => text),
      ...noOrganisations,
      ...personExamples.map(({ text }) => text),
      ...noPeople,
      ...nameExamples.map(({ text }) => text),
    ]
    const fired = new Set(
      texts.flatMap((text) => {
        const document = readDocument(text)
        return weigh(findNames(document), text).flatMap((candidate) => [...candidate.signals.keys()])
      }),
    )
    expect(signals.map((signal) => signal.id).filter((id) => !fired.has(id))).toEqual([])
  })
})
