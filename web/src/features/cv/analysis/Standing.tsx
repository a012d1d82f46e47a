import { Button } from '@mantine/core'
import ScanSearch from 'lucide-react/icons/scan-search'
import { useTranslation } from 'react-i18next'
import { Problem, sentence } from '@/shared/api/problem'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Notice } from '@/shared/ui/Notice'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useAnalyzeCv } from '../api/analyze-cv'
import type { JudgedCv } from '../api/judgement'
import { isAwaited } from './awaited'

interface StandingProps {
  cv: JudgedCv
  version: number
  /** That it is compared with when it is tried again. */
  job?: string
}

/** How far an analysis has come where there is something to say of that; else nothing. */
export function Standing({ cv, version, job }: StandingProps) {
  const { t } = useTranslation()
  const analyse = useAnalyzeCv(cv.id, version)
  const again = (
    <Button size="xs" variant="default" loading={analyse.isPending} onClick={() => analyse.mutate(job)}>
      {t('common.again')}
    </Button>
  )
  if (isAwaited(cv)) {
    return <Notice kind="info">{t(`cv.analysis.${cv.analysisStatus === 'pending' ? 'reading' : 'analysing'}`)}</Notice>
  }
  return (
    <>
      {cv.analysisStatus === 'failed' && (
        <Notice kind="error" title={t('cv.analysis.failed')} action={again}>
          {cv.analysisProblem && sentence(new Problem(cv.analysisProblem, 409, ''), t)}
        </Notice>
      )}
      {!cv.analysisStatus && !cv.analysis && (
        <Panel>
          <EmptyState
            icon={ScanSearch}
            title={t('cv.analysis.none')}
            text={t('cv.analysis.noneText')}
            action={
              <Button loading={analyse.isPending} onClick={() => analyse.mutate(job)}>
                {t('cv.analysis.analyse')}
              </Button>
            }
          />
        </Panel>
      )}
      <ProblemAlert error={analyse.error} />
    </>
  )
}
