import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Begins a new interview from a step of another one. */
export function useForkInterview(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ step, key }: { step: number; key: string }) =>
      answerOf(
        client.POST('/api/v1/interviews/{id}/fork', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { at: String(step) },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['interviews'] }),
  })
}
