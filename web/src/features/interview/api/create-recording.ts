import { useMutation } from '@tanstack/react-query'
import type { Schema } from '@/shared/api/client'
import { fetched } from '@/shared/session/session'

/** Sends what was said; it is written down and handed in as the answer. The same audio again is the same recording. */
export function useCreateRecording(id: string) {
  return useMutation({
    mutationFn: async ({ questionId, audio, language }: { questionId: string; audio: Blob; language: string }) => {
      const form = new FormData()
      form.append('audio', audio, 'answer')
      const response = await fetched(
        new Request(`/api/v1/interviews/${id}/questions/${questionId}/audio?language=${language}`, {
          method: 'POST',
          body: form,
        }),
      )
      return (await response.json()) as Schema<'RecordingView'>
    },
  })
}
