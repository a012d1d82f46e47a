import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem, sentence } from '@/shared/api/problem'
import { Notice } from './Notice'
import { isOfPlan, PlanRefusal } from './PlanRefusal'

interface ProblemAlertProps {
  error: unknown
  retry?: () => void
  /** The way on where trying again does not help. */
  elsewhere?: ReactNode
}

/** Says what went wrong, and offers to try again where that can help. */
export function ProblemAlert({ error, retry, elsewhere }: ProblemAlertProps) {
  const { t } = useTranslation()
  if (!error) {
    return null
  }
  if (isOfPlan(error)) {
    return <PlanRefusal problem={error} />
  }
  return (
    <Notice
      kind="error"
      action={
        error instanceof Problem && !error.mayPass
          ? elsewhere
          : retry && (
              <Button variant="default" size="xs" onClick={retry}>
                {t('common.again')}
              </Button>
            )
      }
    >
      {sentence(error, t)}
    </Notice>
  )
}
