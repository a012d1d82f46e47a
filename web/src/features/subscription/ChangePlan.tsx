import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Problem } from '@/shared/api/problem'
import { useFormat } from '@/shared/i18n/format'
import { loadProfile } from '@/shared/session/session'
import { Confirm } from '@/shared/ui/Confirm'
import { Loaded } from '@/shared/ui/Loaded'
import { useChangePlan } from './api/change-plan'
import type { Cycle, PlanName } from './api/types'
import { useWhatIf } from './api/what-if'
import { Outlook } from './Outlook'

/** Says what another plan costs and leaves, and changes to it at that amount and no other. */
export function ChangePlan({ plan, cycle, close }: { plan: PlanName; cycle: Cycle; close: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const queries = useQueryClient()
  const preview = useWhatIf(plan, cycle)
  const change = useChangePlan()
  const confirm = ({ today, proratedAt }: NonNullable<typeof preview.data>) =>
    change.mutate(
      { planId: plan, billingCycle: cycle, ...(proratedAt && { previewed: today, proratedAt }) },
      {
        onSuccess: ({ pendingChange }) => {
          close()
          notifications.show({ message: t(pendingChange ? 'subscription.changePlanned' : 'subscription.changed') })
          void queries.invalidateQueries({ queryKey: ['quota'] })
          void loadProfile().catch(() => undefined)
        },
        onError: (error) => {
          if (error instanceof Problem && error.code === 'PREVIEW_OUTDATED') {
            void preview.refetch()
          }
        },
      },
    )
  const found = preview.data
  return (
    <Confirm
      opened
      close={close}
      title={t('subscription.changeTo', { plan: t(`subscription.plan.${plan}`) })}
      action={
        found?.when === 'now' && found.today.minor > 0
          ? t('subscription.pay', { amount: format.money(found.today) })
          : t('subscription.confirm')
      }
      busy={change.isPending || preview.isFetching}
      error={change.error}
      confirm={() => found && confirm(found)}
    >
      <Loaded query={preview}>{(outlook) => <Outlook outlook={outlook} />}</Loaded>
    </Confirm>
  )
}
