import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCreateCheckout } from './api/create-checkout'
import type { Cycle, Offer, Subscription } from './api/types'
import { AskForOffer } from './AskForOffer'
import { isLive } from './standing'

interface ChoosePlanProps {
  offer: Offer
  cycle: Cycle
  own: Subscription
}

/** The way to a plan from where one stands; none to what one has. */
export function ChoosePlan({ offer, cycle, own }: ChoosePlanProps) {
  const { t } = useTranslation()
  const plan = t(`subscription.plan.${offer.id}`)
  if (own.plan === offer.id && (offer.id === 'free' || !isLive(own) || own.billingCycle === cycle)) {
    return null
  }
  if (offer.id === 'enterprise') {
    return <AskForOffer />
  }
  if (isLive(own)) {
    return (
      <Button
        component={Link}
        to={offer.id === 'free' ? '/app/billing' : `/app/billing?plan=${offer.id}&cycle=${cycle}`}
        variant="default"
        fullWidth
      >
        {own.plan === offer.id
          ? t(`subscription.switchTo.${cycle}`)
          : t('subscription.choose', { plan })}
      </Button>
    )
  }
  return offer.id === 'free' ? null : <Buy {...{ offer, cycle, own }} />
}

function Buy({ offer, cycle, own }: ChoosePlanProps) {
  const { t } = useTranslation()
  const checkout = useCreateCheckout()
  const plan = t(`subscription.plan.${offer.id}`)
  return (
    <Stack gap="xs">
      <Button
        variant={offer.id === 'pro' ? 'filled' : 'default'}
        fullWidth
        loading={checkout.isPending}
        onClick={() =>
          checkout.mutate(
            { planId: offer.id, billingCycle: cycle },
            { onSuccess: ({ checkoutUrl }) => checkoutUrl && window.location.assign(checkoutUrl) },
          )
        }
      >
        {t(own.trialAvailable && offer.trialDays > 0 ? 'subscription.startTrial' : 'subscription.choose', { plan })}
      </Button>
      <ProblemAlert error={checkout.error} />
    </Stack>
  )
}
