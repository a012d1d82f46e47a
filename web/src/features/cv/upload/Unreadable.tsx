import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Problem } from '@/shared/api/problem'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import type { Cv } from '../api/types'

const UNPROCESSABLE = 422

/** Why there is nothing of a file, and the way on; it is never made up. */
export function Unreadable({ cv, problem }: { cv: Cv; problem: string }) {
  const { t } = useTranslation()
  return (
    <>
      <ProblemAlert
        error={new Problem(problem, UNPROCESSABLE, '')}
        elsewhere={
          <Button component={Link} to={`/app/cvs/new?cv=${cv.id}`} size="xs">
            {t('cv.upload.next')}
          </Button>
        }
      />
      <Notice kind="info">{t('cv.unreadable')}</Notice>
    </>
  )
}
