import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { forgetSeen } from '@/shared/seen'

export function useCompleteInterview(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => answerOf(client.POST('/api/v1/interviews/{id}/complete', { params: { path: { id } } })),
    onSuccess: () => {
      // what was said may not be kept beyond the end
      forgetSeen()
      return queries.invalidateQueries()
    },
  })
}
