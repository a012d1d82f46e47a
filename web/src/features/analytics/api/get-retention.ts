import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useRetention(weeks: number) {
  return useQuery({
    queryKey: ['retention', weeks],
    queryFn: () => answerOf(client.GET('/api/v1/admin/analytics/retention', { params: { query: { weeks } } })),
  })
}
