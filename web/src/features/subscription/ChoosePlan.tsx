import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCreateCheckout } from './api/create-checkout'
import { useSubscription } from './api/get-subscription'
import type { Cycle, Offer } from './api/types'
import { AskForOffer } from './AskForOffer'
import { isLive } from './standing'

interface ChoosePlanProps {
  offer: Offer
  cycle: Cycle
  signedIn: boolean
}

/** The way to a plan from where one stands. */
export function ChoosePlan({ offer, cycle, signedIn }: ChoosePlanProps) {
  const { t } = useTranslation()
  if (!signedIn) {
    return (
      <Button component={Link} to="/sign-up" variant={offer.id === 'pro' ? 'filled' : 'default'}>
        {t('landing.start')}
      </Button>
    )
  }
  return <OwnWay offer={offer} cycle={cycle} />
}

function OwnWay({ offer, cycle }: { offer: Offer; cycle: Cycle }) {
  const { t } = useTranslation()
  const { data, error } = useSubscription()
  const checkout = useCreateCheckout()
  if (!data) {
    return <ProblemAlert error={error} />
  }
  const plan = t(`subscription.plan.${offer.id}`)
  if (data.plan === offer.id && (!isLive(data) || data.billingCycle === cycle)) {
    return <Text fw={600}>{t('subscription.yours')}</Text>
  }
  if (offer.id === 'enterprise') {
    return <AskForOffer />
  }
  if (isLive(data)) {
    return (
      <Button
        component={Link}
        to={offer.id === 'free' ? '/app/billing' : `/app/billing?plan=${offer.id}&cycle=${cycle}`}
        variant="default"
      >
        {t('subscription.choose', { plan })}
      </Button>
    )
  }
  return (
    offer.id !== 'free' && (
      <Stack gap="xs">
        <Button
          variant={offer.id === 'pro' ? 'filled' : 'default'}
          loading={checkout.isPending}
          onClick={() =>
            checkout.mutate(
              { planId: offer.id, billingCycle: cycle },
              { onSuccess: ({ checkoutUrl }) => window.location.assign(checkoutUrl) },
            )
          }
        >
          {data.trialAvailable && offer.trialDays > 0
            ? t('subscription.startTrial', { plan })
            : t('subscription.choose', { plan })}
        </Button>
        <ProblemAlert error={checkout.error} />
      </Stack>
    )
  )
}
