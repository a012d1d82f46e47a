import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { z } from 'zod'
import type { Schema } from '@/shared/api/client'
import { LEVELS, QUESTION_TYPES } from '@/shared/choices'
import { LANGUAGE_OPTIONS } from '@/shared/i18n/languages'
import { Confirm } from '@/shared/ui/Confirm'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useDeleteQuestion } from './api/delete-question'
import { useQuestion } from './api/get-question'
import { useSaveQuestion } from './api/save-question'

/** One question of the bank, or a new one. */
export function Component() {
  const { id = 'new' } = useParams()
  const { t } = useTranslation()
  const isNew = id === 'new'
  const question = useQuestion(isNew ? null : id)
  return (
    <Page title={isNew ? t('questions.add') : t('questions.edit')} size="md">
      {isNew ? (
        <QuestionForm />
      ) : (
        <Loaded query={question}>{(found) => <QuestionForm key={found.version} question={found} />}</Loaded>
      )}
    </Page>
  )
}

function lines(text: string) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function QuestionForm({ question }: { question?: Schema<'QuestionResponse'> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  const [asking, ask] = useDisclosure(false)
  const save = useSaveQuestion()
  const withdraw = useDeleteQuestion()
  const filled = z.string().trim().min(1, t('field.required'))
  const form = useForm({
    initialValues: {
      type: question?.type ?? 'technical',
      difficulty: question?.difficulty ?? 'mid',
      category: question?.category ?? '',
      domain: question?.domain ?? '',
      language: question?.language ?? 'en',
      question: question?.question ?? '',
      keyPoints: question?.expectedKeyPoints.join('\n') ?? '',
      hints: question?.hints.join('\n') ?? '',
      sampleAnswer: question?.sampleAnswer ?? '',
    },
    validate: zod4Resolver(
      z.object({
        type: z.enum(QUESTION_TYPES),
        difficulty: z.enum(LEVELS),
        category: filled,
        domain: z.string(),
        language: z.string(),
        question: filled,
        keyPoints: filled,
        hints: z.string(),
        sampleAnswer: z.string(),
      }),
    ),
  })
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ keyPoints, hints, domain, sampleAnswer, ...content }) =>
        save.mutate(
          {
            id: question?.id ?? null,
            key,
            content: {
              ...content,
              expectedKeyPoints: lines(keyPoints),
              hints: lines(hints),
              ...(domain && { domain }),
              ...(sampleAnswer && { sampleAnswer }),
              ...(question && { version: question.version }),
            },
          },
          {
            onSuccess: () => {
              notifications.show({ message: t('common.saved') })
              return navigate('/app/admin/questions')
            },
          },
        ),
      )}
    >
      <Panel label={question ? t('questions.edit') : t('questions.add')}>
        <Stack>
          <Textarea label={t('questions.question')} autosize minRows={2} required {...form.getInputProps('question')} />
          <Group grow preventGrowOverflow={false}>
            <Select
              label={t('setup.type')}
              allowDeselect={false}
              data={QUESTION_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
              {...form.getInputProps('type')}
            />
            <Select
              label={t('setup.level')}
              allowDeselect={false}
              data={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
              {...form.getInputProps('difficulty')}
            />
            <Select
              label={t('setup.language')}
              allowDeselect={false}
              data={LANGUAGE_OPTIONS}
              {...form.getInputProps('language')}
            />
          </Group>
          <Group grow preventGrowOverflow={false}>
            <TextInput label={t('questions.category')} required {...form.getInputProps('category')} />
            <TextInput label={t('setup.domain')} {...form.getInputProps('domain')} />
          </Group>
          <Textarea
            label={t('questions.keyPoints')}
            description={t('questions.onePerLine')}
            autosize
            minRows={4}
            required
            {...form.getInputProps('keyPoints')}
          />
          <Textarea
            label={t('room.hints')}
            description={t('questions.onePerLine')}
            autosize
            minRows={2}
            {...form.getInputProps('hints')}
          />
          <Textarea label={t('questions.sample')} autosize minRows={4} {...form.getInputProps('sampleAnswer')} />
          <ProblemAlert error={save.error} />
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('common.save')}
            </Button>
            {question && (
              <Button variant="default" onClick={ask.open}>
                {t('questions.withdraw')}
              </Button>
            )}
          </Group>
        </Stack>
      </Panel>
      <Confirm
        opened={asking}
        close={ask.close}
        title={t('questions.withdraw')}
        action={t('questions.withdraw')}
        dangerous
        busy={withdraw.isPending}
        error={withdraw.error}
        confirm={() => {
          if (question) {
            withdraw.mutate(question.id, { onSuccess: () => navigate('/app/admin/questions') })
          }
        }}
      >
        {t('questions.withdrawText')}
      </Confirm>
    </form>
  )
}
