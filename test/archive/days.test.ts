// Days of publication as archives write them.
import { expect, test } from 'vitest'
import { readDay } from '../../src/archive/reading/days.ts'

test.each([
  ['2024-02-07', '2024-02-07'],
  ['2024-02-07T23:30:00-05:00', '2024-02-07'],
  ['2024/2/7 10:00', '2024-02-07'],
  ['20240207', '2024-02-07'],
  ['20240207101500', '2024-02-07'],
  ['Wed, 07 Feb 2024 10:00:00 GMT', '2024-02-07'],
  ['Wed Feb 07 10:00:00 UTC 2024', '2024-02-07'],
  ['7 February 2024', '2024-02-07'],
  ['Feb. 7, 2024', '2024-02-07'],
  ['Wednesday, February 7th, 2024 at 10 am', '2024-02-07'],
  ['25/12/2023', '2023-12-25'],
  ['12/25/2023', '2023-12-25'],
  ['05/05/2023', '2023-05-05'],
  [1707264000, '2024-02-07'],
  ['1707264000000', '2024-02-07'],
])('%s is %s', (given, day) => {
  expect(readDay(given)).toBe(day)
})

test.each(['07/02/2024', '2024-02-30', 'yesterday', '', '2024', 7, null, {}, 'May 2024'])('%s is no day', (given) => {
  expect(readDay(given)).toBeNull()
})
