import { Button, Group, TextInput } from '@mantine/core'
import Users from 'lucide-react/icons/users'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { PagedRows } from '@/shared/ui/PagedRows'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Row } from '@/shared/ui/Rows'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { useAgreePlan } from '../api/agree-plan'
import { useSubscribers } from '../api/get-subscribers'

export function Subscribers() {
  const { t } = useTranslation()
  const format = useFormat()
  const [page, setPage] = useState(0)
  return (
    <>
      <SectionHeading title={t('subscription.subscribers')} />
      <AgreedPlan />
      <Loaded query={useSubscribers(page)} rows={3}>
        {(found) => (
          <PagedRows label={t('subscription.subscribers')} found={found} choose={setPage} icon={Users} empty={t('subscription.noSubscribers')}>
            {found.subscribers.map((one) => (
              <Row
                key={one.userId}
                title={one.userId}
                text={[
                  one.status && t(`subscription.status.${one.status}`),
                  one.cycle && t(`subscription.cycle.${one.cycle}`),
                  one.periodEnd && format.date(one.periodEnd),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                aside={t(`subscription.plan.${one.plan}`)}
              />
            ))}
          </PagedRows>
        )}
      </Loaded>
    </>
  )
}

/** A plan whose price was agreed upon is given to a person, or ended. */
function AgreedPlan() {
  const { t } = useTranslation()
  const [userId, setUserId] = useState('')
  const agree = useAgreePlan()
  const button = (plan: 'enterprise' | 'free', label: string) => (
    <Button
      variant="default"
      disabled={userId.trim() === ''}
      loading={agree.isPending}
      onClick={() => agree.mutate({ userId: userId.trim(), plan })}
    >
      {label}
    </Button>
  )
  return (
    <Panel>
      <Group align="flex-end">
        <TextInput
          label={t('subscription.userId')}
          value={userId}
          onChange={(event) => setUserId(event.currentTarget.value)}
        />
        {button('enterprise', t('subscription.agree'))}
        {button('free', t('subscription.endAgreement'))}
      </Group>
      <ProblemAlert error={agree.error} />
    </Panel>
  )
}
