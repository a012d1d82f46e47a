import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useCreateKeepsake() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (text: string) => answerOf(client.POST('/api/v1/keepsakes', { body: { text } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['keepsakes'] }),
  })
}
