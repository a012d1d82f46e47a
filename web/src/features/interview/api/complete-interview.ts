import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useCompleteInterview(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => answerOf(client.POST('/api/v1/interviews/{id}/complete', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries(),
  })
}
