import { Button, Group, List, Stack, Switch, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { forgetAll } from '@/shared/kept'
import { leave, useProfile } from '@/shared/session/session'
import { Confirm } from '@/shared/ui/Confirm'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { PasswordField } from '@/shared/ui/PasswordField'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Section } from '@/shared/ui/Section'
import { type Purpose, useChangeConsent } from './api/change-consent'
import { useChangeHistory } from './api/change-history'
import { useErase } from './api/erase'
import { useActivities } from './api/get-activities'
import { useConsents } from './api/get-consents'
import { useExport } from './api/get-export'
import { useRequestDeletion } from './api/request-deletion'

const PURPOSES: Purpose[] = ['analytics', 'news']

export function Component() {
  const { t } = useTranslation()
  return (
    <Page title={t('privacy.title')} size="md">
      <Consents />
      <History />
      <Export />
      <Leaving />
    </Page>
  )
}

function Consents() {
  const { t } = useTranslation()
  const format = useFormat()
  const consents = useConsents()
  const change = useChangeConsent()
  return (
    <Section title={t('privacy.consents')}>
      <Loaded query={consents}>
        {(found) => {
          const holding = found.consents.filter((consent) => consent.withdrawnAt == null)
          const terms = holding.find((consent) => consent.purpose === 'terms')
          return (
            <Stack>
              {terms && (
                <Text fz="sm">
                  {t('privacy.termsSince', { date: format.dateTime(terms.givenAt), version: terms.version })}
                </Text>
              )}
              {PURPOSES.map((purpose) => (
                <Switch
                  key={purpose}
                  label={t(`privacy.${purpose}`)}
                  description={t(`privacy.${purpose}Text`)}
                  checked={holding.some((consent) => consent.purpose === purpose)}
                  disabled={change.isPending}
                  onChange={(event) => change.mutate({ purpose, given: event.currentTarget.checked })}
                />
              ))}
            </Stack>
          )
        }}
      </Loaded>
      <ProblemAlert error={change.error} />
    </Section>
  )
}

function History() {
  const { t } = useTranslation()
  const { preferences } = useProfile()
  const change = useChangeHistory()
  return (
    <Section title={t('privacy.history')}>
      <Switch
        label={t('privacy.saveHistory')}
        description={t('privacy.saveHistoryText')}
        checked={preferences.privacy.saveHistory}
        disabled={change.isPending}
        onChange={(event) => change.mutate(event.currentTarget.checked)}
      />
      <ProblemAlert error={change.error} />
    </Section>
  )
}

function Export() {
  const { t } = useTranslation()
  const all = useExport()
  const activities = useActivities()
  return (
    <Section title={t('privacy.export')} lead={t('privacy.exportText')}>
      <ProblemAlert error={all.error ?? activities.error} />
      <Group>
        <Button variant="default" loading={all.isPending} onClick={() => all.mutate()}>
          {t('privacy.exportAll')}
        </Button>
        <Button variant="default" loading={activities.isPending} onClick={() => activities.mutate('csv')}>
          {t('privacy.activitiesCsv')}
        </Button>
        <Button variant="default" loading={activities.isPending} onClick={() => activities.mutate('json')}>
          {t('privacy.activitiesJson')}
        </Button>
      </Group>
    </Section>
  )
}

function Leaving() {
  const { t } = useTranslation()
  const format = useFormat()
  const queries = useQueryClient()
  const { erasureAt } = useProfile()
  const [asked, ask] = useState<'later' | 'now' | null>(null)
  const [password, setPassword] = useState('')
  const later = useRequestDeletion()
  const now = useErase()
  const left = (said: string) => {
    leave('left')
    forgetAll()
    queries.clear()
    notifications.show({ message: said, autoClose: false })
  }
  const open = (which: 'later' | 'now') => {
    setPassword('')
    later.reset()
    now.reset()
    ask(which)
  }
  return (
    <Section title={t('privacy.leaving')}>
      <List>
        <List.Item>{t('privacy.erasureKeys')}</List.Item>
        <List.Item>{t('privacy.erasureFiles')}</List.Item>
        <List.Item>{t('privacy.erasureReceipt')}</List.Item>
      </List>
      <Group>
        {!erasureAt && (
          <Button variant="default" onClick={() => open('later')}>
            {t('privacy.eraseLater')}
          </Button>
        )}
        <Button color="red" onClick={() => open('now')}>
          {t('privacy.eraseNow')}
        </Button>
      </Group>
      <Confirm
        opened={asked !== null}
        close={() => ask(null)}
        title={asked === 'now' ? t('privacy.eraseNow') : t('privacy.eraseLater')}
        action={asked === 'now' ? t('privacy.eraseNow') : t('privacy.eraseLater')}
        dangerous
        busy={later.isPending || now.isPending}
        error={later.error ?? now.error}
        confirm={() => {
          if (asked === 'now') {
            now.mutate(password, { onSuccess: () => left(t('privacy.erased')) })
          } else {
            later.mutate(password, {
              onSuccess: ({ erasureAt }) => left(t('privacy.erasedLater', { date: format.dateTime(erasureAt) })),
            })
          }
        }}
      >
        <Stack>
          <Text>{asked === 'now' ? t('privacy.eraseNowText') : t('privacy.eraseLaterText')}</Text>
          <PasswordField
            label={t('field.currentPassword')}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        </Stack>
      </Confirm>
    </Section>
  )
}
