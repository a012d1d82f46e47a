import { Button, Loader, Text } from '@mantine/core'
import Mic from 'lucide-react/icons/mic'
import Square from 'lucide-react/icons/square'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { Problem, sentence } from '@/shared/api/problem'
import { useFormat } from '@/shared/i18n/format'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useChoices } from '../api/get-choices'
import { Player } from '../Player'
import { forgetRecording } from './recordings'
import room from './room.module.css'
import { useVoice } from './use-voice'

interface SpokenAnswerProps {
  interview: Schema<'InterviewView'>
  question: Schema<'QuestionView'>
  /** What else can be done, in the same row. */
  actions: ReactNode
}

/** Answers by voice: recorded, heard again if one likes, then handed in. */
export function SpokenAnswer({ interview, question, actions }: SpokenAnswerProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const longest = useChoices().data?.limits.audioSeconds
  const voice = useVoice(interview.id, question.id, interview.config.language, longest)
  const { recorder, audio } = voice
  const records = recorder.state === 'recording'
  const answered = interview.answers.some((answer) => answer.questionId === question.id)
  useEffect(() => {
    if (answered) {
      forgetRecording(question.id)
    }
  }, [answered, question.id])
  return (
    <>
      <div className={room.voice}>
        {records ? (
          <>
            <Text component="span" className={room.seconds ?? ''} aria-live="off">
              {format.duration(recorder.seconds)}
            </Text>
            <div
              className={room.level}
              role="progressbar"
              aria-label={t('voice.level')}
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={Math.round(recorder.level * 100)}
            >
              <div style={{ width: `${recorder.level * 100}%` }} />
            </div>
            <Text role="status">{t('voice.recording')}</Text>
          </>
        ) : audio ? (
          <>
            <Player audio={audio} name={t('room.questionNumber', { order: question.order })} />
            {voice.isWritten ? (
              <Text role="status">
                <Loader size="xs" aria-hidden /> {t('voice.writing')}
              </Text>
            ) : (
              <Text c="dimmed">{t('voice.listen')}</Text>
            )}
          </>
        ) : (
          <>
            <Mic size={32} aria-hidden />
            <Text c="dimmed" maw="28rem">
              {longest !== undefined && t('voice.text', { minutes: Math.floor(longest / 60) })}
            </Text>
          </>
        )}
      </div>
      {recorder.state === 'refused' && <Notice kind="error">{t('voice.refused')}</Notice>}
      {recorder.state === 'unsupported' && <Notice kind="error">{t('voice.unsupported')}</Notice>}
      <ProblemAlert error={voice.error} />
      {voice.reason && (
        <Notice kind="error">
          {sentence(new Problem(voice.reason, 422, ''), t)} {t('voice.stillHere')}
        </Notice>
      )}
      <div className={room.actions}>
        {records ? (
          <>
            <Button color="red" leftSection={<Square size={16} aria-hidden />} onClick={recorder.finish}>
              {t('voice.stop')}
            </Button>
            <Button variant="default" onClick={recorder.discard}>
              {t('voice.discard')}
            </Button>
          </>
        ) : audio ? (
          <>
            <Button loading={voice.isSending || voice.isWritten} onClick={() => voice.send(audio)}>
              {t('room.submit')}
            </Button>
            <Button variant="default" disabled={voice.isSending || voice.isWritten} onClick={voice.again}>
              {t('voice.again')}
            </Button>
          </>
        ) : (
          <Button
            leftSection={<Mic size={16} aria-hidden />}
            loading={recorder.state === 'asking'}
            onClick={() => void recorder.start()}
          >
            {t('voice.start')}
          </Button>
        )}
        {!records && actions}
      </div>
    </>
  )
}
