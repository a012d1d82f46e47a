import { expect, test } from 'vitest'
import type { VersionSummary } from '../api/types'
import { originOf, treeOf } from './tree'

function rows(...parents: (number | null)[]) {
  const versions = parents.map((parent, index) => ({ number: index + 1, parent }) as VersionSummary)
  return treeOf(versions).map(({ version, depth }) => `${'>'.repeat(depth)}${version.number}`)
}

test('what was made one of the other stands in line', () => {
  expect(rows(null, 1, 2)).toEqual(['1', '2', '3'])
})

test('what was made of the same version later stands beside, before the line goes on', () => {
  expect(rows(null, 1, 1, 3, 2)).toEqual(['1', '>3', '>4', '2', '5'])
})

test('a thousand versions one of the other are no deep tree', () => {
  const thousand = rows(null, ...Array.from({ length: 999 }, (_, index) => index + 1))
  expect(thousand).toHaveLength(1000)
  expect(thousand.at(-1)).toBe('1000')
})

test('a version whose parent is not there is not lost', () => {
  expect(rows(null, 7)).toEqual(['1', '2'])
})

test('the file of a version is that of the upload that it goes back to', () => {
  const versions = [
    { number: 1, kind: 'upload' },
    { number: 2, kind: 'correction', parent: 1 },
    { number: 3, kind: 'upload', parent: 2 },
    { number: 4, kind: 'optimisation', parent: 3 },
  ] as VersionSummary[]
  expect([1, 2, 3, 4].map((number) => originOf(versions, number))).toEqual([1, 1, 3, 3])
})
