import { Button, Text } from '@mantine/core'
import Lightbulb from 'lucide-react/icons/lightbulb'
import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import SkipForward from 'lucide-react/icons/skip-forward'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { useOnline } from '@/shared/online'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { tellVisit } from '@/shared/visits'
import { useCreateHint } from '../api/create-hint'
import { useChoices } from '../api/get-choices'
import { usePauseInterview } from '../api/pause-interview'
import { useSkipQuestion } from '../api/skip-question'
import room from './room.module.css'
import { useShortcuts } from './use-shortcuts'

interface ActionsProps {
  interview: Schema<'InterviewView'>
  question: Schema<'QuestionView'>
  skipped: () => void
  end: () => void
}

/**
 * What can be done beside answering. It takes effect when it is asked for or not at all: what would only happen once the
 * connection is back could cost points that nobody wants to pay any more.
 */
export function Actions({ interview, question, skipped, end }: ActionsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const online = useOnline()
  const choices = useChoices().data
  const hint = useCreateHint(interview.id)
  const skip = useSkipQuestion(interview.id)
  const pause = usePauseInterview(interview.id)
  const paused = interview.status === 'paused'
  const takeHint =
    online && !paused && question.hintsLeft > 0 && !hint.isPending
      ? () => {
          tellVisit('interviews/room', 'hint')
          hint.mutate(question.id)
        }
      : undefined
  const skipIt =
    online && !paused && !question.skipped && !skip.isPending
      ? () => skip.mutate(question.id, { onSuccess: skipped })
      : undefined
  const pauseIt = online && !pause.isPending ? () => pause.mutate(!paused) : undefined
  useShortcuts({
    ...(takeHint && { hint: takeHint }),
    ...(skipIt && { skip: skipIt }),
    ...(pauseIt && { pause: pauseIt }),
  })
  return (
    <>
      {question.hintsLeft > 0 && (
        <Button
          variant="default"
          leftSection={<Lightbulb size={16} aria-hidden />}
          loading={hint.isPending}
          disabled={!takeHint}
          onClick={takeHint}
        >
          {t('room.hint', { left: question.hintsLeft })}
        </Button>
      )}
      {!question.skipped && (
        <Button
          variant="default"
          leftSection={<SkipForward size={16} aria-hidden />}
          loading={skip.isPending}
          disabled={!skipIt}
          onClick={skipIt}
        >
          {t('room.skip')}
        </Button>
      )}
      <div className={room.actionsEnd}>
        <Button
          variant="subtle"
          color="gray"
          leftSection={paused ? <Play size={16} aria-hidden /> : <Pause size={16} aria-hidden />}
          loading={pause.isPending}
          disabled={!pauseIt}
          onClick={pauseIt}
        >
          {paused ? t('room.resume') : t('room.pause')}
        </Button>
        <Button variant="subtle" color="gray" onClick={end}>
          {t('room.complete')}
        </Button>
      </div>
      <Text fz="sm" c="dimmed" w="100%">
        {online
          ? question.hintsLeft > 0 && choices && t('room.hintCost', { cost: format.number(choices.hintCost, 1) })
          : t('room.needsConnection')}
      </Text>
      <ProblemAlert error={hint.error ?? skip.error ?? pause.error} />
    </>
  )
}
