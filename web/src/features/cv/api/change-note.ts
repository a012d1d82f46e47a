import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Changes what was noted of an application; an empty note is none. */
export function useChangeNote(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (note: string) =>
      answerOf(client.PATCH('/api/v1/applications/{id}', { params: { path: { id } }, body: { note } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['applications'] }),
  })
}
