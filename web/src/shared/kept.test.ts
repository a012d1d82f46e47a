import { beforeEach, expect, test } from 'vitest'
import {
  answersPlace,
  draftPlace,
  forgetAll,
  forgetDrafts,
  keep,
  type KeptDraft,
  proposalPlace,
  read,
  somethingIsUnsent,
} from './kept'

const DRAFT: KeptDraft = { content: 'First', sequence: 3, known: 0, own: true }
const ANSWER = { questionId: 'q', text: 'Said', duration: 1 }

beforeEach(() => localStorage.clear())

test('what is kept is read again, and nonsense is nothing', () => {
  keep(draftPlace('i', 'q'), DRAFT)
  expect(read(draftPlace('i', 'q'))).toEqual(DRAFT)
  localStorage.setItem(draftPlace('i', 'q'), '{')
  expect(read(draftPlace('i', 'q'))).toBeUndefined()
})

test('what is over takes along the drafts in it, and neither its answers nor other drafts', () => {
  keep(draftPlace('i', 'q'), DRAFT)
  keep(answersPlace('i'), [ANSWER])
  keep(draftPlace('j', 'q'), DRAFT)
  forgetDrafts('i')
  expect(Object.keys(localStorage).sort()).toEqual([answersPlace('i'), draftPlace('j', 'q')])
})

test('nothing stays, but for what is not ours', () => {
  keep(draftPlace('i', 'q'), DRAFT)
  localStorage.setItem('interviewai.language', 'de')
  forgetAll()
  expect(Object.keys(localStorage)).toEqual(['interviewai.language'])
})

test.each([
  ['a draft that was written here', draftPlace('i', 'q'), DRAFT, true],
  ['a draft that the server has', draftPlace('i', 'q'), { ...DRAFT, known: 3 }, false],
  ['a draft of another device', draftPlace('i', 'q'), { ...DRAFT, own: false }, false],
  ['an answer on its way', answersPlace('i'), [ANSWER], true],
  ['an answer that was refused', answersPlace('i'), [{ ...ANSWER, refused: { code: 'X', sentence: '' } }], true],
  ['an answer that has arrived', answersPlace('i'), [{ ...ANSWER, arrived: true }], false],
  ['a change whose gaps were filled', proposalPlace('o'), { gaps: { c: ['5'] }, filled: ['c'] }, true],
  ['gaps of which nothing came', proposalPlace('o'), { gaps: { c: ['5'] }, filled: [] }, false],
])('%s is unsent, or not', (_, place, kept, unsent) => {
  keep(place, kept)
  expect(somethingIsUnsent()).toBe(unsent)
})
