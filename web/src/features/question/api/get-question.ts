import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useQuestion(id: string | null) {
  return useQuery({
    queryKey: ['question', id],
    enabled: id !== null,
    queryFn: () => answerOf(client.GET('/api/v1/questions/{id}', { params: { path: { id: id ?? '' } } })),
  })
}
