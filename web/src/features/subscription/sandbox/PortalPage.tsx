import { Anchor, Button, Group, Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Section } from '@/shared/ui/Section'
import { useChangeSandboxPortal } from '../api/change-sandbox-portal'
import { useSandboxPortal } from '../api/get-sandbox-portal'
import { SandboxPage } from './SandboxPage'

const MEANS = ['succeeds', 'declines', 'needsConfirmation'] as const

/** In the portal's place: what the next payments do, and what is still to be paid. */
export function Component() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const format = useFormat()
  const change = useChangeSandboxPortal(id)
  return (
    <SandboxPage title={t('subscription.means')}>
      <Loaded query={useSandboxPortal(id)}>
        {(portal) => (
          <>
            <Section title={t('subscription.card')}>
            <Radio.Group
              label={t('subscription.nextPayments')}
              value={portal.means ?? null}
              onChange={(value) => {
                const means = MEANS.find((one) => one === value)
                if (means) {
                  change.mutate({ means })
                }
              }}
            >
              <Stack mt="xs" gap="xs">
                {MEANS.map((means) => (
                  <Radio
                    key={means}
                    value={means}
                    label={t(`subscription.outcome.${means === 'declines' ? 'declined' : means}`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
            {portal.open.map(({ invoiceId, due, confirmationNeeded }) => (
              <Notice
                key={invoiceId}
                kind="warning"
                action={
                  <Button
                    size="xs"
                    loading={change.isPending}
                    onClick={() => change.mutate(confirmationNeeded ? { confirm: invoiceId } : { pay: invoiceId })}
                  >
                    {confirmationNeeded
                      ? t('subscription.trouble.confirmAction')
                      : t('subscription.pay', { amount: format.money(due) })}
                  </Button>
                }
              >
                {t(`subscription.trouble.${confirmationNeeded ? 'confirm' : 'failed'}`, { amount: format.money(due) })}
              </Notice>
            ))}
            </Section>
            {portal.periodEnd && (
              <Section
                title={t('subscription.period')}
                lead={t('subscription.endPeriodText', { date: format.dateTime(portal.periodEnd) })}
              >
                <Group>
                  <Button
                    variant="default"
                    loading={change.isPending}
                    onClick={() => change.mutate({ endPeriod: true })}
                  >
                    {t('subscription.endPeriod')}
                  </Button>
                </Group>
              </Section>
            )}
            <ProblemAlert error={change.error} />
            <Anchor href={portal.returnTo}>{t('subscription.back')}</Anchor>
          </>
        )}
      </Loaded>
    </SandboxPage>
  )
}
