import { Button, Select, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { LEVELS } from '@/shared/choices'
import { Page } from '@/shared/ui/Page'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCreateInterview } from './api/create-interview'
import { DOMAINS, SHORTEST } from './choices'
import { useDomainName } from './names'

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
  return (
    <Page title={t('welcome.title')} lead={t('welcome.lead')} size="sm">
      <form
        onSubmit={form.onSubmit(({ domain, difficulty }) =>
          create.mutate(
            {
              key,
              type: domain ? 'technical' : 'behavioral',
              difficulty,
              ...(domain && { domain }),
              numQuestions: SHORTEST,
              language: 'en',
            },
            { onSuccess: ({ sessionId }) => navigate(`/app/interviews/${sessionId}`) },
          ),
        )}
      >
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
          <ProblemAlert error={create.error} />
          <Button type="submit" size="md" loading={create.isPending}>
            {t('welcome.start')}
          </Button>
        </Stack>
      </form>
    </Page>
  )
}
