import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { interviewKey } from './get-interview'

/** Stops the clock, or lets it go on. */
export function usePauseInterview(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (paused: boolean) => {
      const params = { params: { path: { id } } }
      return answerOf(
        paused
          ? client.POST('/api/v1/interviews/{id}/pause', params)
          : client.POST('/api/v1/interviews/{id}/resume', params),
      )
    },
    onSuccess: (interview) => queries.setQueryData(interviewKey(id), interview),
  })
}
