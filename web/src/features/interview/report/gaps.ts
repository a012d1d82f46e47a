import type { Schema } from '@/shared/api/client'

export interface Gap {
  question: Schema<'QuestionView'>
  score: number
  point: string
}

const MOST = 3

/** What to fix first: of the weakest answers the first point that each missed, then the next ones of the same answers. */
export function gapsOf(items: Schema<'Item'>[]): Gap[] {
  const weakest = items
    .flatMap(({ question, answer }) => {
      const missed = answer?.feedback?.evidence.filter((one) => !one.covered).map((one) => one.point) ?? []
      return answer?.score != null && missed.length > 0 ? [{ question, score: answer.score, missed }] : []
    })
    .sort((one, other) => one.score - other.score)
  const rounds = Math.max(0, ...weakest.map(({ missed }) => missed.length))
  return Array.from({ length: rounds }, (_, round) =>
    weakest.flatMap(({ question, score, missed }) => {
      const point = missed[round]
      return point === undefined ? [] : [{ question, score, point }]
    }),
  )
    .flat()
    .slice(0, MOST)
}

/** How many points of good answers were found, of how many, in all answers that were scored. */
export function coverageOf(items: Schema<'Item'>[]) {
  const evidence = items.flatMap(({ answer }) => answer?.feedback?.evidence ?? [])
  return { covered: evidence.filter((one) => one.covered).length, total: evidence.length }
}
