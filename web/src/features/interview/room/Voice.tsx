import { Alert, Button, Group, Loader, Progress, Stack, Text } from '@mantine/core'
import Mic from 'lucide-react/icons/mic'
import Square from 'lucide-react/icons/square'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem, sentence } from '@/shared/api/problem'
import { useFormat } from '@/shared/i18n/format'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { tellVisit } from '@/shared/visits'
import { useCreateRecording } from '../api/create-recording'
import { useChoices } from '../api/get-choices'
import { useRecording } from '../api/get-recording'
import { useRecorder } from './use-recorder'

interface VoiceProps {
  interviewId: string
  questionId: string
  language: string
  sent: () => void
}

/** Answers a question by voice. What was recorded stays in this tab until the server has it. */
export function Voice({ interviewId, questionId, language, sent }: VoiceProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [audio, setAudio] = useState<Blob | null>(null)
  const upload = useCreateRecording(interviewId)
  const recording = useRecording(upload.data?.id ?? null)
  const send = (said: Blob) => {
    setAudio(said)
    tellVisit('interviews/room', 'voice')
    upload.mutate(
      { questionId, audio: said, language },
      {
        onSuccess: () => {
          setAudio(null)
          sent()
        },
      },
    )
  }
  const longest = useChoices().data?.limits.audioSeconds
  const recorder = useRecorder(send, longest)
  const status = recording.data?.status
  const reason = recording.data?.reason
  return (
    <Stack gap="xs">
      {recorder.state === 'recording' ? (
        <Group>
          <Button color="red.9" leftSection={<Square size={16} aria-hidden />} onClick={recorder.finish}>
            {t('voice.finish')}
          </Button>
          <Button variant="default" onClick={recorder.discard}>
            {t('voice.discard')}
          </Button>
          <Text aria-live="off">{format.duration(recorder.seconds)}</Text>
          <Progress.Root size="lg" style={{ flex: '1 1 8rem' }}>
            <Progress.Section value={recorder.level * 100} aria-label={t('voice.level')} color="green.7" />
          </Progress.Root>
        </Group>
      ) : (
        <Group>
          <Button
            variant="default"
            leftSection={<Mic size={16} aria-hidden />}
            loading={recorder.state === 'asking' || upload.isPending}
            onClick={() => void recorder.start()}
          >
            {t('voice.record')}
          </Button>
          <Text fz="sm" c="dimmed" style={{ flex: '1 1 12rem' }}>
            {longest !== undefined && t('voice.text', { minutes: Math.floor(longest / 60) })}
          </Text>
        </Group>
      )}
      {recorder.state === 'refused' && <Alert color="orange">{t('voice.refused')}</Alert>}
      {recorder.state === 'unsupported' && <Alert color="orange">{t('voice.unsupported')}</Alert>}
      {upload.isError && audio && <ProblemAlert error={upload.error} retry={() => send(audio)} />}
      {status === 'received' && (
        <Group role="status">
          <Loader size="sm" aria-hidden />
          <Text>{t('voice.writing')}</Text>
        </Group>
      )}
      {status === 'transcribed' && !reason && <Text role="status">{t('voice.written')}</Text>}
      {reason && (
        <Alert color="orange" role="alert">
          {sentence(new Problem(reason, 422, ''), t)}
        </Alert>
      )}
    </Stack>
  )
}
