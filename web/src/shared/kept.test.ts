import { beforeEach, expect, test } from 'vitest'
import { draftPlace, forgetAll, forgetInterview, keep, newer, read } from './kept'

beforeEach(() => localStorage.clear())

test('what is kept is read again, and nonsense is nothing', () => {
  keep(draftPlace('i', 'q'), { content: 'First', sequence: 3 })
  expect(read(draftPlace('i', 'q'))).toEqual({ content: 'First', sequence: 3 })
  localStorage.setItem(draftPlace('i', 'q'), '{')
  expect(read(draftPlace('i', 'q'))).toBeUndefined()
})

test('the newer draft stands', () => {
  const old = { content: 'old', sequence: 1 }
  const fresh = { content: 'new', sequence: 2 }
  expect(newer(old, fresh)).toBe(fresh)
  expect(newer(fresh, old)).toBe(fresh)
  expect(newer(undefined, old)).toBe(old)
  expect(newer(old, undefined)).toBe(old)
  expect(newer(undefined, undefined)).toBeUndefined()
})

test('what is over takes along what was written in it, and nothing else', () => {
  keep(draftPlace('i', 'q'), { content: 'First', sequence: 3 })
  keep(draftPlace('j', 'q'), { content: 'Other', sequence: 3 })
  forgetInterview('i')
  expect(Object.keys(localStorage)).toEqual([draftPlace('j', 'q')])
})

test('nothing stays, but for what is not ours', () => {
  keep(draftPlace('i', 'q'), { content: 'First', sequence: 3 })
  localStorage.setItem('interviewai.language', 'de')
  forgetAll()
  expect(Object.keys(localStorage)).toEqual(['interviewai.language'])
})
