import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

const OFTEN = 5000

export function useMetrics() {
  return useQuery({
    queryKey: ['metrics'],
    queryFn: () => answerOf(client.GET('/api/v1/admin/metrics')),
    refetchInterval: OFTEN,
  })
}
