import { Button } from '@mantine/core'
import Receipt from 'lucide-react/icons/receipt'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Pages } from '@/shared/ui/Pages'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Row, Rows } from '@/shared/ui/Rows'
import { Section } from '@/shared/ui/Section'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { useInvoices } from './api/get-invoices'
import { useOpenInvoice } from './api/open-invoice'

export function Invoices() {
  const { t } = useTranslation()
  const format = useFormat()
  const [page, setPage] = useState(0)
  const invoices = useInvoices(page)
  const open = useOpenInvoice()
  return (
    <Loaded query={invoices} rows={3}>
      {(found) =>
        found.total === 0 ? (
          <Section title={t('subscription.invoices')}>
            <EmptyState icon={Receipt} title={t('subscription.noInvoices')} text={t('subscription.noInvoicesText')} />
          </Section>
        ) : (
          <>
            <SectionHeading title={t('subscription.invoices')} />
            <ProblemAlert error={open.error} />
            <Rows label={t('subscription.invoices')}>
              {found.invoices.map((invoice) => (
                <Row
                  key={invoice.id}
                  title={`${invoice.number ?? invoice.id} · ${format.money(invoice.due)}`}
                  text={`${format.date(invoice.issuedAt)} · ${t(`subscription.invoiceStatus.${invoice.status}`)}`}
                  aside={
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`${t('subscription.openInvoice')} · ${invoice.number ?? invoice.id}`}
                      onClick={() => open.mutate(invoice.id)}
                    >
                      {t('subscription.openInvoice')}
                    </Button>
                  }
                />
              ))}
            </Rows>
            <Pages {...found} choose={setPage} />
          </>
        )
      }
    </Loaded>
  )
}
