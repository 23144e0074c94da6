// Values in words.
import { expect, test } from 'vitest'
import { wordInterval } from '../../src/view/words/days.ts'
import { wordMoney, wordPrecision, wordQuantity } from '../../src/view/words/quantity.ts'

test.each([
  [{ min: 27_000, max: 27_000, precision: 'exact' }, '27,000', 'exact'],
  [{ min: 450, max: 450, precision: 'approximate' }, 'about 450', 'approximate'],
  [{ min: 200, max: 500, precision: 'vague' }, '200–500', 'vague'],
  [{ min: 200, max: 300, precision: 'range' }, '200–300', 'a range'],
  [{ min: 300, max: null, precision: 'at-least' }, 'at least 300', 'a lower bound'],
  [{ min: null, max: 12.5, precision: 'at-most' }, 'up to 12.5', 'an upper bound'],
] as const)('%o is %s, %s', (quantity, words, precision) => {
  expect([wordQuantity(quantity), wordPrecision(quantity)]).toEqual([words, precision])
})

test.each([
  [3_900_000_000, 'USD 3.9 billion'],
  [753_000_000, 'USD 753 million'],
  [450_000, 'USD 450,000'],
  [1_234_567_890, 'USD 1,234,567,890'],
])('%d is %s', (amount, words) => {
  expect(wordMoney({ amount: { min: amount, max: amount, precision: 'exact' }, currency: 'USD' })).toBe(words)
})

test.each([
  ['2024-02-06', '2024-02-06', '2024-02-06', 'day', '6 February 2024'],
  ['2024-01-29', '2024-02-04', '2024-01-29/2024-02-04', 'week', 'week of 29 January 2024'],
  ['2023-07-01', '2023-07-31', '2023-07', 'month', 'July 2023'],
  ['2024-07-01', '2024-09-30', '2024-35', 'quarter', 'third quarter of 2024'],
  ['2024-07-01', '2024-12-31', '2024-41', 'half', 'second half of 2024'],
  ['2018-01-01', '2018-12-31', '2018', 'year', '2018'],
  ['2022-01-01', '2023-06-30', '2022/2023-06-30', 'interval', '2022 to 30 June 2023'],
  ['2022-01-01', '2023-06-30', '2022/2023-06', 'interval', '2022 to June 2023'],
  ['2024-06-01', '2024-12-31', '2024-22/2024', 'interval', '1 June 2024 to 2024'],
] as const)('%s to %s is %s', (from, to, edtf, granularity, words) => {
  expect(wordInterval({ from, to, edtf, granularity })).toBe(words)
})
