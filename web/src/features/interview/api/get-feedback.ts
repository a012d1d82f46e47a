import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

const UNTIL_ALL_ARE_SCORED = 2000

/** What the answers add up to, looked at again while scores are still to come. */
export function useFeedback(id: string | null) {
  return useQuery({
    queryKey: ['feedback', id],
    enabled: id !== null,
    queryFn: () => answerOf(client.GET('/api/v1/interviews/{id}/feedback', { params: { path: { id: id ?? '' } } })),
    refetchInterval: (query) => ((query.state.data?.pending ?? 0) > 0 ? UNTIL_ALL_ARE_SCORED : false),
  })
}
