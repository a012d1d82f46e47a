import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'

/** Says in a sentence what a score rests on: how much of a good answer was found, and the first thing that was not. */
export function useReason() {
  const { t } = useTranslation()
  return ({ evidence }: Schema<'AnswerFeedback'>) => {
    const covered = evidence.filter((one) => one.covered).length
    const missed = evidence.find((one) => !one.covered)
    const found = t('reason.covered', { covered, total: evidence.length })
    return missed ? `${found} ${t('reason.missing', { point: missed.point })}` : found
  }
}
