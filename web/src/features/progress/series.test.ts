import { expect, test } from 'vitest'
import { mostPractised, runningMeans } from './series'

const point = (scoredAt: string, score: number) => ({
  scoredAt,
  score,
  sessionId: 'i',
  questionId: 'q',
  answerId: 'a',
  question: '?',
  session: '/',
})
const caching = { skill: 'caching', average: 5, latest: 8, points: [point('2026-03-01', 4), point('2026-03-03', 8)] }
const queues = { skill: 'queues', average: 6, latest: 6, points: [point('2026-03-02', 6)] }

test('each moment has the means up to it', () => {
  expect(runningMeans([caching, queues])).toEqual([
    { at: '2026-03-01', caching: 4 },
    { at: '2026-03-02', caching: 4, queues: 6 },
    { at: '2026-03-03', caching: 6, queues: 6 },
  ])
  expect(runningMeans([])).toEqual([])
})

test('what was practised most comes first', () => {
  expect(mostPractised([queues, caching], 1)).toEqual([caching])
})
