import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { type PlanName, PLANS } from './api/types'
import { ChangePlan } from './ChangePlan'
import { Invoices } from './Invoices'
import { OwnPlan } from './OwnPlan'
import { Payments } from './Payments'
import { isLive } from './standing'
import { TroubleNotice } from './TroubleNotice'
import { useFollowed } from './use-followed'

/** The plan, what becomes of it, and what was paid. */
export function Component() {
  const { t } = useTranslation()
  const subscription = useFollowed()
  const [query, setQuery] = useSearchParams()
  const wanted = PLANS.find((plan): plan is PlanName => plan === query.get('plan'))
  const cycle = query.get('cycle') === 'annual' ? 'annual' : 'monthly'
  return (
    <Page
      title={t('subscription.billing')}
      size="md"
      actions={
        <Button component={Link} to="/app/plans" variant="default">
          {t('common.plans')}
        </Button>
      }
    >
      <Loaded query={subscription}>
        {(found) => (
          <>
            {found.sandbox && <Notice kind="info">{t('subscription.sandbox')}</Notice>}
            {found.trouble && <TroubleNotice trouble={found.trouble} />}
            {found.refused && <Notice kind="warning">{t('subscription.refused')}</Notice>}
            {wanted && isLive(found) && (
              <ChangePlan key={wanted + cycle} plan={wanted} cycle={cycle} close={() => setQuery({}, { replace: true })} />
            )}
            <OwnPlan subscription={found} />
          </>
        )}
      </Loaded>
      <Invoices />
      <Payments />
    </Page>
  )
}
