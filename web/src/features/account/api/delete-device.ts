import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Signs one device out, or all but this one. */
export function useDeleteDevice() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (id: string | 'others') => {
      if (id === 'others') {
        await answerOf(client.DELETE('/api/v1/users/sessions', { params: { query: { keepCurrent: true } } }))
      } else {
        await answerOf(client.DELETE('/api/v1/users/sessions/{id}', { params: { path: { id } } }))
      }
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['devices'] }),
  })
}
