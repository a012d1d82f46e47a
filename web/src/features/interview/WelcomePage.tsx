import { Button, Select, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { LEVELS } from '@/shared/choices'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { useCreateInterview } from './api/create-interview'
import { useChoices } from './api/get-choices'
import { useDomainOptions } from './names'
import { Shortage } from './Shortage'

/** The shortest way from a new account to a first score: two choices, then the first question. */
export function Component() {
  const { t } = useTranslation()
  const choices = useChoices()
  return (
    <Page title={t('welcome.title')} lead={t('welcome.lead')} size="sm">
      <Loaded query={choices}>{(found) => <Welcome choices={found} />}</Loaded>
    </Page>
  )
}

function Welcome({ choices }: { choices: Schema<'ChoicesResponse'> }) {
  const { t } = useTranslation()
  const domainOptions = useDomainOptions(t('welcome.anyDomain'))
  const domains = choices.byType.find(({ type }) => type === 'technical')?.domains ?? []
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  const create = useCreateInterview()
  const form = useForm<{ domain: string; difficulty: (typeof LEVELS)[number] }>({
    initialValues: { domain: '', difficulty: 'mid' },
  })
  const begin = (agreed: { allowOthers?: boolean } = {}) => {
    const { domain, difficulty } = form.getValues()
    create.mutate(
      {
        key,
        type: domain ? 'technical' : 'behavioral',
        difficulty,
        ...(domain && { domain }),
        numQuestions: choices.limits.fewestQuestions,
        language: 'en',
        ...agreed,
      },
      { onSuccess: ({ sessionId }) => navigate(`/app/interviews/${sessionId}`) },
    )
  }
  return (
    <Panel>
      <form onSubmit={form.onSubmit(() => begin())}>
        <Stack>
          <Select
            label={t('welcome.domain')}
            searchable
            data={domainOptions(domains)}
            allowDeselect={false}
            {...form.getInputProps('domain')}
          />
          <Select
            label={t('setup.level')}
            allowDeselect={false}
            data={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
            {...form.getInputProps('difficulty')}
          />
          <Text fz="sm" c="dimmed">
            {t('welcome.english')}
          </Text>
          <Shortage error={create.error} busy={create.isPending} widen={() => begin({ allowOthers: true })} />
          <Button type="submit" size="md" loading={create.isPending}>
            {t('welcome.start')}
          </Button>
        </Stack>
      </form>
    </Panel>
  )
}
