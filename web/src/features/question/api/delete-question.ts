import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Takes a question out of the bank; interviews that asked it keep it. */
export function useDeleteQuestion() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => answerOf(client.DELETE('/api/v1/questions/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['questions'] }),
  })
}
