import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Has a read model built anew from the first event on. */
export function useReplayProjection() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (name: string) =>
      answerOf(client.POST('/api/v1/admin/projections/{name}/replay', { params: { path: { name } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['projections'] }),
  })
}
