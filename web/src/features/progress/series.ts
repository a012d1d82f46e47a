import type { Schema } from '@/shared/api/client'

type Skill = Schema<'Skill'>

/** A place on the chart: a moment with the mean of each skill's scores up to it. */
export type Place = { at: string } & Record<string, number | string>

/** The running mean of each skill, with a place for each moment at which one changed. Scores are 0–10. */
export function runningMeans(skills: Skill[]): Place[] {
  const points = skills
    .flatMap(({ skill, points: scored }) => scored.map(({ scoredAt, score }) => ({ skill, scoredAt, score })))
    .sort((one, other) => one.scoredAt.localeCompare(other.scoredAt))
  const sums = new Map<string, { sum: number; count: number }>()
  return points.map(({ skill, scoredAt, score }) => {
    const { sum, count } = sums.get(skill) ?? { sum: 0, count: 0 }
    sums.set(skill, { sum: sum + score, count: count + 1 })
    const means = [...sums].map(([name, all]) => [name, Math.round((all.sum / all.count) * 100) / 100] as const)
    return { ...Object.fromEntries(means), at: scoredAt }
  })
}

/** The skills with the most scores, which a chart can show without becoming a tangle. */
export function mostPractised(skills: Skill[], most: number): Skill[] {
  return [...skills].sort((one, other) => other.points.length - one.points.length).slice(0, most)
}
