import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export const consentsKey = ['consents']

export function useConsents() {
  return useQuery({
    queryKey: consentsKey,
    queryFn: () => answerOf(client.GET('/api/v1/privacy/consents')),
  })
}
