import { Alert, Button, Group, NumberInput, Radio, Select, Slider, Stack, Switch, TagsInput, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { z } from 'zod'
import type { Schema } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import { LEVELS } from '@/shared/choices'
import { LANGUAGE_OPTIONS } from '@/shared/i18n/languages'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { useCreateInterview } from './api/create-interview'
import { useChoices } from './api/get-choices'
import { TYPES } from './choices'
import { useDomainOptions } from './names'
import { Shortage } from './Shortage'

type Limits = Schema<'Limits'>

const within = (limits: Limits) =>
  z.object({
    type: z.enum(TYPES),
    difficulty: z.enum(LEVELS),
    domain: z.string(),
    technology: z.array(z.string().max(limits.nameLength)).max(limits.technologies),
    numQuestions: z.number().min(limits.fewestQuestions).max(limits.mostQuestions),
    mode: z.enum(['text', 'audio']),
    timed: z.boolean(),
    timeLimit: z.number().min(limits.shortestTimeLimit).max(limits.longestTimeLimit),
    language: z.string(),
    followUps: z.number().min(0).max(limits.followUps),
  })

export function Component() {
  const { t } = useTranslation()
  const choices = useChoices()
  return (
    <Page title={t('interviews.start')} size="sm">
      <Loaded query={choices}>{(found) => <Setup choices={found} />}</Loaded>
    </Page>
  )
}

function Setup({ choices }: { choices: Schema<'ChoicesResponse'> }) {
  const { t } = useTranslation()
  const domainOptions = useDomainOptions(t('setup.anyDomain'))
  const navigate = useNavigate()
  const [key, setKey] = useState(() => crypto.randomUUID())
  const create = useCreateInterview()
  const { limits } = choices
  const form = useForm<z.infer<ReturnType<typeof within>>>({
    initialValues: {
      type: 'technical',
      difficulty: 'mid',
      domain: '',
      technology: [],
      numQuestions: limits.fewestQuestions,
      mode: 'text',
      timed: false,
      timeLimit: 5,
      language: 'en',
      followUps: 0,
    },
    validate: zod4Resolver(within(limits)),
  })
  const begin = (agreed: { numQuestions?: number; allowOthers?: boolean } = {}) => {
    const { domain, timed, timeLimit, ...choice } = form.getValues()
    create.mutate(
      { ...choice, ...agreed, key, ...(domain && { domain }), ...(timed && { timeLimit }) },
      {
        onSuccess: ({ sessionId }) => navigate(`/app/interviews/${sessionId}`),
        onError: (error) => {
          // what was refused began nothing; where no answer came, the same key finds what may have begun
          if (!(error instanceof Problem && error.offline)) {
            setKey(crypto.randomUUID())
          }
        },
      },
    )
  }
  const inEnglish = form.values.language === 'en'
  return (
    <form noValidate onSubmit={form.onSubmit(() => begin())}>
      <Stack gap="lg">
        <Radio.Group label={t('setup.type')} {...form.getInputProps('type')}>
          <Group mt={4}>
            {TYPES.map((type) => (
              <Radio key={type} value={type} label={t(`type.${type}`)} />
            ))}
          </Group>
        </Radio.Group>
        <Radio.Group label={t('setup.level')} {...form.getInputProps('difficulty')}>
          <Group mt={4}>
            {LEVELS.map((level) => (
              <Radio key={level} value={level} label={t(`level.${level}`)} />
            ))}
          </Group>
        </Radio.Group>
        <Select
          label={t('setup.domain')}
          searchable
          allowDeselect={false}
          data={domainOptions(choices.domains)}
          {...form.getInputProps('domain')}
        />
        <TagsInput
          label={t('setup.technology')}
          description={t('setup.technologyText')}
          data={choices.technologies}
          maxTags={limits.technologies}
          {...form.getInputProps('technology')}
        />
        <div>
          <Text fz="sm" fw={500}>
            {t('setup.questions', { value: form.values.numQuestions })}
          </Text>
          <Slider
            min={limits.fewestQuestions}
            max={limits.mostQuestions}
            mb="md"
            thumbLabel={t('setup.questions', { value: form.values.numQuestions })}
            marks={[limits.fewestQuestions, limits.mostQuestions].map((value) => ({ value, label: value }))}
            {...form.getInputProps('numQuestions')}
          />
        </div>
        <Radio.Group label={t('setup.mode')} {...form.getInputProps('mode')}>
          <Group mt={4}>
            <Radio value="text" label={t('setup.text')} />
            <Radio value="audio" label={t('setup.audio')} />
          </Group>
        </Radio.Group>
        <Switch label={t('setup.timed')} {...form.getInputProps('timed', { type: 'checkbox' })} />
        {form.values.timed && (
          <NumberInput
            label={t('setup.minutes')}
            min={limits.shortestTimeLimit}
            max={limits.longestTimeLimit}
            allowDecimal={false}
            {...form.getInputProps('timeLimit')}
          />
        )}
        <NumberInput
          label={t('setup.followUps')}
          description={t('setup.followUpsText')}
          min={0}
          max={limits.followUps}
          allowDecimal={false}
          {...form.getInputProps('followUps')}
        />
        <Select
          label={t('setup.language')}
          allowDeselect={false}
          data={LANGUAGE_OPTIONS}
          {...form.getInputProps('language')}
        />
        {!inEnglish && <Alert>{t('setup.notEnglish')}</Alert>}
        <Shortage
          error={create.error}
          busy={create.isPending}
          widen={() => begin({ allowOthers: true })}
          fewer={{ fewest: limits.fewestQuestions, begin: (numQuestions) => begin({ numQuestions }) }}
        />
        <Button type="submit" size="md" loading={create.isPending}>
          {t('setup.begin')}
        </Button>
      </Stack>
    </form>
  )
}
