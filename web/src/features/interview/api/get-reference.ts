import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** What a strong answer holds; to be had once one's own was judged. */
export function useReference(id: string, questionId: string, wanted: boolean) {
  return useQuery({
    queryKey: ['reference', id, questionId],
    enabled: wanted,
    staleTime: Infinity,
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/interviews/{id}/questions/{questionId}/reference', {
          params: { path: { id, questionId } },
        }),
      ),
  })
}
