import { expect, test } from 'vitest'
import { byDay } from './table'

test('counts of a day stand side by side, in the order of days', () => {
  const kinds = ['user_registered', 'user_logged_in']
  expect(
    byDay(
      [
        { day: '2026-03-02', eventType: 'user_logged_in', count: 2 },
        { day: '2026-03-01', eventType: 'user_registered', count: 1 },
        { day: '2026-03-02', eventType: 'user_registered', count: 3 },
      ],
      kinds,
    ),
  ).toEqual([
    { day: '2026-03-01', user_registered: 1, user_logged_in: 0 },
    { day: '2026-03-02', user_registered: 3, user_logged_in: 2 },
  ])
})
