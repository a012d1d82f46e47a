import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Loaded } from '@/shared/ui/Loaded'
import { useSubscription } from './api/get-subscription'
import { type Cycle, FEATURES, type Offer } from './api/types'
import { ChoosePlan } from './ChoosePlan'
import { PlanCard } from './PlanCard'
import look from './plans.module.css'
import { isLive } from './standing'

interface OffersProps {
  offers: Offer[]
  cycle: Cycle
}

/** The plans side by side, each with the way to it from where the reader stands. */
export function Offers({ signedIn, ...rest }: OffersProps & { signedIn: boolean }) {
  return signedIn ? <ForSubscriber {...rest} /> : <ForVisitor {...rest} />
}

/** What no plan has is not shown as lacking. */
function shownOf(offers: Offer[]) {
  return FEATURES.filter((feature) => offers.some(({ features }) => features[feature]))
}

/** What a visitor does first. */
function stepTo({ id, trialDays }: Offer) {
  if (id === 'enterprise') {
    return 'subscription.request'
  }
  return trialDays > 0 ? 'subscription.startTrial' : 'landing.start'
}

function ForVisitor({ offers, cycle }: OffersProps) {
  const { t } = useTranslation()
  return (
    <ul className={look.plans} aria-label={t('common.plans')}>
      {offers.map((offer) => (
        <PlanCard
          key={offer.id}
          {...{ offer, cycle }}
          features={shownOf(offers)}
          own={false}
          trial={offer.trialDays > 0}
        >
          <Button component={Link} to="/sign-up" variant={offer.id === 'pro' ? 'filled' : 'default'} fullWidth>
            {t(stepTo(offer), { plan: t(`subscription.plan.${offer.id}`) })}
          </Button>
        </PlanCard>
      ))}
    </ul>
  )
}

function ForSubscriber({ offers, cycle }: OffersProps) {
  const { t } = useTranslation()
  return (
    <Loaded query={useSubscription()}>
      {(own) => (
        <ul className={look.plans} aria-label={t('common.plans')}>
          {offers.map((offer) => (
            <PlanCard
              key={offer.id}
              {...{ offer, cycle }}
              features={shownOf(offers)}
              own={own.plan === offer.id}
              trial={offer.trialDays > 0 && own.trialAvailable && !isLive(own)}
            >
              <ChoosePlan {...{ offer, cycle, own }} />
            </PlanCard>
          ))}
        </ul>
      )}
    </Loaded>
  )
}
