import { Stack, Text } from '@mantine/core'
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

/** Says what another plan costs, and changes to it at that amount and no other. */
export function ChangePlan({ plan, cycle, close }: { plan: PlanName; cycle: Cycle; close: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const queries = useQueryClient()
  const preview = useWhatIf(plan, cycle)
  const change = useChangePlan()
  const name = t(`subscription.plan.${plan}`)
  const confirm = () =>
    preview.data &&
    change.mutate(
      { planId: plan, billingCycle: cycle, previewed: preview.data.today, proratedAt: preview.data.proratedAt },
      {
        onSuccess: () => {
          close()
          notifications.show({ message: t('subscription.changed') })
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
  const amount = preview.data && format.money(preview.data.today)
  return (
    <Confirm
      opened
      close={close}
      title={t('subscription.choose', { plan: name })}
      action={
        preview.data?.when === 'now' && preview.data.today.minor > 0
          ? t('subscription.pay', { amount })
          : t('subscription.confirm')
      }
      busy={change.isPending || preview.isFetching}
      error={change.error}
      confirm={() => void confirm()}
    >
      <Loaded query={preview}>
        {({ when, renewal, renewsAt }) => (
          <Stack gap="xs">
            <Text>{t(when === 'periodEnd' ? 'subscription.changeLater' : 'subscription.changeNow', { amount })}</Text>
            {renewal && renewsAt && (
              <Text>
                {t('subscription.thenFrom', { amount: format.money(renewal), date: format.date(renewsAt) })}
              </Text>
            )}
          </Stack>
        )}
      </Loaded>
    </Confirm>
  )
}
