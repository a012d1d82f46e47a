import CircleCheck from 'lucide-react/icons/circle-check'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Pages } from '@/shared/ui/Pages'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { WaitingRows } from '@/shared/ui/WaitingRows'
import { useCloseParkedAnalysis } from '../api/close-parked-analysis'
import { useParkedAnalyses } from '../api/get-parked-analyses'

/** Analyses that failed again and again by no fault of their files, to be tried again or given up. */
export function Component() {
  const { t } = useTranslation()
  const format = useFormat()
  const close = useCloseParkedAnalysis()
  const [page, setPage] = useState(0)
  return (
    <Page title={t('cv.admin.title')} lead={t('cv.admin.lead')} size="xl">
      <ProblemAlert error={close.error} />
      <Loaded query={useParkedAnalyses(page)} rows={3}>
        {(found) =>
          found.total === 0 ? (
            <EmptyState icon={CircleCheck} title={t('events.allWell')} />
          ) : (
            <>
              <WaitingRows
                label={t('cv.admin.title')}
                settled={t('cv.admin.giveUp')}
                busy={close.isPending}
                waiting={found.analyses.map((parked) => ({
                  key: parked.analysisId,
                  title: parked.cause,
                  text: `${parked.userId} · ${format.dateTime(parked.parkedAt)}`,
                  again: () => close.mutate({ ...parked, redrive: true }),
                  settle: () => close.mutate({ ...parked, redrive: false }),
                }))}
              />
              <Pages {...found} choose={setPage} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
