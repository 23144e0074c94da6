// Columns follow the schema of the record.
import { expect, test } from 'vitest'
import { TABLES } from '../../src/archive/index.ts'
import { columnsOf, sqlType, valueAt } from '../../src/archive/tables/column.ts'

test('objects are laid flat, lists stay lists, days are days', () => {
  const columns = columnsOf({
    properties: {
      id: { type: 'string' },
      jobCount: { anyOf: [{ properties: { min: { type: ['number', 'null'] }, exact: { type: 'boolean' } } }, { type: 'null' }] },
      day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      parts: { items: { properties: { start: { type: 'integer' } } } },
    },
  })
  expect(columns.map(({ name, type }) => `${name} ${sqlType(type)}`)).toEqual([
    'id VARCHAR',
    'job_count_min DOUBLE',
    'job_count_exact BOOLEAN',
    'day DATE',
    'parts STRUCT("start" INTEGER)[]',
  ])
  expect(columns.map(({ path }) => valueAt({ id: 'a', jobCount: null, day: '2024-02-07', parts: [] }, path))).toEqual(['a', null, null, '2024-02-07', []])
})

test('no table has two columns of one name, and the events have what a person asks for first', () => {
  for (const columns of Object.values(TABLES)) expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
  const types = new Map(TABLES.events.map(({ name, type }) => [name, sqlType(type)]))
  expect(['employer_name', 'headcount_min', 'announced_from', 'reasons', 'cost_max', 'confidence'].map((name) => types.get(name))).toEqual([
    'VARCHAR',
    'DOUBLE',
    'DATE',
    'VARCHAR[]',
    'DOUBLE',
    'DOUBLE',
  ])
})
