import { Anchor, Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Section } from '@/shared/ui/Section'
import { useSandboxCheckout } from '../api/get-sandbox-checkout'
import { usePayInSandbox } from '../api/pay-in-sandbox'
import { SandboxPage } from './SandboxPage'

const OUTCOMES = ['succeeds', 'declined', 'slow', 'needsConfirmation'] as const

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

function Checkout({ id, checkout }: { id: string; checkout: Schema<'CheckoutPage'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const price = t(`subscription.per.${checkout.billingCycle}`, { price: format.money(checkout.amount) })
  return (
    <Section title={t(`subscription.plan.${checkout.plan}`)} lead={checkout.email ?? null}>
      <Text>
        {checkout.trialDays > 0 ? t('subscription.trialThen', { days: format.days(checkout.trialDays), price }) : price}
      </Text>
      {checkout.status === 'open' ? (
        <Payment id={id} payPal={checkout.payPalOffered} />
      ) : (
        <Notice kind="info">{t('subscription.checkoutOver')}</Notice>
      )}
      <Anchor href={checkout.status === 'complete' ? checkout.successUrl : checkout.cancelUrl}>
        {t('subscription.back')}
      </Anchor>
    </Section>
  )
}

function Payment({ id, payPal }: { id: string; payPal: boolean }) {
  const { t } = useTranslation()
  const [means, setMeans] = useState<'card' | 'payPal'>('card')
  const pay = usePayInSandbox(id)
  return (
    <>
      {payPal && (
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
    </>
  )
}
