import { expect, test } from 'vitest'
import type { Schema } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import { added, arrived, firstToSend, isWorthAnotherTry, notShown, refused } from './outbox'

const FIRST = { questionId: 'a', text: 'First', duration: 1 }
const SECOND = { questionId: 'b', text: 'Second', duration: 1 }
const shown = (questionId: string) => ({ questionId }) as Schema<'AnswerView'>

test('what has arrived stays until the interview shows it, and is not sent again', () => {
  const kept = arrived([FIRST, SECOND], 'a')
  expect(notShown(kept, [])).toBe(kept)
  expect(firstToSend(kept)).toBe(SECOND)
  expect(notShown(kept, [shown('a')])).toEqual([SECOND])
})

test('an answer that another device forestalled is still sent, so that one hears of it', () => {
  expect(notShown([FIRST], [shown('a')])).toEqual([FIRST])
})

test('what was refused stays with its reason, and a new answer takes its place', () => {
  const kept = refused([FIRST, SECOND], 'a', new Problem('ANSWER_ALREADY_GIVEN', 409, 'Answered.'))
  expect(kept[0]).toEqual({ ...FIRST, refused: { code: 'ANSWER_ALREADY_GIVEN', sentence: 'Answered.' } })
  expect(firstToSend(kept)).toBe(SECOND)
  expect(notShown(kept, [shown('a')])).toBe(kept)
  expect(added(kept, { ...FIRST, text: 'Anew' })).toEqual([SECOND, { ...FIRST, text: 'Anew' }])
})

test.each([
  [Problem.offline(), true],
  [new Problem('UNAVAILABLE', 503, ''), true],
  [new Problem('TOO_MANY_REQUESTS', 429, ''), true],
  [new Problem('UNAUTHENTICATED', 401, ''), true],
  [new Problem('ANSWER_ALREADY_GIVEN', 409, ''), false],
  [new Problem('ANSWER_TOO_LONG', 422, ''), false],
])('%s is worth another try, or not', (problem, again) => {
  expect(isWorthAnotherTry(problem)).toBe(again)
})
