import { expect, test } from 'vitest'
import type { Schema } from '@/shared/api/client'
import { coverageOf, gapsOf } from './gaps'

function item(id: string, score: number | undefined, points: Record<string, boolean>) {
  const evidence = Object.entries(points).map(([point, covered]) => ({ point, covered }))
  return { question: { id }, answer: score === undefined ? undefined : { score, feedback: { evidence } } } as unknown as Schema<'Item'>
}

test('the weakest answers come first, each with one gap before any has a second', () => {
  const items = [
    item('good', 8, { a: true, b: false }),
    item('weak', 2, { c: false, d: false, e: false }),
    item('middle', 5, { f: false }),
    item('open', undefined, {}),
  ]
  expect(gapsOf(items).map(({ point }) => point)).toEqual(['c', 'f', 'b'])
  expect(gapsOf(items.slice(0, 2)).map(({ point }) => point)).toEqual(['c', 'b', 'd'])
  expect(coverageOf(items)).toEqual({ covered: 1, total: 6 })
})

test('without gaps there is nothing to fix', () => {
  expect(gapsOf([item('perfect', 10, { a: true }), item('open', undefined, {})])).toEqual([])
})
