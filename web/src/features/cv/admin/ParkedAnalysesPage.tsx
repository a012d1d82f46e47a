import { Button, Group } from '@mantine/core'
import CircleCheck from 'lucide-react/icons/circle-check'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Pages } from '@/shared/ui/Pages'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Row, Rows } from '@/shared/ui/Rows'
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
              <Rows label={t('cv.admin.title')}>
                {found.analyses.map((parked) => (
                  <Row
                    key={parked.analysisId}
                    title={parked.cause}
                    text={`${parked.userId} · ${format.dateTime(parked.parkedAt)}`}
                    aside={
                      <Group gap="xs">
                        <Button
                          size="xs"
                          variant="default"
                          disabled={close.isPending}
                          onClick={() => close.mutate({ ...parked, redrive: true })}
                        >
                          {t('common.again')}
                        </Button>
                        <Button
                          size="xs"
                          variant="default"
                          disabled={close.isPending}
                          onClick={() => close.mutate({ ...parked, redrive: false })}
                        >
                          {t('cv.admin.giveUp')}
                        </Button>
                      </Group>
                    }
                  />
                ))}
              </Rows>
              <Pages {...found} choose={setPage} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
