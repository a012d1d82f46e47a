import { expect, test } from 'vitest'
import { highlight } from './highlight'

const text = 'I use a queue and retries.'
const place = (point: string, quote: string, covered = true) => {
  const start = text.indexOf(quote)
  return { point, covered, start, end: start + quote.length }
}

test('without evidence nothing is marked', () => {
  expect(highlight(text, [])).toEqual([{ start: 0, text, points: [], ending: [] }])
  expect(highlight('', [])).toEqual([])
})

test('the words are marked with what they speak of', () => {
  const parts = highlight(text, [place('queues', 'a queue'), place('backoff', 'retries', false)])
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.filter((part) => part.points.length > 0)).toEqual([
    { start: 6, text: 'a queue', points: ['queues'], ending: ['queues'] },
  ])
})

test('overlapping places keep all their points', () => {
  const parts = highlight(text, [place('one', 'a queue and'), place('other', 'queue and retries')])
  expect(parts.find((part) => part.text === 'queue and')?.points).toEqual(['one', 'other'])
  expect(parts.map((part) => part.ending)).toEqual([[], [], ['one'], ['other'], []])
})

test('places outside the text are left out', () => {
  expect(highlight(text, [{ point: 'x', covered: true, start: 20, end: 999 }])).toHaveLength(1)
})
