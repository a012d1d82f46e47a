import { SegmentedControl, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { Notice } from '@/shared/ui/Notice'
import { useChoices } from '../api/get-choices'
import { Actions } from './Actions'
import { Hints } from './Hints'
import { OtherDraft } from './OtherDraft'
import { SpokenAnswer } from './SpokenAnswer'
import type { Draft } from './use-draft'
import { useShortcuts } from './use-shortcuts'
import { WrittenAnswer } from './WrittenAnswer'

export type Way = 'write' | 'speak'

interface AnswerFormProps {
  interview: Schema<'InterviewView'>
  question: Schema<'QuestionView'>
  draft: Draft
  /** How one answers; it stays from question to question. */
  way: Way
  setWay: (way: Way) => void
  submit: (text: string, seconds: number) => void
  skipped: () => void
  end: () => void
}

/** Answers a question in writing or by voice, as far as voices are heard here. */
export function AnswerForm({ interview, question, draft, way, setWay, submit, skipped, end }: AnswerFormProps) {
  const { t } = useTranslation()
  const { language, mode } = interview.config
  const choices = useChoices().data
  const heard = choices?.spokenLanguages.includes(language) ?? false
  const speaks = heard && way === 'speak'
  useShortcuts({ ...(heard && { voice: () => setWay(speaks ? 'write' : 'speak') }) })
  const actions = <Actions interview={interview} question={question} skipped={skipped} end={end} />
  return (
    <Stack>
      <Hints hints={question.hints} />
      {choices && !heard && mode === 'audio' && <Notice kind="warning">{t('voice.unavailable')}</Notice>}
      {draft.other !== undefined && (
        <OtherDraft text={draft.other} take={draft.takeOther} keep={draft.keepOwn} />
      )}
      {heard && (
        <SegmentedControl
          aria-label={t('setup.mode')}
          value={speaks ? 'speak' : 'write'}
          onChange={(chosen) => setWay(chosen as Way)}
          data={[
            { value: 'write', label: t('room.write') },
            { value: 'speak', label: t('room.speak') },
          ]}
          style={{ alignSelf: 'start' }}
        />
      )}
      {speaks ? (
        <SpokenAnswer interview={interview} question={question} actions={actions} />
      ) : (
        <WrittenAnswer draft={draft} longest={choices?.limits.answerLength} submit={submit} actions={actions} />
      )}
    </Stack>
  )
}
