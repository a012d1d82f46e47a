import { Button } from '@mantine/core'
import Receipt from 'lucide-react/icons/receipt'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { PagedRows } from '@/shared/ui/PagedRows'
import { Row } from '@/shared/ui/Rows'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { useAllPayments } from '../api/get-all-payments'
import type { Invoice } from '../api/types'
import { Refund } from './Refund'

/** Everybody's invoices, to be paid back where that is possible. */
export function AllPayments() {
  const { t } = useTranslation()
  const format = useFormat()
  const [page, setPage] = useState(0)
  const [asked, ask] = useState<Invoice | null>(null)
  return (
    <>
      <SectionHeading title={t('subscription.invoices')} />
      <Loaded query={useAllPayments(page)} rows={3}>
        {(found) => (
          <PagedRows label={t('subscription.invoices')} found={found} choose={setPage} icon={Receipt} empty={t('subscription.noInvoices')}>
            {found.invoices.map((invoice) => (
              <Row
                key={invoice.id}
                title={`${invoice.number ?? invoice.id} · ${format.money(invoice.due)}`}
                text={`${t(`subscription.invoiceStatus.${invoice.status}`)} · ${format.date(invoice.issuedAt)} · ${invoice.userId}`}
                aside={
                  invoice.paid.minor > invoice.refunded.minor && (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`${t('subscription.refund')} · ${invoice.number ?? invoice.id}`}
                      onClick={() => ask(invoice)}
                    >
                      {t('subscription.refund')}
                    </Button>
                  )
                }
              />
            ))}
          </PagedRows>
        )}
      </Loaded>
      {asked && <Refund invoice={asked} close={() => ask(null)} />}
    </>
  )
}
