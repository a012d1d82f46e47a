import { expect, test } from 'vitest'
import type { Balance } from './api/types'
import { mostUsed, warningOf } from './warning'

function balance(granted: number, used: number, reserved: number): Balance {
  return { meter: 'mockInterviews', granted, used, reserved, free: granted - used - reserved }
}

test.each([
  [balance(10, 7, 0), undefined],
  [balance(10, 7, 1), 80],
  [balance(10, 9, 1), 100],
  [balance(10, 12, 0), 100],
  [{ meter: 'mockInterviews' as const, used: 1000, reserved: 1 }, undefined],
  [balance(0, 0, 0), undefined],
])('of %o one is warned at %s', (one, expected) => {
  expect(warningOf(one)).toBe(expected)
})

test('what is used up is told before what nearly is', () => {
  const nearly = balance(10, 8, 0)
  const up = balance(3, 3, 0)
  expect(mostUsed([nearly, up])).toBe(up)
  expect(mostUsed([nearly])).toBe(nearly)
  expect(mostUsed([])).toBeUndefined()
})
