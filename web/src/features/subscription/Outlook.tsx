import { Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import look from './plans.module.css'

/** What is paid today, what later and from when, and what may be used then. */
export function Outlook({ outlook }: { outlook: Schema<'Outlook'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { when, today, renewal, renewsAt, billingCycle, balances } = outlook
  const later = when === 'periodEnd'
  const units = (count: number | undefined) =>
    typeof count === 'number' ? format.number(count) : t('subscription.unlimited')
  return (
    <Stack gap="sm">
      <Text>{t(later ? 'subscription.changeLater' : 'subscription.changeNow')}</Text>
      <dl className={look.facts}>
        <div>
          <dt>{t(today.minor < 0 ? 'subscription.creditedToday' : 'subscription.dueToday')}</dt>
          <dd>{format.money({ ...today, minor: Math.abs(today.minor) })}</dd>
        </div>
        {renewsAt && (
          <div>
            <dt>{t('subscription.from', { date: format.date(renewsAt) })}</dt>
            <dd>{t(`subscription.per.${billingCycle}`, { price: format.money(renewal) })}</dd>
          </div>
        )}
      </dl>
      <Table className={look.balances ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            <Table.Th scope="col">{t('subscription.leftNow')}</Table.Th>
            <Table.Th scope="col">{t(later ? 'subscription.eachMonthThen' : 'subscription.leftThen')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {balances.map(({ meter, used, reserved, grantedNow, grantedThen, freeThen }) => (
            <Table.Tr key={meter}>
              <Table.Th scope="row">{t(`quota.meter.${meter}`)}</Table.Th>
              <Table.Td>
                {units(typeof grantedNow === 'number' ? Math.max(0, grantedNow - used - reserved) : undefined)}
              </Table.Td>
              <Table.Td>{units(later ? grantedThen : freeThen)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  )
}
