import { Group, SegmentedControl, Stack } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'
import Mic from 'lucide-react/icons/mic'
import PenLine from 'lucide-react/icons/pen-line'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { Notice } from '@/shared/ui/Notice'
import { useChoices } from '../api/get-choices'
import { Actions } from './Actions'
import { Hints } from './Hints'
import { OtherDraft } from './OtherDraft'
import room from './room.module.css'
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
            { value: 'write', label: <WayName icon={PenLine} name={t('room.write')} /> },
            { value: 'speak', label: <WayName icon={Mic} name={t('room.speak')} /> },
          ]}
          className={room.way ?? ''}
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

function WayName({ icon: Icon, name }: { icon: LucideIcon; name: string }) {
  return (
    <Group gap={6} wrap="nowrap" justify="center">
      <Icon size={16} aria-hidden />
      {name}
    </Group>
  )
}
