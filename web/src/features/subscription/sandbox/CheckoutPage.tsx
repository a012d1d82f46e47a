import { Anchor, Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Section } from '@/shared/ui/Section'
import { useSandboxCheckout } from '../api/get-sandbox-checkout'
import { type Outcome, usePayInSandbox } from '../api/pay-in-sandbox'
import type { SandboxCheckout } from '../api/types'
import { SandboxPage } from './SandboxPage'

const OUTCOMES: Outcome[] = ['succeeds', 'declined', 'slow', 'needsConfirmation']

/** In the checkout's place: how the payment is to end is chosen by a button, and no card is asked for. */
export function Component() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  return (
    <SandboxPage title={t('subscription.checkout')}>
      <Loaded query={useSandboxCheckout(id)}>{(found) => <Checkout id={id} checkout={found} />}</Loaded>
    </SandboxPage>
  )
}

function Checkout({ id, checkout }: { id: string; checkout: SandboxCheckout }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [means, setMeans] = useState<'card' | 'payPal'>('card')
  const pay = usePayInSandbox(id)
  return (
    <Section
      title={t(`subscription.plan.${checkout.plan}`)}
      lead={t(`subscription.per.${checkout.billingCycle}`, { price: format.money(checkout.amount) })}
    >
      {checkout.trialDays > 0 && <Text>{t('subscription.trial', { days: format.days(checkout.trialDays) })}</Text>}
      {checkout.payPalOffered && (
        <Radio.Group
          label={t('subscription.means')}
          value={means}
          onChange={(value) => setMeans(value === 'payPal' ? 'payPal' : 'card')}
        >
          <Group mt="xs">
            <Radio value="card" label={t('subscription.card')} />
            <Radio value="payPal" label="PayPal" />
          </Group>
        </Radio.Group>
      )}
      <Stack gap="xs">
        {OUTCOMES.map((outcome, index) => (
          <Button
            key={outcome}
            variant={index === 0 ? 'filled' : 'default'}
            loading={pay.isPending && pay.variables.outcome === outcome}
            disabled={pay.isPending}
            onClick={() => pay.mutate({ means, outcome })}
          >
            {t(`subscription.outcome.${outcome}`)}
          </Button>
        ))}
      </Stack>
      {pay.data && !pay.data.redirectTo && <Notice kind="warning">{t('subscription.notYetPaid')}</Notice>}
      <ProblemAlert error={pay.error} />
      <Anchor href={checkout.cancelUrl}>{t('subscription.back')}</Anchor>
    </Section>
  )
}
