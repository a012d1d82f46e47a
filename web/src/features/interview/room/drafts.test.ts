import { expect, test } from 'vitest'
import { isUnsent } from '@/shared/kept'
import { keepOwn, NOTHING_WRITTEN, saved, seen, takeOther, written } from './drafts'

const HERE = written(NOTHING_WRITTEN, 'Written here', 100)

test('what was written elsewhere is taken over where nothing was written here', () => {
  const taken = seen(NOTHING_WRITTEN, { content: 'Elsewhere', sequence: 5 })
  expect(taken.content).toBe('Elsewhere')
  expect(isUnsent(taken)).toBe(false)
})

test('what goes on from what was written here is taken over', () => {
  const taken = seen(saved(HERE, 100), { content: 'Written here, and more', sequence: 101 })
  expect(taken).toEqual({ content: 'Written here, and more', sequence: 101, known: 101, own: false })
})

test.each([
  ['later', 200],
  ['earlier, while this device had no connection', 50],
])('another text that was written %s takes no words away', (_, sequence) => {
  const both = seen(HERE, { content: 'Elsewhere', sequence })
  expect(both.content).toBe('Written here')
  expect(both.other?.content).toBe('Elsewhere')
})

test('what the server has of this device is no other text', () => {
  const more = written(saved(HERE, 100), 'Something else', 120)
  expect(seen(more, { content: 'Written here', sequence: 100 })).toBe(more)
})

test('of two texts the chosen one stands', () => {
  const both = seen(saved(HERE, 100), { content: 'Elsewhere', sequence: 200 })
  expect(takeOther(both)).toEqual({ content: 'Elsewhere', sequence: 200, known: 200, own: false })
  const kept = keepOwn(both, 150)
  expect(kept).toMatchObject({ content: 'Written here', sequence: 201, known: 200, own: true })
  expect(kept).not.toHaveProperty('other')
  expect(isUnsent(kept)).toBe(true)
})
