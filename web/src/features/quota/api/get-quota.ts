import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** What is left of the month. */
export function useQuota() {
  return useQuery({ queryKey: ['quota'], queryFn: () => answerOf(client.GET('/api/v1/quota')) })
}
