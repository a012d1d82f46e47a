import type { Schema } from '@/shared/api/client'
import type { Point } from '@/shared/ui/charts/LineChart'

type Skill = Schema<'Skill'>

/** The scores of a skill in order of time. Scores are 0–10. */
export function scoresOf({ points }: Skill): Point[] {
  return points
    .map(({ scoredAt, score }) => ({ at: new Date(scoredAt).getTime(), value: score }))
    .sort((one, other) => one.at - other.at)
}

/** At each score the mean of all up to it. */
export function runningMean(scores: Point[]): Point[] {
  let sum = 0
  return scores.map(({ at, value }, index) => {
    sum += value
    return { at, value: Math.round((sum / (index + 1)) * 100) / 100 }
  })
}

/** The skills with the most scores first. */
export function mostPractised(skills: Skill[]): Skill[] {
  return [...skills].sort((one, other) => other.points.length - one.points.length)
}
