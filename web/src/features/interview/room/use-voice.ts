import { useState } from 'react'
import { tellVisit } from '@/shared/visits'
import { useCreateRecording } from '../api/create-recording'
import { useRecording } from '../api/get-recording'
import { forgetRecording, keepRecording, recordingOf } from './recordings'
import { useRecorder } from './use-recorder'

/** A spoken answer from the microphone to the transcript. It can be heard again until it has become the answer. */
export function useVoice(interviewId: string, questionId: string, language: string, longest: number | undefined) {
  const [audio, setAudio] = useState(() => recordingOf(questionId))
  const upload = useCreateRecording(interviewId)
  const recording = useRecording(upload.data?.id ?? null)
  const recorder = useRecorder((said) => {
    keepRecording(questionId, said)
    setAudio(said)
    upload.reset()
  }, longest)
  const { status, reason } = recording.data ?? {}
  const discard = () => {
    forgetRecording(questionId)
    setAudio(undefined)
    upload.reset()
  }
  return {
    audio,
    recorder,
    error: upload.error,
    /** Why the recording did not become the answer, as a code. */
    reason,
    isSending: upload.isPending,
    isWritten: status === 'received',
    send: (said: Blob) => {
      tellVisit('interviews/room', 'voice')
      upload.mutate({ questionId, audio: said, language })
    },
    again: () => {
      discard()
      void recorder.start()
    },
    discard,
  }
}
