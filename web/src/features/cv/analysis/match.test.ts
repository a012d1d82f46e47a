import { expect, test } from 'vitest'
import type { Keyword } from '../api/judgement'
import { matchOf } from './match'

const keyword = (name: string, wanted: number, present: boolean): Keyword => ({
  name, wanted, present, found: [], usedInRole: false,
})

test('what the job wants is missing or found, the most wanted first; what it does not name is neither', () => {
  const { missing, found } = matchOf([
    keyword('Go', 1, false),
    keyword('Java', 2, true),
    keyword('Cobol', 0, true),
    keyword('Kafka', 3, false),
    keyword('SQL', 5, true),
  ])
  expect(missing.map(({ name }) => name)).toEqual(['Kafka', 'Go'])
  expect(found.map(({ name }) => name)).toEqual(['SQL', 'Java'])
})
