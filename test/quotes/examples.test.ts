// Every example of the quotes stage gives exactly what it says, and every sieve and reading has an example that fires it.
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../src/entities/index.ts'
import { attribute, sieves } from '../../src/quotes/attribute.ts'
import { findCues } from '../../src/quotes/cues.ts'
import { examples } from '../../src/quotes/examples.ts'
import { findQuotes } from '../../src/quotes/index.ts'
import { findPassages } from '../../src/quotes/passages/index.ts'
import { reportRules } from '../../src/quotes/reports/report.ts'
import { resolveSpeakers } from '../../src/quotes/speakers/resolve.ts'
import { readRoster } from '../../src/quotes/speakers/roster.ts'
import { readDocument } from '../../src/text/document.ts'

function read(text: string) {
  const document = readDocument(text)
  return findQuotes(document, findEntities(document))
}

/** The sieves that caught the single passages: those that join a quote do not sign it. */
function caught(text: string): readonly string[] {
  const document = readDocument(text)
  const passages = findPassages(document)
  const roster = readRoster(document, findEntities(document), passages)
  return attribute(document, passages, resolveSpeakers(findCues(document, passages), roster), roster).flatMap((attribution) => attribution?.rule ?? [])
}

describe('the examples of the quotes stage', () => {
  for (const { text, finds } of examples) {
    it(text.replace(/\n+/gu, ' / '), () => {
      const found = read(text).map(({ rule, kind, parts, speaker, occasion, outlet }) => ({
        rule,
        kind,
        parts: parts.map(({ start, end }) => text.slice(start, end)),
        speaker: speaker?.name,
        ...(occasion || outlet ? { setting: outlet ? `${occasion ?? ''}, ${outlet}` : occasion } : {}),
      }))
      expect(found).toEqual(finds)
    })
  }
})

describe('the sieves', () => {
  const ids = [...sieves.map(({ id }) => id), ...reportRules]

  it('have ids of their own', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are each fired by an example', () => {
    const fired = new Set(examples.flatMap(({ text }) => [...read(text).map(({ rule }) => rule), ...caught(text)]))
    expect(ids.filter((id) => !fired.has(id))).toEqual([])
  })
})
