import { expect, test } from 'vitest'
import { type Piece, wordDiff } from './words'

const changed = (pieces: Piece[]) => pieces.filter(({ same }) => !same).map(({ text }) => text.trim())
const whole = (pieces: Piece[]) => pieces.map(({ text }) => text).join('')

test.each([
  ['Responsible for a team of five.', 'Led a team of five.', ['Responsible for'], ['Led']],
  ['Wrote tests', 'Wrote tests for 3 services', [], ['for 3 services']],
  ['Java, C++ and Go', 'Java and Go', [', C++'], []],
  ['Cut costs', 'Cut costs by […]', [], ['by […]']],
  ['我负责测试', '我主导测试', ['负责'], ['主导']],
  ['الخبرة العملية', 'الخبرة المهنية', ['العملية'], ['المهنية']],
  ['The same', 'The same', [], []],
  ['', 'New', [], ['New']],
  ['Old', '', ['Old'], []],
  ['a b a', 'a b a b a', [], ['b a']],
])('of “%s” and “%s” the words are told apart', (before, after, out, into) => {
  const diff = wordDiff(before, after)
  expect(changed(diff.before)).toEqual(out)
  expect(changed(diff.after)).toEqual(into)
})

test.each([
  ['  Two  blanks\nand a line ', 'Two blanks and\ta tab'],
  ['😀 letters of two places', 'letters 😀 of two places'],
])('put together again both texts are as they were', (before, after) => {
  const diff = wordDiff(before, after)
  expect(whole(diff.before)).toBe(before)
  expect(whole(diff.after)).toBe(after)
})

test('texts that are very long are told apart by where they begin and end only', () => {
  const long = (words: string) => `First ${words.repeat(700)}last`
  const diff = wordDiff(long('old '), long('new '))
  expect(diff.before.map(({ same }) => same)).toEqual([true, false, true])
  expect(whole(diff.after)).toBe(long('new '))
})
