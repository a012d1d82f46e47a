import { Alert, Button, Group, List, Stack, Text, Textarea } from '@mantine/core'
import Lightbulb from 'lucide-react/icons/lightbulb'
import SkipForward from 'lucide-react/icons/skip-forward'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { tellVisit } from '@/shared/visits'
import { useCreateHint } from '../api/create-hint'
import { useChoices } from '../api/get-choices'
import { useSkipQuestion } from '../api/skip-question'
import { type DraftState, useDraft } from './use-draft'
import { Voice } from './Voice'

interface WrittenAnswerProps {
  interview: Schema<'InterviewView'>
  question: Schema<'QuestionView'>
  submit: (text: string, seconds: number) => void
  goOn: () => void
}

export function WrittenAnswer({ interview, question, submit, goOn }: WrittenAnswerProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const choices = useChoices().data
  const draft = useDraft(interview.id, question.id, question.draft)
  const hint = useCreateHint(interview.id)
  const skip = useSkipQuestion(interview.id)
  const [opened] = useState(() => Date.now())
  const [empty, setEmpty] = useState(false)
  const paused = interview.status === 'paused'
  const send = () => {
    if (draft.text.trim() === '') {
      setEmpty(true)
      return
    }
    submit(draft.text, (Date.now() - opened) / 1000)
  }
  return (
    <Stack>
      {question.hints.length > 0 && (
        <Alert icon={<Lightbulb aria-hidden />} title={t('room.hints')} color="blue">
          <List>
            {question.hints.map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Textarea
        label={t('room.answer')}
        autosize
        minRows={8}
        maxRows={24}
        {...(choices && { maxLength: choices.limits.answerLength })}
        dir="auto"
        value={draft.text}
        error={empty && draft.text.trim() === '' ? t('room.emptyAnswer') : undefined}
        onChange={(event) => draft.write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            send()
          }
        }}
      />
      <Group justify="space-between" gap="xs">
        <DraftNote state={draft.state} />
        <Group gap="xs">
          {question.hintsLeft > 0 && (
            <Button
              variant="default"
              leftSection={<Lightbulb size={16} aria-hidden />}
              loading={hint.isPending}
              disabled={paused}
              onClick={() => {
                tellVisit('interviews/room', 'hint')
                hint.mutate(question.id)
              }}
            >
              {t('room.hint', { left: question.hintsLeft })}
            </Button>
          )}
          {!question.skipped && (
            <Button
              variant="default"
              leftSection={<SkipForward size={16} aria-hidden />}
              loading={skip.isPending}
              disabled={paused}
              onClick={() => skip.mutate(question.id, { onSuccess: goOn })}
            >
              {t('room.skip')}
            </Button>
          )}
          <Button onClick={send}>{t('room.submit')}</Button>
        </Group>
      </Group>
      {question.hintsLeft > 0 && choices && (
        <Text fz="sm" c="dimmed">
          {t('room.hintCost', { cost: format.number(choices.hintCost, 1) })}
        </Text>
      )}
      <ProblemAlert error={hint.error ?? skip.error} />
      <Voice
        interviewId={interview.id}
        questionId={question.id}
        language={interview.config.language}
        sent={draft.done}
      />
    </Stack>
  )
}

function DraftNote({ state }: { state: DraftState }) {
  const { t } = useTranslation()
  return (
    <Text fz="sm" c="dimmed" role="status">
      {state === 'empty' ? t('room.draftHint') : t(`room.draft.${state}`)}
    </Text>
  )
}
