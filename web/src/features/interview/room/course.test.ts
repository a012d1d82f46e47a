import { expect, test } from 'vitest'
import { isReached, nextOpen } from './course'

const QUESTIONS = [
  { id: 'a', skipped: false },
  { id: 'b', skipped: true },
  { id: 'c', skipped: false },
  { id: 'd', skipped: false },
]

test('the next question is the first that is neither answered nor skipped', () => {
  expect(nextOpen(QUESTIONS, new Set())?.id).toBe('a')
  expect(nextOpen(QUESTIONS, new Set(['a']))?.id).toBe('c')
  expect(nextOpen(QUESTIONS, new Set(['a']), 'c')?.id).toBe('d')
  expect(nextOpen(QUESTIONS, new Set(['a', 'c', 'd']))).toBeUndefined()
})

test('what is still to come has not been reached', () => {
  const reached = QUESTIONS.filter((one) => isReached(one, new Set(['a']), 'c')).map((one) => one.id)
  expect(reached).toEqual(['a', 'b', 'c'])
})
