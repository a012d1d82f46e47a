import { Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import Check from 'lucide-react/icons/check'
import Minus from 'lucide-react/icons/minus'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { type Cycle, FEATURES, LIMITS, type Offer } from './api/types'

/** A plan with its price, its limits, and what it has and lacks. */
export function PlanCard({ offer, cycle, children }: { offer: Offer; cycle: Cycle; children: ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const price = offer[cycle]
  return (
    <Stack>
      <div>
        <Title order={2} fz="lg">
          {t(`subscription.plan.${offer.id}`)}
        </Title>
        <Text fw={600}>
          {price && price.minor > 0
            ? t(`subscription.per.${cycle}`, { price: format.money(price) })
            : t(offer.id === 'enterprise' ? 'subscription.onRequest' : 'subscription.freeOfCharge')}
        </Text>
        {offer.trialDays > 0 && (
          <Text fz="sm" c="dimmed">
            {t('subscription.trial', { days: format.days(offer.trialDays) })}
          </Text>
        )}
      </div>
      {children}
      <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {LIMITS.map((limit) => (
          <li key={limit}>
            {t(`subscription.limit.${limit}`, {
              value: offer.limits[limit] < 0 ? t('subscription.unlimited') : format.number(offer.limits[limit]),
            })}
          </li>
        ))}
        {FEATURES.map((feature) => (
          <li key={feature}>
            <Group gap="xs" wrap="nowrap" align="flex-start">
              {offer.features[feature] ? <Check size={18} aria-hidden /> : <Minus size={18} aria-hidden />}
              <Text span {...(!offer.features[feature] && { c: 'dimmed' })}>
                <VisuallyHidden>
                  {t(offer.features[feature] ? 'subscription.included' : 'subscription.lacking')}:{' '}
                </VisuallyHidden>
                {t(`subscription.feature.${feature}`)}
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
    </Stack>
  )
}
