import { useTranslation } from 'react-i18next'
import { Page } from '@/shared/ui/Page'
import { AllPayments } from './AllPayments'
import { Cases } from './Cases'
import { Subscribers } from './Subscribers'
import { Webhooks } from './Webhooks'

/** What administrators see of payments: first what waits for them. */
export function Component() {
  const { t } = useTranslation()
  return (
    <Page title={t('subscription.payments')} size="xl">
      <Cases />
      <AllPayments />
      <Subscribers />
      <Webhooks />
    </Page>
  )
}
