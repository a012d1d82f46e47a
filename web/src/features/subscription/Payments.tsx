import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Pages } from '@/shared/ui/Pages'
import { Row, Rows } from '@/shared/ui/Rows'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { usePayments } from './api/get-payments'

/** What was paid; nothing where nothing was. */
export function Payments() {
  const { t } = useTranslation()
  const format = useFormat()
  const [page, setPage] = useState(0)
  return (
    <Loaded query={usePayments(page)} rows={3}>
      {(found) =>
        found.total > 0 && (
          <>
            <SectionHeading title={t('subscription.payments')} />
            <Rows label={t('subscription.payments')}>
              {found.payments.map((payment) => (
                <Row
                  key={payment.invoiceId}
                  title={format.money(payment.amount)}
                  text={[payment.paidAt && format.date(payment.paidAt), payment.number ?? payment.invoiceId].filter(Boolean).join(' · ')}
                  aside={t(`subscription.paymentStatus.${payment.status}`)}
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
