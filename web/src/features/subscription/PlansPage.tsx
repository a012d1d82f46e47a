import { SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/session/session'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { usePlans } from './api/get-plans'
import type { Cycle } from './api/types'
import { Offers } from './Offers'

/** What can be had, for visitors and for whoever is signed in. */
export function Component() {
  const { t } = useTranslation()
  const plans = usePlans()
  const { status } = useSession()
  const [cycle, setCycle] = useState<Cycle>('monthly')
  return (
    <Page title={t('common.plans')} lead={t('subscription.plansLead')} size="xl">
      <Stack gap={6} align="flex-start">
        <SegmentedControl
          aria-label={t('subscription.cycleLabel')}
          value={cycle}
          onChange={(value) => setCycle(value === 'annual' ? 'annual' : 'monthly')}
          data={(['monthly', 'annual'] as const).map((value) => ({ value, label: t(`subscription.cycle.${value}`) }))}
        />
        <Text fz="sm" c="dimmed">
          {t('subscription.twoMonths')}
        </Text>
      </Stack>
      <Loaded query={plans}>
        {({ plans: offers, sandbox }) => (
          <>
            {sandbox && <Notice kind="info">{t('subscription.sandbox')}</Notice>}
            <Offers offers={offers} cycle={cycle} signedIn={status === 'in'} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
