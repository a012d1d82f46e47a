import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useDevices() {
  return useQuery({
    queryKey: ['devices'],
    queryFn: () => answerOf(client.GET('/api/v1/users/sessions')),
  })
}
