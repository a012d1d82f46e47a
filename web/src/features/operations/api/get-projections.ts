import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

const OFTEN = 3000

export function useProjections() {
  return useQuery({
    queryKey: ['projections'],
    queryFn: () => answerOf(client.GET('/api/v1/admin/projections')),
    refetchInterval: OFTEN,
  })
}
