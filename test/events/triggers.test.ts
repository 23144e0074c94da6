// Every trigger rule by its examples: what it must find, what it must leave.
import { describe, expect, it } from 'vitest'
import { triggerExamples } from '../../src/events/triggers/examples.ts'
import { findTriggers } from '../../src/events/triggers/find.ts'
import { triggerRules } from '../../src/events/triggers/rules.ts'
import { readDocument } from '../../src/text/document.ts'

describe('triggers', () => {
  it.each(triggerExamples)('$text', ({ text, triggers }) => {
    const document = readDocument(text)
    const found = document.sentences.flatMap((sentence) => findTriggers(sentence))
    expect(found.map((trigger) => [trigger.rule, text.slice(trigger.head.start, trigger.head.end)])).toEqual(triggers)
  })

  it('fires every rule by an example, and no two rules share an id', () => {
    const ids = triggerRules.map((rule) => rule.id)
    const fired = new Set(triggerExamples.flatMap((example) => example.triggers.map(([rule]) => rule)))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !fired.has(id))).toEqual([])
  })
})
