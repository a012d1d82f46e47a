import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Removes what was noted of an application. The CV and its versions stay. */
export function useDeleteApplication() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => answerOf(client.DELETE('/api/v1/applications/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['applications'] }),
  })
}
