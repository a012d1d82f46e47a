import { NumberInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Confirm } from '@/shared/ui/Confirm'
import { useRefund } from '../api/refund'
import type { Invoice } from '../api/types'

/** How many of a currency's smallest unit are one of it, e.g. 100 cents. */
function unitsOf(currency: string): number {
  const options = { style: 'currency', currency: currency.toUpperCase() } as const
  return 10 ** (new Intl.NumberFormat('en', options).resolvedOptions().maximumFractionDigits ?? 2)
}

/** Pays back what was paid on an invoice, all of it unless less is wanted. */
export function Refund({ invoice, close }: { invoice: Invoice; close: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const refund = useRefund()
  const [key] = useState(() => crypto.randomUUID())
  const { currency } = invoice.paid
  const left = invoice.paid.minor - invoice.refunded.minor
  const units = unitsOf(currency)
  const [amount, setAmount] = useState<number | string>(left / units)
  const minor = Math.round(Number(amount) * units)
  const valid = minor > 0 && minor <= left
  return (
    <Confirm
      opened
      close={close}
      title={t('subscription.refund')}
      action={
        valid ? t('subscription.refundAction', { amount: format.money({ minor, currency }) }) : t('subscription.refund')
      }
      dangerous
      busy={refund.isPending}
      error={refund.error}
      confirm={() =>
        valid &&
        refund.mutate(
          { id: invoice.id, key, ...(minor < left && { amount: { minor, currency } }) },
          { onSuccess: close },
        )
      }
    >
      <Stack gap="sm">
        <NumberInput
          label={t('subscription.refundAmount', { currency: currency.toUpperCase() })}
          description={t('subscription.refundMost', { amount: format.money({ minor: left, currency }) })}
          min={1 / units}
          max={left / units}
          step={1}
          decimalScale={Math.round(Math.log10(units))}
          fixedDecimalScale
          allowNegative={false}
          value={amount}
          onChange={setAmount}
        />
        <Text>{t(minor === left ? 'subscription.refundText' : 'subscription.refundPart')}</Text>
      </Stack>
    </Confirm>
  )
}
