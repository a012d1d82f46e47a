import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useOpenPortal } from './api/open-portal'
import type { Trouble } from './api/types'

/** What keeps an invoice from being paid, with the way to where that is put right. */
export function TroubleNotice({ trouble }: { trouble: Trouble }) {
  const { t } = useTranslation()
  const format = useFormat()
  const portal = useOpenPortal()
  const what = trouble.confirmationNeeded ? 'confirm' : 'failed'
  return (
    <>
      <Notice
        kind="warning"
        title={t(`subscription.trouble.${what}`, { amount: format.money(trouble.due) })}
        action={
          <Button
            size="xs"
            loading={portal.isPending}
            onClick={() => portal.mutate(trouble.confirmationNeeded ? 'start' : 'paymentMethod')}
          >
            {t(`subscription.trouble.${what}Action`)}
          </Button>
        }
      >
        {trouble.nextAttemptAt && t('subscription.trouble.next', { date: format.dateTime(trouble.nextAttemptAt) })}
      </Notice>
      <ProblemAlert error={portal.error} />
    </>
  )
}
