import { Button, Loader } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { loadProfile } from '@/shared/session/session'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { useLong } from '@/shared/ui/use-long'
import { useSubscription } from './api/get-subscription'
import { outcomeOf } from './standing'

const OFTEN = 1500
const LONG = 30_000

/** Where one comes back from the provider's page: what became of the payment, and what happens next. */
export function Component() {
  const { t } = useTranslation()
  const [query] = useSearchParams()
  const sessionId = query.get('session_id')
  const [known, know] = useState(false)
  const subscription = useSubscription(known ? false : OFTEN)
  const outcome = subscription.data && outcomeOf(subscription.data, sessionId)
  const queries = useQueryClient()
  const long = useLong(LONG)
  useEffect(() => {
    if (outcome === 'paid' || outcome === 'failed') {
      know(true)
    }
    if (outcome === 'paid') {
      void queries.invalidateQueries({ queryKey: ['quota'] })
      void loadProfile().catch(() => undefined)
    }
  }, [outcome, queries])
  return (
    <Page title={t('subscription.returnTitle')} size="sm">
      <Loaded query={subscription}>
        {({ plan, status }) =>
          outcome === 'paid' ? (
            <Notice
              kind="success"
              title={t('subscription.youHave', { plan: t(`subscription.plan.${plan}`) })}
              action={
                <Button component={Link} to="/app" size="xs">
                  {t('landing.dashboard')}
                </Button>
              }
            >
              {t(status === 'trialing' ? 'subscription.trialBegun' : 'subscription.paidText')}
            </Notice>
          ) : outcome === 'failed' ? (
            <Notice
              kind="error"
              title={t('subscription.notPaid')}
              action={
                <Button component={Link} to="/app/plans" size="xs">
                  {t('common.plans')}
                </Button>
              }
            >
              {t('subscription.notPaidText')}
            </Notice>
          ) : (
            <Notice kind="info" title={t('subscription.pendingPayment')} action={<Loader size="sm" />}>
              {t(long ? 'subscription.pendingLong' : 'subscription.pendingText')}
            </Notice>
          )
        }
      </Loaded>
    </Page>
  )
}
