import { expect, test } from 'vitest'
import { countTicks, hasRoom, timeTicks } from './axis'

const at = (year: number, month: number, day: number, hour = 0) => new Date(year, month - 1, day, hour).getTime()

test('ticks of time are whole and never more than have room', () => {
  expect(timeTicks(at(2026, 3, 1, 9), at(2026, 3, 4, 9), 5).map((tick) => tick.at)).toEqual(
    [2, 3, 4].map((day) => at(2026, 3, day)),
  )
  expect(timeTicks(at(2026, 3, 1, 9), at(2026, 3, 1, 12), 5).map((tick) => tick.at)).toEqual(
    [9, 10, 11, 12].map((hour) => at(2026, 3, 1, hour)),
  )
  expect(timeTicks(at(2026, 1, 15), at(2026, 5, 15), 6)).toEqual(
    [2, 3, 4, 5].map((month) => ({ at: at(2026, month, 1), unit: 'month' })),
  )
  for (const days of [1, 3, 10, 40, 200, 800, 5000]) {
    const ticks = timeTicks(at(2026, 1, 1), at(2026, 1, 1 + days), 6)
    expect(ticks.length, `${days} days`).toBeLessThanOrEqual(6)
    expect(ticks.length, `${days} days`).toBeGreaterThan(0)
  }
})

test('counts have whole ticks that reach beyond the greatest', () => {
  expect(countTicks(0)).toEqual([0, 1])
  expect(countTicks(1)).toEqual([0, 1])
  expect(countTicks(3)).toEqual([0, 1, 2, 3])
  expect(countTicks(11)).toEqual([0, 5, 10, 15])
  expect(countTicks(200)).toEqual([0, 50, 100, 150, 200])
})

test('a label that stands inside of an edge gives way to the one beside it', () => {
  expect(hasRoom(1, [120, 260], 32, 270)).toBe(true)
  expect(hasRoom(1, [170, 260], 32, 270)).toBe(false)
  expect(hasRoom(1, [120, 200], 32, 270)).toBe(true)
  expect(hasRoom(0, [40, 110, 180], 32, 600)).toBe(false)
  expect(hasRoom(0, [40, 170], 32, 600)).toBe(true)
})
