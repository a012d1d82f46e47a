import { expect, test } from 'vitest'
import { mostPractised, runningMean, scoresOf } from './series'

const point = (scoredAt: string, score: number) => ({
  scoredAt,
  score,
  sessionId: 'i',
  questionId: 'q',
  answerId: 'a',
  question: '?',
  session: '/',
})
const at = (day: string) => new Date(day).getTime()
const caching = { skill: 'caching', average: 5, latest: 8, points: [point('2026-03-03', 8), point('2026-03-01', 4)] }
const queues = { skill: 'queues', average: 6, latest: 6, points: [point('2026-03-02', 6)] }

test('each score has the mean up to it, in order of time', () => {
  expect(runningMean(scoresOf(caching))).toEqual([
    { at: at('2026-03-01'), value: 4 },
    { at: at('2026-03-03'), value: 6 },
  ])
  expect(runningMean([])).toEqual([])
})

test('what was practised most comes first', () => {
  expect(mostPractised([queues, caching])).toEqual([caching, queues])
})
