import { Button, Group, NumberInput, Radio, Select, Stack, Switch, TagsInput, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { z } from 'zod'
import type { Schema } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import { LEVELS } from '@/shared/choices'
import { ChooseCv, type ChosenCv } from '@/shared/cv/ChooseCv'
import { useCvChoices } from '@/shared/cv/get-cv-choices'
import { LANGUAGE_OPTIONS } from '@/shared/i18n/languages'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { Range } from '@/shared/ui/Range'
import { Section } from '@/shared/ui/Section'
import { useCreateInterview } from './api/create-interview'
import { useChoices } from './api/get-choices'
import { Choice } from './Choice'
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
  const cvs = useCvChoices().data?.total ?? 0
  const [cv, setCv] = useState<ChosenCv | null>(null)
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
    const mode = choices.spokenLanguages.includes(choice.language) ? choice.mode : 'text'
    create.mutate(
      {
        ...choice,
        mode,
        ...agreed,
        key,
        ...(domain && { domain }),
        ...(timed && { timeLimit }),
        ...(cv && { cvId: cv.cvId, cvVersion: cv.version }),
      },
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
  const { language, numQuestions, mode } = form.values
  const heard = choices.spokenLanguages.includes(language)
  return (
    <form noValidate onSubmit={form.onSubmit(() => begin())}>
      <Stack gap="lg">
        <Section title={t('setup.what')}>
          <Choice label={t('setup.type')} {...form.getInputProps('type')}>
            {TYPES.map((type) => (
              <Radio key={type} value={type} label={t(`type.${type}`)} />
            ))}
          </Choice>
          <Choice label={t('setup.level')} {...form.getInputProps('difficulty')}>
            {LEVELS.map((level) => (
              <Radio key={level} value={level} label={t(`level.${level}`)} />
            ))}
          </Choice>
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
          <Select
            label={t('setup.language')}
            allowDeselect={false}
            data={LANGUAGE_OPTIONS}
            {...form.getInputProps('language')}
          />
          {cvs > 0 && (
            <ChooseCv value={cv} choose={setCv} none={t('cv.chosen.none')} description={t('cv.chosen.text')} />
          )}
          {language !== 'en' && <Notice kind="info">{t('setup.notEnglish')}</Notice>}
        </Section>
        <Section title={t('setup.how')}>
          <div>
            <Text fw={600}>{t('setup.questions', { value: numQuestions })}</Text>
            <Range
              label={t('setup.questionsLabel')}
              min={limits.fewestQuestions}
              max={limits.mostQuestions}
              value={numQuestions}
              valueText={String(numQuestions)}
              onChange={(value) => form.setFieldValue('numQuestions', value)}
            />
            <Group justify="space-between" aria-hidden>
              <Text fz="sm" c="dimmed">
                {limits.fewestQuestions}
              </Text>
              <Text fz="sm" c="dimmed">
                {limits.mostQuestions}
              </Text>
            </Group>
          </div>
          <Choice label={t('setup.mode')} {...form.getInputProps('mode')} value={heard ? mode : 'text'}>
            <Radio value="text" label={t('setup.text')} />
            <Radio value="audio" label={t('setup.audio')} disabled={!heard} />
          </Choice>
          <Text fz="sm" c="dimmed">
            {t(heard ? 'setup.modeText' : 'voice.unavailable')}
          </Text>
          <NumberInput
            label={t('setup.followUps')}
            description={t('setup.followUpsText')}
            min={0}
            max={limits.followUps}
            allowDecimal={false}
            {...form.getInputProps('followUps')}
          />
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
        </Section>
        <Shortage
          error={create.error}
          busy={create.isPending}
          widen={() => begin({ allowOthers: true })}
          fewer={{ fewest: limits.fewestQuestions, begin: (numQuestions) => begin({ numQuestions }) }}
        />
        <Group>
          <Button type="submit" size="md" loading={create.isPending}>
            {t('setup.begin')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
