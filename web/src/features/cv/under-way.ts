import type { CvVersion } from './api/types'

/** What is being done with a version, one after the other; nothing once it is read and judged, or cannot be read. */
export type Stage = 'reading' | 'analysing'

export function stageOf({ status, analyses }: Pick<CvVersion, 'status' | 'analyses'>): Stage | undefined {
  if (status === 'reading') {
    return 'reading'
  }
  return analyses.some((analysis) => analysis.status === 'processing') ? 'analysing' : undefined
}

export function isUnderWay(version: Pick<CvVersion, 'status' | 'analyses'>): boolean {
  return stageOf(version) !== undefined
}
