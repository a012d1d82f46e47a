import { Badge, Button, Group, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Confirm } from '@/shared/ui/Confirm'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { PasswordField } from '@/shared/ui/PasswordField'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Row, Rows } from '@/shared/ui/Rows'
import { Section } from '@/shared/ui/Section'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { useChangeEmail } from './api/change-email'
import { useChangePassword } from './api/change-password'
import { useDeleteDevice } from './api/delete-device'
import { useDevices } from './api/get-devices'
import { deviceName } from './device-name'
import { email, required } from './rules'

export function Component() {
  const { t } = useTranslation()
  return (
    <Page title={t('security.title')} size="md">
      <Devices />
      <ChangePassword />
      <ChangeEmail />
    </Page>
  )
}

/** Which device is asked about, or all but this one. */
type Ending = { id: string; name: string } | 'others'

function Devices() {
  const { t } = useTranslation()
  const devices = useDevices()
  const end = useDeleteDevice()
  const [asked, ask] = useState<Ending | null>(null)
  const close = () => {
    end.reset()
    ask(null)
  }
  const action = asked === null || asked === 'others' ? t('security.endOthers') : t('security.end')
  return (
    <Stack gap="sm">
      <SectionHeading
        title={t('security.devices')}
        actions={
          (devices.data?.sessions.length ?? 0) > 1 && (
            <Button variant="default" onClick={() => ask('others')}>
              {t('security.endOthers')}
            </Button>
          )
        }
      />
      <Loaded query={devices}>
        {({ sessions }) =>
          sessions.length === 0 ? (
            <EmptyState icon={MonitorSmartphone} title={t('security.noDevices')} />
          ) : (
            <Rows label={t('security.devices')}>
              {sessions.map((device) => (
                <DeviceRow key={device.id} device={device} end={(name) => ask({ id: device.id, name })} />
              ))}
            </Rows>
          )
        }
      </Loaded>
      <Confirm
        opened={asked !== null}
        close={close}
        title={action}
        action={action}
        dangerous
        busy={end.isPending}
        error={end.error}
        confirm={() => {
          if (asked) {
            end.mutate(asked === 'others' ? 'others' : asked.id, { onSuccess: close })
          }
        }}
      >
        {asked === 'others' && t('security.endOthersText')}
        {asked && asked !== 'others' && t('security.endText', { name: asked.name })}
      </Confirm>
    </Stack>
  )
}

function DeviceRow({ device, end }: { device: Schema<'Device'>; end: (name: string) => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = deviceName(device.device) ?? t('security.unknownDevice')
  return (
    <Row
      title={name}
      text={t('security.seen', { first: format.dateTime(device.openedAt), last: format.dateTime(device.lastSeenAt) })}
      aside={
        device.current ? (
          <Badge variant="default">{t('security.thisDevice')}</Badge>
        ) : (
          <Button
            variant="default"
            size="xs"
            onClick={() => end(name)}
            aria-label={`${t('security.end')} · ${name}`}
          >
            {t('security.end')}
          </Button>
        )
      }
    />
  )
}

function ChangePassword() {
  const { t } = useTranslation()
  const change = useChangePassword()
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: zod4Resolver(z.object({ currentPassword: required(t), newPassword: required(t) })),
  })
  return (
    <Section title={t('security.password')}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) =>
          change.mutate(values, {
            onSuccess: () => {
              form.reset()
              notifications.show({ message: t('security.passwordDone') })
            },
          }),
        )}
      >
        <Stack>
          <PasswordField
            label={t('field.currentPassword')}
            autoComplete="current-password"
            {...form.getInputProps('currentPassword')}
          />
          <PasswordField
            label={t('field.newPassword')}
            description={t('field.passwordRule')}
            autoComplete="new-password"
            {...form.getInputProps('newPassword')}
          />
          <ProblemAlert error={change.error} />
          <Group>
            <Button type="submit" loading={change.isPending}>
              {t('security.changePassword')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}

function ChangeEmail() {
  const { t } = useTranslation()
  const change = useChangeEmail()
  const form = useForm({
    initialValues: { newEmail: '', password: '' },
    validate: zod4Resolver(z.object({ newEmail: email(t), password: required(t) })),
  })
  return (
    <Section title={t('security.email')} lead={t('security.emailText')}>
      <form noValidate onSubmit={form.onSubmit((values) => change.mutate(values, { onSuccess: () => form.reset() }))}>
        <Stack>
          <TextInput
            label={t('security.newEmail')}
            type="email"
            autoComplete="email"
            required
            {...form.getInputProps('newEmail')}
          />
          <PasswordField
            label={t('field.currentPassword')}
            autoComplete="current-password"
            {...form.getInputProps('password')}
          />
          <ProblemAlert error={change.error} />
          {change.isSuccess && <Notice kind="success">{t('security.emailDone')}</Notice>}
          <Group>
            <Button type="submit" variant="default" loading={change.isPending}>
              {t('security.changeEmail')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
