import { expect, test } from 'vitest'
import { dayOf, momentOf } from './day'

test('a day is that of the reader, at whatever hour', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05')
  expect(dayOf(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30')
})

test('a day comes back as the same one', () => {
  expect(dayOf(new Date(momentOf('2026-02-28')))).toBe('2026-02-28')
})
