import { Badge, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { PasswordField } from '@/shared/ui/PasswordField'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
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

function Devices() {
  const { t } = useTranslation()
  const devices = useDevices()
  const end = useDeleteDevice()
  return (
    <Panel label={t('security.devices')}>
      <Stack>
        <Group justify="space-between">
          <Title order={2} fz="h4">
            {t('security.devices')}
          </Title>
          <Button variant="default" onClick={() => end.mutate('others')} loading={end.isPending}>
            {t('security.endOthers')}
          </Button>
        </Group>
        <ProblemAlert error={end.error} />
        <Loaded query={devices}>
          {({ sessions }) => (
            <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {sessions.map((device) => (
                <DeviceRow key={device.id} device={device} end={() => end.mutate(device.id)} />
              ))}
            </Stack>
          )}
        </Loaded>
      </Stack>
    </Panel>
  )
}

function DeviceRow({ device, end }: { device: Schema<'Device'>; end: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = deviceName(device.device) ?? t('security.unknownDevice')
  return (
    <Group component="li" justify="space-between" wrap="nowrap">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} title={device.device}>
          {name}
        </Text>
        <Text fz="sm" c="dimmed">
          {t('security.seen', { first: format.dateTime(device.openedAt), last: format.dateTime(device.lastSeenAt) })}
        </Text>
      </div>
      {device.current ? (
        <Badge variant="default" tt="none">
          {t('security.thisDevice')}
        </Badge>
      ) : (
        <Button variant="default" size="xs" onClick={end} aria-label={t('security.endNamed', { name })}>
          {t('security.end')}
        </Button>
      )}
    </Group>
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
    <Panel label={t('security.password')}>
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
          <Title order={2} fz="h4">
            {t('security.password')}
          </Title>
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
    </Panel>
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
    <Panel label={t('security.email')}>
      <form noValidate onSubmit={form.onSubmit((values) => change.mutate(values, { onSuccess: () => form.reset() }))}>
        <Stack>
          <Title order={2} fz="h4">
            {t('security.email')}
          </Title>
          <Text>{t('security.emailText')}</Text>
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
          {change.isSuccess && <Text role="status">{t('security.emailDone')}</Text>}
          <Group>
            <Button type="submit" loading={change.isPending}>
              {t('security.changeEmail')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  )
}
