import { Button, Select, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { LEVELS } from '@/shared/choices'
import { Page } from '@/shared/ui/Page'
import { useCreateInterview } from './api/create-interview'
import { DOMAINS } from './choices'
import { useDomainName } from './names'
import { Shortage } from './Shortage'

const QUESTIONS = 5

/** The shortest way from a new account to a first score: two choices, then the first question. */
export function Component() {
  const { t } = useTranslation()
  const domainName = useDomainName()
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
        numQuestions: QUESTIONS,
        language: 'en',
        ...agreed,
      },
      { onSuccess: ({ sessionId }) => navigate(`/app/interviews/${sessionId}`) },
    )
  }
  return (
    <Page title={t('welcome.title')} lead={t('welcome.lead')} size="sm">
      <form onSubmit={form.onSubmit(() => begin())}>
        <Stack>
          <Select
            label={t('welcome.domain')}
            searchable
            data={[
              { value: '', label: t('welcome.anyDomain') },
              ...DOMAINS.map((value) => ({ value, label: domainName(value) })),
            ]}
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
    </Page>
  )
}
