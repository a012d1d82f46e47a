import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function usePersonalReport() {
  return useQuery({
    queryKey: ['personal-report'],
    queryFn: () => answerOf(client.GET('/api/v1/analytics/me')),
  })
}
