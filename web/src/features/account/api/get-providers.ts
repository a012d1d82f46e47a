import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useProviders() {
  return useQuery({
    queryKey: ['providers'],
    queryFn: () => answerOf(client.GET('/api/v1/auth/oauth')),
    staleTime: Infinity,
  })
}
