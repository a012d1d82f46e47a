import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Section } from '@/shared/ui/Section'
import { Stat, Stats } from '@/shared/ui/Stat'
import { useSandboxInvoice } from '../api/get-sandbox-invoice'
import { SandboxPage } from './SandboxPage'

export function Component() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <SandboxPage title={t('subscription.invoice')}>
      <Loaded query={useSandboxInvoice(id)}>
        {(invoice) => (
          <Section title={invoice.number ?? id} lead={format.date(invoice.issuedAt)}>
            <Stats>
              <Stat label={t('subscription.due')} value={format.money(invoice.due)} />
              <Stat label={t('subscription.amountPaid')} value={format.money(invoice.paid)} />
            </Stats>
            <Anchor component={Link} to="/app/billing">
              {t('subscription.back')}
            </Anchor>
          </Section>
        )}
      </Loaded>
    </SandboxPage>
  )
}
