import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Confirm } from '@/shared/ui/Confirm'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Section } from '@/shared/ui/Section'
import { type Deed, useDecide } from './api/decide'
import { useOpenPortal } from './api/open-portal'
import type { Subscription } from './api/types'
import { isLive } from './standing'

/** What one has, where it stands, what comes next, and what can be done about it. */
export function OwnPlan({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [asking, ask] = useState(false)
  const decide = useDecide()
  const portal = useOpenPortal()
  const { plan, status, cancelAtPeriodEnd, pendingChange, periodEnd, price, billingCycle, underWay } = subscription
  const live = isLive(subscription)
  const button = (deed: Deed, label: string) => (
    <Button size="xs" variant="default" loading={decide.isPending} onClick={() => decide.mutate(deed)}>
      {label}
    </Button>
  )
  const end = periodEnd ? format.date(periodEnd) : ''
  return (
    <Section title={t(`subscription.plan.${plan}`)} lead={status ? t(`subscription.status.${status}`) : null}>
      <Stack gap={4}>
        {live && price && billingCycle && (
          <Text>{t(`subscription.per.${billingCycle}`, { price: format.money(price) })}</Text>
        )}
        {live && periodEnd && !cancelAtPeriodEnd && !pendingChange && status !== 'paused' && (
          <Text>{t(status === 'trialing' ? 'subscription.trialEnds' : 'subscription.renews', { date: end })}</Text>
        )}
        {!live && <Text>{t('subscription.noSubscription')}</Text>}
      </Stack>
      {underWay.length > 0 && <Notice kind="info">{t('subscription.underWay')}</Notice>}
      {live && cancelAtPeriodEnd && (
        <Notice kind="warning" action={button('undoCancel', t('subscription.keep'))}>
          {t('subscription.ends', { date: end })}
        </Notice>
      )}
      {pendingChange && (
        <Notice kind="info" action={button('undoChange', t('subscription.undo'))}>
          {t('subscription.pendingChange', {
            date: format.date(pendingChange.at),
            plan: t(`subscription.plan.${pendingChange.plan}`),
            cycle: t(`subscription.cycle.${pendingChange.billingCycle}`),
          })}
        </Notice>
      )}
      {status === 'paused' && (
        <Notice kind="warning" action={button('resume', t('subscription.resume'))}>
          {t('subscription.pausedText')}
        </Notice>
      )}
      <ProblemAlert error={asking ? null : (decide.error ?? portal.error)} />
      {live && (
        <Group>
          <Button variant="default" loading={portal.isPending} onClick={() => portal.mutate('start')}>
            {t('subscription.portal')}
          </Button>
          {!cancelAtPeriodEnd && (
            <Button variant="default" onClick={() => ask(true)}>
              {t('subscription.cancel')}
            </Button>
          )}
        </Group>
      )}
      <Confirm
        opened={asking}
        close={() => ask(false)}
        title={t('subscription.cancel')}
        action={t('subscription.cancel')}
        dangerous
        busy={decide.isPending}
        error={decide.error}
        confirm={() => decide.mutate('cancel', { onSuccess: () => ask(false) })}
      >
        {t('subscription.cancelText', { date: end })}
      </Confirm>
    </Section>
  )
}
