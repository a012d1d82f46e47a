import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useKeepsakes() {
  return useQuery({
    queryKey: ['keepsakes'],
    queryFn: () => answerOf(client.GET('/api/v1/keepsakes')),
  })
}
