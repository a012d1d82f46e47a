import type { JudgedCv } from '../api/judgement'

/** Whether an analysis is under way; the page hears of its end. */
export function isAwaited({ analysisStatus }: JudgedCv): boolean {
  return analysisStatus === 'pending' || analysisStatus === 'processing'
}
