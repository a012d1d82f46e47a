import CircleCheck from 'lucide-react/icons/circle-check'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Pages } from '@/shared/ui/Pages'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Section } from '@/shared/ui/Section'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { WaitingRows } from '@/shared/ui/WaitingRows'
import { useCloseCase } from '../api/close-case'
import { useCases } from '../api/get-cases'

/** What could not be done, to be tried again or settled. */
export function Cases() {
  const { t } = useTranslation()
  const format = useFormat()
  const close = useCloseCase()
  const [page, setPage] = useState(0)
  return (
    <Loaded query={useCases(page)} rows={3}>
      {(found) =>
        found.total === 0 ? (
          <Section title={t('subscription.cases')}>
            <EmptyState icon={CircleCheck} title={t('events.allWell')} />
          </Section>
        ) : (
          <>
            <SectionHeading title={t('subscription.cases')} />
            <ProblemAlert error={close.error} />
            <WaitingRows
              label={t('subscription.cases')}
              settled={t('subscription.settled')}
              waiting={found.cases.map((one) => ({
                key: `${one.subscriptionId}/${one.id}`,
                title: t(`subscription.caseReason.${one.reason}`),
                text: `${one.detail} · ${one.userId} · ${format.dateTime(one.parkedAt)}`,
                again: one.redrivable ? () => close.mutate({ ...one, redrive: true }) : undefined,
                settle: () => close.mutate({ ...one, redrive: false }),
              }))}
            />
            <Pages {...found} choose={setPage} />
          </>
        )
      }
    </Loaded>
  )
}
